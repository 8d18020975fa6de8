// <plan-comparison>: two versions of a plan, as one text or side by side; fetches its rows and walks the changes.

import { make } from './plan-render.js';

const HEADINGS = new Set(['AXIS', 'STRAND', 'MEASURE', 'HEADING']);

class PlanComparison extends HTMLElement {
  #rows = [];
  #here = -1;

  connectedCallback() {
    this.words = JSON.parse(this.dataset.words);
    this.onKey = (event) => this.#key(event);
    document.addEventListener('keydown', this.onKey);
    if (!this.#rows.length) this.#load();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }

  async #load() {
    const answer = await fetch(this.dataset.rows, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    if (answer.redirected || answer.status === 401) {
      location.reload();
      return;
    }
    if (!answer.ok) {
      this.replaceChildren(make('p', 'refusal', this.words.failed));
      return;
    }
    this.#rows = await answer.json();
    this.#draw();
  }

  // ---- what the server calls ----

  sideBySide(wanted) {
    this.dataset.sides = wanted ? 'two' : 'one';
    this.#draw();
  }

  onlyChanges(wanted) {
    this.classList.toggle('only-changes', wanted);
  }

  /** Goes to the next change, or with -1 to the one before. */
  step(by) {
    const changes = [...this.querySelectorAll('.row.change')];
    if (!changes.length) return;
    this.#here = (this.#here + by + changes.length) % changes.length;
    const row = changes[this.#here];
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('change-reached', { detail: { rank: this.#here + 1, of: changes.length } }));
  }

  /** Goes to the first change at or after a line of the later version. */
  goTo(line) {
    const changes = [...this.querySelectorAll('.row.change')];
    this.#here = changes.findIndex((row) => Number(row.dataset.line) >= line) - 1;
    this.step(1);
  }

  // ---- drawing ----

  #draw() {
    const two = this.dataset.sides === 'two';
    const page = document.createDocumentFragment();
    let heading = null;
    for (const row of this.#rows) {
      const node = this.#row(row, two);
      if (HEADINGS.has(row.kind)) heading = node;
      else if (row.change !== 'KEPT' || row.moved) heading?.classList.add('above-change');
      page.append(node);
    }
    this.replaceChildren(page);
  }

  #row(row, two) {
    const changed = row.change !== 'KEPT' || row.moved;
    const node = make('div', `row ${row.kind.toLowerCase()} ${row.change.toLowerCase().replace('_', '-')}`);
    node.dataset.line = row.line;
    const said = changed ? this.#said(row) : '';
    if (changed) {
      node.classList.add('change');
      node.classList.toggle('moved', row.moved);
      node.tabIndex = -1;
      node.setAttribute('role', 'group');
      node.setAttribute('aria-label', said);
    }
    node.append(make('span', 'num before', row.before), make('span', 'num after', row.change === 'MOVED_AWAY' ? '' : row.after));
    if (two) node.append(this.#words(row, 1, 'left'), this.#words(row, 2, 'right'));
    else node.append(this.#words(row, 0, 'both'));
    if (changed) node.append(make('span', row.toConfirm ? 'what doubtful' : 'what', said));
    return node;
  }

  /** What happened, in words. */
  #said(row) {
    const parts = [row.change === 'KEPT' ? this.words.MOVED_AWAY : this.words[row.change]];
    if (row.moved && row.change === 'ALTERED') parts.push(this.words.moved);
    if (row.change === 'MOVED_AWAY') parts.push(this.words.to.replace('{0}', row.after));
    else if (row.moved) parts.push(this.words.from.replace('{0}', row.before));
    if (row.toConfirm) parts.push(this.words.toConfirm);
    return parts.join(', ');
  }

  /** Which: 0 all stretches, 1 those of the earlier version, 2 those of the later. */
  #words(row, which, name) {
    const cell = make('span', `text ${name}`);
    for (const [fate, text] of row.words) {
      if (which === 1 && fate === 2 || which === 2 && fate === 1) continue;
      if (fate === 0) {
        cell.append(text);
      } else {
        const node = make(fate === 1 ? 'del' : 'ins', '', text);
        node.prepend(make('span', 'visually-hidden', `${fate === 1 ? this.words.removed : this.words.added} `));
        cell.append(node);
      }
    }
    return cell;
  }

  #key(event) {
    const typing = event.composedPath().some((node) => node.matches?.('input, textarea, select, [contenteditable]'));
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j' || event.key === 'n') this.step(1);
    else if (event.key === 'k' || event.key === 'p') this.step(-1);
    else return;
    event.preventDefault();
  }
}

customElements.define('plan-comparison', PlanComparison);
