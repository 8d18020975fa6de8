/**
 * Warns two minutes before the session ends. It watches the page's own requests to the server instead of asking it, and
 * tells the other windows of the same session; the server decides, this only warns.
 */
const BEFORE = 120;
const ACT = /[?&]v-r=(uidl|init)/;

class SessionWarning extends HTMLElement {
  connectedCallback() {
    this.lastAct = Date.now();
    this.opened = Date.now();
    this.channel = new BroadcastChannel('session-acts');
    this.channel.onmessage = (event) => this.acted(event.data);
    this.watcher = new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => ACT.test(entry.name))) {
        this.acted(Date.now());
        this.channel.postMessage(this.lastAct);
      }
    });
    this.watcher.observe({ type: 'resource' });
    // Opening this page was an act, whose request came before anyone watched.
    this.channel.postMessage(this.lastAct);
    this.timer = setInterval(() => this.look(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    this.watcher.disconnect();
    this.channel.close();
    this.dialog?.remove();
  }

  acted(at) {
    this.lastAct = Math.max(this.lastAct, at);
    if (this.dialog && !this.isLast()) this.close();
  }

  secondsLeft(from, attribute) {
    return Number(this.getAttribute(attribute)) - (Date.now() - from) / 1000;
  }

  isLast() {
    return this.secondsLeft(this.opened, 'left') <= BEFORE;
  }

  look() {
    const left = Math.min(this.secondsLeft(this.opened, 'left'), this.secondsLeft(this.lastAct, 'idle'));
    if (left <= 0) {
      location.assign(new URL('connexion?fin', document.baseURI));
    } else if (left <= BEFORE && !this.dialog && !this.understood) {
      this.warn();
    } else if (this.dialog) {
      this.count(left);
    }
  }

  warn() {
    const last = this.isLast();
    const dialog = document.createElement('dialog');
    dialog.className = 'session-warning';
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'session-warning-heading');
    dialog.setAttribute('aria-describedby', 'session-warning-text');
    const heading = document.createElement('h2');
    heading.id = 'session-warning-heading';
    heading.textContent = this.getAttribute('heading');
    const text = document.createElement('p');
    text.id = 'session-warning-text';
    text.textContent = this.getAttribute(last ? 'last-text' : 'idle-text');
    const clock = document.createElement('p');
    clock.className = 'numbers';
    clock.setAttribute('aria-hidden', 'true');
    const button = document.createElement('button');
    button.className = 'button main';
    button.textContent = this.getAttribute(last ? 'understood' : 'stay');
    button.addEventListener('click', () => dialog.close());
    // Escape stays too: whoever is there to press a key is there.
    dialog.addEventListener('close', () => {
      if (last) this.understood = true;
      else this.$server.stay();
      this.close();
    });
    dialog.append(heading, text, clock, button);
    document.body.append(dialog);
    this.dialog = dialog;
    this.clock = clock;
    dialog.showModal();
    button.focus();
  }

  count(left) {
    const seconds = Math.max(0, Math.round(left));
    this.clock.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  }

  close() {
    this.dialog?.remove();
    this.dialog = undefined;
  }
}

if (!customElements.get('session-warning')) customElements.define('session-warning', SessionWarning);
