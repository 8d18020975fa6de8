// <plan-outline>: the axes and measures of the text beside it, with the number of remarks of each; follows the reader.
// For the keyboard it is one stop: arrows, Home and End go inside, letters to the next title that begins with them.
//
// Event (bubbles):
//   outline-left   a place was gone to

import { french, make } from './plan-render.js';

/** Letters closer together than this are one word, in milliseconds. */
const PAUSE = 800;

class PlanOutline extends HTMLElement {
  #entries = [];
  #lines = 0;
  #typed = '';
  #typedAt = 0;

  connectedCallback() {
    this.onLoaded = (event) => this.#build(event.detail.plan);
    this.onMarks = (event) => this.#count(event.detail.marks);
    document.addEventListener('plan-loaded', this.onLoaded);
    document.addEventListener('plan-marks', this.onMarks);
  }

  disconnectedCallback() {
    document.removeEventListener('plan-loaded', this.onLoaded);
    document.removeEventListener('plan-marks', this.onMarks);
    this.observer?.disconnect();
  }

  #build(plan) {
    this.#lines = plan.lines;
    const headings = plan.items.filter((item) => ['AXIS', 'STRAND', 'MEASURE'].includes(item.kind)
      || item.kind === 'HEADING' && item.level <= 2);
    const list = make('ol', 'ways-in');
    this.#entries = headings.map((item, index) => {
      const entry = make('li', item.kind.toLowerCase());
      const link = make('a');
      link.href = `#l${item.first}`;
      link.dataset.line = item.first;
      link.setAttribute('router-ignore', '');
      link.tabIndex = -1;
      link.append(french(make('span', 'title', item.text)), make('span', 'count'));
      entry.append(link);
      list.append(entry);
      return { link, names: names(item.text), first: item.first, last: end(plan, headings, index) };
    });
    list.addEventListener('click', (event) => this.#go(event));
    list.addEventListener('keydown', (event) => this.#key(event));
    list.addEventListener('focusin', (event) => this.#stop(event.target.closest('a')));
    this.replaceChildren(list);
    this.#stop(list.querySelector('a'));
    this.#follow();
  }

  #go(event) {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const line = document.getElementById(`l${link.dataset.line}`);
    line.scrollIntoView({ block: 'start' });
    line.querySelector('.num').focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('outline-left', { bubbles: true }));
  }

  /** The one link of the list that is in the tab order. */
  #stop(link) {
    if (!link) return;
    this.querySelector('a[tabindex="0"]')?.setAttribute('tabindex', '-1');
    link.tabIndex = 0;
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = this.#entries.findIndex((entry) => entry.link === event.target);
    const to = this.#entries[this.#target(here, event)];
    if (here < 0 || !to) return;
    event.preventDefault();
    to.link.focus();
  }

  #target(here, event) {
    const last = this.#entries.length - 1;
    switch (event.key) {
      case 'ArrowDown': return Math.min(here + 1, last);
      case 'ArrowUp': return Math.max(here - 1, 0);
      case 'Home': return 0;
      case 'End': return last;
      default: return event.key.length === 1 && event.key !== ' ' ? this.#beginning(here, event) : -1;
    }
  }

  /** Where letters typed in a row lead; a pause begins anew. Titles are looked for after their « Mesure 3. » too. */
  #beginning(here, event) {
    this.#typed = event.timeStamp - this.#typedAt < PAUSE ? this.#typed + event.key : event.key;
    this.#typedAt = event.timeStamp;
    const wanted = plain(this.#typed);
    const from = this.#typed.length === 1 ? here + 1 : here;
    const begins = (entry) => entry.names.some((name) => name.startsWith(wanted));
    const after = this.#entries.findIndex((entry, index) => index >= from && begins(entry));
    return after < 0 ? this.#entries.findIndex(begins) : after;
  }

  #count(marks) {
    const upTo = new Uint32Array(this.#lines + 2);
    for (const mark of marks) upTo[mark[0]] += mark[2];
    for (let line = 1; line < upTo.length; line++) upTo[line] += upTo[line - 1];
    for (const entry of this.#entries) {
      const remarks = upTo[entry.last] - upTo[entry.first - 1];
      const count = entry.link.querySelector('.count');
      if (count.textContent !== String(remarks || '')) count.textContent = remarks || '';
    }
  }

  /** Marks the heading under which the reader is. */
  #follow() {
    const byId = new Map(this.#entries.map((entry) => [`l${entry.first}`, entry]));
    this.observer = new IntersectionObserver((seen) => {
      const here = seen.filter((one) => one.isIntersecting).map((one) => byId.get(one.target.id)).at(0);
      if (!here) return;
      this.querySelector('[aria-current]')?.removeAttribute('aria-current');
      here.link.setAttribute('aria-current', 'location');
      if (!this.contains(document.activeElement)) this.#stop(here.link);
      here.link.scrollIntoView({ block: 'nearest' });
    }, { root: null, rootMargin: '-10% 0px -70% 0px' });
    for (const entry of this.#entries) {
      const line = document.getElementById(`l${entry.first}`);
      if (line) this.observer.observe(line);
    }
  }
}

/** What a title can be found by: itself, and what follows its number. */
function names(title) {
  const whole = plain(title);
  return [whole, whole.replace(/^[^.:–—]{1,20}[.:–—]\s*/u, '')];
}

/** Lower case without accents. */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The last line before the next heading that is not below this one. */
function end(plan, headings, index) {
  const next = headings.slice(index + 1).find((item) => item.level <= headings[index].level);
  return next ? next.first - 1 : plan.lines;
}

customElements.define('plan-outline', PlanOutline);
