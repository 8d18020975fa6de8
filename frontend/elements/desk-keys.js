// <desk-keys>: a single key presses the element that carries it in data-key, while no field has the focus. A field that
// carries one gets the focus; Escape leaves a field, so that the keys work again.
//
// A page that is drawn anew may take a field from under the hands of who types. The letters that they go on typing are no
// commands then: no key is one until they point somewhere, or press Tab or Escape.

const FIELD = 'textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])';
const DIALOG = '[role=dialog], [role=alertdialog], vaadin-dialog, vaadin-confirm-dialog';
// These answer to Enter themselves.
const ACTS = 'a[href], button, summary, vaadin-button, [role=button]';

// The field that has the focus, until the person leaves it or sends it.
let field = null;
// What was just sent gets the focus back for a moment, which does not mean that somebody writes there.
let sent = null;

const isIn = (event, what) => event.composedPath().some((node) => node.matches?.(what));
const isGone = () => field !== null && !field.isConnected;

function hold(event) {
  const target = event.composedPath()[0];
  if (!isIn(event, FIELD) || (event.type === 'focusin' && target === sent)) return;
  sent = null;
  field = isIn(event, DIALOG) || !document.querySelector('desk-keys') ? null : target;
}

document.addEventListener('focusin', hold);
document.addEventListener('input', hold);
// A field that leaves the page loses the focus too: whether it was the person shows only afterwards.
document.addEventListener('focusout', (event) => {
  const left = event.composedPath()[0];
  setTimeout(() => {
    if (left === field && left.isConnected && document.activeElement !== left) field = null;
  });
});
document.addEventListener('pointerdown', () => {
  sent = null;
  if (isGone()) field = null;
});
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Enter' && isIn(event, FIELD) && (event.ctrlKey || event.metaKey || isIn(event, 'input'))) {
      sent = event.composedPath()[0];
      field = null;
    }
    const isLeft = event.key === 'Escape' || event.key === 'Tab';
    if (isLeft && isIn(event, FIELD)) field = null;
    if (!isGone()) return;
    const isOfTheBrowser = (event.ctrlKey || event.altKey || event.metaKey) && event.key !== 'Enter';
    if (isOfTheBrowser) return;
    if (isLeft || !document.querySelector('desk-keys')) field = null;
    if (event.key !== 'Tab' && document.querySelector('desk-keys')) event.stopImmediatePropagation();
  },
  true,
);

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
    if (isIn(event, DIALOG)) return;
    if (isIn(event, FIELD)) {
      if (event.key === 'Escape') document.activeElement.blur();
      return;
    }
    if (event.key === 'Enter' && isIn(event, ACTS)) return;
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
