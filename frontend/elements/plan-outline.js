// <plan-outline>: the axes and measures of the text beside it, with the number of remarks of each; follows the reader.

import { make } from './plan-render.js';

class PlanOutline extends HTMLElement {
  #entries = [];
  #lines = 0;

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
      link.append(make('span', 'title', item.text), make('span', 'count'));
      entry.append(link);
      list.append(entry);
      return { link, first: item.first, last: end(plan, headings, index) };
    });
    list.addEventListener('click', (event) => this.#go(event));
    this.replaceChildren(list);
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
      here.link.scrollIntoView({ block: 'nearest' });
    }, { root: null, rootMargin: '-10% 0px -70% 0px' });
    for (const entry of this.#entries) {
      const line = document.getElementById(`l${entry.first}`);
      if (line) this.observer.observe(line);
    }
  }
}

/** The last line before the next heading that is not below this one. */
function end(plan, headings, index) {
  const next = headings.slice(index + 1).find((item) => item.level <= headings[index].level);
  return next ? next.first - 1 : plan.lines;
}

customElements.define('plan-outline', PlanOutline);
