// <desk-keys>: a single key presses the element that carries it in data-key, while no field has the focus. A field that
// carries one gets the focus; Escape leaves a field, so that the keys work again.

const FIELD = 'textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])';
const DIALOG = '[role=dialog], [role=alertdialog], vaadin-dialog, vaadin-confirm-dialog';
// These answer to Enter themselves.
const ACTS = 'a[href], button, summary, vaadin-button, [role=button]';

class DeskKeys extends HTMLElement {
  connectedCallback() {
    this.onKey = (event) => this.#press(event);
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }

  #press(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
    const path = event.composedPath();
    const isIn = (what) => path.some((node) => node.matches?.(what));
    if (isIn(DIALOG)) return;
    if (isIn(FIELD)) {
      if (event.key === 'Escape') document.activeElement.blur();
      return;
    }
    if (event.key === 'Enter' && isIn(ACTS)) return;
    const target = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!target) return;
    event.preventDefault();
    const radio = target.querySelector('input[type=radio]');
    if (radio) {
      radio.focus();
      radio.click();
    } else if (target.querySelector(FIELD)) {
      target.focus();
    } else {
      target.click();
    }
  }
}

customElements.get('desk-keys') ?? customElements.define('desk-keys', DeskKeys);
