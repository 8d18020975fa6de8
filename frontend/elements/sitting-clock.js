// <sitting-clock>: what is left of the time that a sitting was meant to last, minute by minute, without asking the server.
// The server says how many seconds had passed when the page was drawn; the clock of the machine only counts on from there.

const TICK = 1000;

class SittingClock extends HTMLElement {
  static observedAttributes = ['passed'];

  connectedCallback() {
    this.timer = setInterval(() => this.#show(), TICK);
    this.#begin();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#begin();
  }

  #begin() {
    this.drawn = performance.now();
    this.#show();
  }

  #show() {
    const passed = Number(this.getAttribute('passed')) + (performance.now() - this.drawn) / 1000;
    const left = Number(this.getAttribute('planned')) - passed;
    const words = this.getAttribute(left < 0 ? 'over-text' : 'left-text');
    const said = words.replace('#', String(left < 0 ? Math.floor(-left / 60) : Math.ceil(left / 60)));
    if (this.textContent !== said) this.textContent = said;
    this.classList.toggle('is-over', left < 0);
  }
}

customElements.get('sitting-clock') ?? customElements.define('sitting-clock', SittingClock);
