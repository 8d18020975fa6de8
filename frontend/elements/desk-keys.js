// <desk-keys>: a single key presses the element that carries it in data-key, while no field has the focus.

const TYPED_IN = 'textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox]), [role=dialog]';

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
    if (event.composedPath().some((node) => node.matches?.(TYPED_IN))) return;
    const key = CSS.escape(event.key.toLowerCase());
    const target = document.querySelector(`[data-key="${key}"]`);
    if (!target) return;
    event.preventDefault();
    const radio = target.querySelector('input[type=radio]');
    if (radio) {
      radio.focus();
      radio.click();
    } else {
      target.click();
    }
  }
}

customElements.get('desk-keys') ?? customElements.define('desk-keys', DeskKeys);
