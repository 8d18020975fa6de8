// <plan-comparison>: two versions of a plan, as one text or side by side; fetches its rows and the marks of the later
// version, walks the changes, and tells the server which lines were chosen.
//
// Events:
//   change-reached  the reader walked to a change          detail: { rank, of }
//   lines-chosen    lines of the later version were chosen  detail: { first, last }

import { centre, visible } from './pane.js';
import { french, make } from './plan-render.js';
import { read } from './portal-data.js';

const HEADINGS = new Set(['AXIS', 'STRAND', 'MEASURE', 'HEADING']);

class PlanComparison extends HTMLElement {
  #rows = [];
  #marks = [];
  #marked = false;
  #asked = 0;
  #here = -1;
  #chosen = [0, 0];
  #drawn = null;

  connectedCallback() {
    this.words = JSON.parse(this.dataset.words);
    this.onKey = (event) => this.#key(event);
    document.addEventListener('keydown', this.onKey);
    if (this.#drawn) return;
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('focusin', (event) => this.#focused(event));
    this.#drawn = this.#load();
    this.#readMarks();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }

  async #load() {
    const rows = await read(this.dataset.rows);
    if (!rows) {
      this.replaceChildren(make('p', 'refusal', this.words.failed));
      return;
    }
    this.#rows = rows;
    this.#draw();
  }

  /** Reads how many remarks the lines of the later version have; only the last answer counts. */
  async #readMarks() {
    const asked = ++this.#asked;
    const marks = await read(this.dataset.marks);
    await this.#drawn;
    if (!marks || asked !== this.#asked) return;
    this.#marks = marks;
    this.#marked = true;
    this.#drawMarks();
  }

  // ---- what the server calls ----

  sideBySide(wanted) {
    this.dataset.sides = wanted ? 'two' : 'one';
    this.#draw();
  }

  onlyChanges(wanted) {
    this.classList.toggle('only-changes', wanted);
    this.#oneStop();
  }

  /** Goes to the next change, or with -1 to the one before. */
  step(by) {
    const changes = [...this.querySelectorAll('.row.change')];
    if (!changes.length) return;
    this.#here = (this.#here + by + changes.length) % changes.length;
    const row = changes[this.#here];
    centre(row, this.parentElement);
    row.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('change-reached', { detail: { rank: this.#here + 1, of: changes.length } }));
  }

  /** Goes to the first change at or after a line of the later version. */
  goTo(line) {
    const changes = [...this.querySelectorAll('.row.change')];
    this.#here = changes.findIndex((row) => Number(row.dataset.line) >= line) - 1;
    this.step(1);
  }

  /** Shows these lines of the later version as chosen; 0 for none. */
  async show(first, last) {
    await this.#drawn;
    this.#chosen = [first, last];
    this.#drawChosen();
    const row = [...this.querySelectorAll('.row.chosen')].find((one) => one.checkVisibility());
    if (row && !visible(row, this.parentElement)) centre(row, this.parentElement);
  }

  /** Gives the keyboard back to the row of a line; 0 for the one that was chosen last. */
  focusLine(line) {
    const wanted = line || this.#chosen[0];
    const buttons = this.#buttons();
    (buttons.find((button) => Number(button.dataset.last) >= wanted) ?? buttons[0])?.focus({ preventScroll: true });
  }

  /** Replaces the marks that touch these lines; before the first marks have come, they may be older than these. */
  mergeMarks(first, last, marks) {
    if (!this.#marked) {
      this.#readMarks();
      return;
    }
    this.#marks = this.#marks.filter((mark) => mark[0] > last || mark[1] < first).concat(marks);
    this.#drawMarks();
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
    this.#oneStop();
    this.#drawMarks();
    this.#drawChosen();
  }

  #drawMarks() {
    const begin = new Map();
    for (const [first, , remarks, , own] of this.#marks) {
      const [count, ours] = begin.get(first) ?? [0, 0];
      begin.set(first, [count + remarks, ours + own]);
    }
    for (const button of this.querySelectorAll('button.num')) {
      let count = 0;
      let ours = 0;
      for (let line = Number(button.dataset.first); line <= Number(button.dataset.last); line++) {
        const [remarks, own] = begin.get(line) ?? [0, 0];
        count += remarks;
        ours += own;
      }
      const dot = button.nextElementSibling;
      dot.textContent = count || '';
      dot.classList.toggle('own', ours > 0);
      const remarks = count === 1 ? this.words.remark : this.words.remarks.replace('{0}', count);
      dot.title = [count && remarks, ours && this.words.own.replace('{0}', ours)].filter(Boolean).join(', ');
      const said = count ? `, ${dot.title}` : '';
      button.setAttribute('aria-label', this.#linesOf('later', button.textContent) + said);
    }
  }

  #drawChosen() {
    const [first, last] = this.#chosen;
    for (const button of this.querySelectorAll('button.num')) {
      const here = last > 0 && Number(button.dataset.first) <= last && Number(button.dataset.last) >= first;
      button.closest('.row').classList.toggle('chosen', here);
    }
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
    node.append(this.#before(row), this.#after(row));
    if (two) node.append(this.#words(row, 1, 'left'), this.#words(row, 2, 'right'));
    else node.append(this.#words(row, 0, 'both'));
    if (changed) node.append(make('span', row.toConfirm ? 'what doubtful' : 'what', said));
    return node;
  }

  /** « V2, ligne 48 » or « V2, lignes 54-57 »; the side is « earlier » or « later ». */
  #linesOf(side, lines) {
    return this.words[side + (/^\d+$/.test(lines) ? 'Line' : 'Lines')].replace('{0}', lines);
  }

  /** What is gone is read, with what was said of it, in the earlier version. */
  #before(row) {
    if (row.change !== 'REMOVED') return make('span', 'num before', row.before);
    const way = make('a', 'num before', row.before);
    way.href = `${this.dataset.earlier}?ligne=${row.before}`;
    way.setAttribute('aria-label', this.#linesOf('earlier', row.before));
    return way;
  }

  /** The lines of the later version, which can be chosen, and how many remarks begin there. */
  #after(row) {
    const parts = document.createDocumentFragment();
    if (!row.after || row.change === 'MOVED_AWAY') {
      parts.append(make('span', 'num after'), make('span', 'dot'));
      return parts;
    }
    const button = make('button', 'num after', row.after);
    const [first, last = first] = row.after.split('-');
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset.first = first;
    button.dataset.last = last;
    parts.append(button, make('span', 'dot'));
    return parts;
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
    const cell = french(make('span', `text ${name}`));
    for (const [fate, text] of row.words) {
      if (which === 1 && fate === 2 || which === 2 && fate === 1) continue;
      if (fate === 0) {
        cell.append(text);
      } else {
        const node = make(fate === 1 ? 'del' : 'ins', '', text);
        const aloud = make('span', 'visually-hidden', `${fate === 1 ? this.words.removed : this.words.added} `);
        aloud.lang = document.documentElement.lang;
        node.prepend(aloud);
        cell.append(node);
      }
    }
    return cell;
  }

  // ---- choosing ----

  /** The numbers that are in sight: those of unchanged rows may be hidden. */
  #buttons() {
    return [...this.querySelectorAll('button.num')].filter((button) => button.checkVisibility());
  }

  #click(event) {
    const row = event.target.closest('.row');
    const button = row?.querySelector('button.num');
    const selecting = event.detail > 0 && !document.getSelection().isCollapsed;
    if (!button || event.target.closest('a') || selecting) return;
    const detail = { first: Number(button.dataset.first), last: Number(button.dataset.last) };
    this.dispatchEvent(new CustomEvent('lines-chosen', { detail }));
  }

  /** The tab order stops at one number, which is in sight. */
  #oneStop() {
    const stop = this.querySelector('.num[tabindex="0"]');
    if (stop?.checkVisibility()) return;
    stop?.setAttribute('tabindex', '-1');
    this.#buttons()[0]?.setAttribute('tabindex', '0');
  }

  /** That is the number that had the keyboard last, or that of the change that was reached. */
  #focused(event) {
    const button = event.target.closest('.row')?.querySelector('button.num');
    if (!button) return;
    this.querySelector('.num[tabindex="0"]')?.setAttribute('tabindex', '-1');
    button.setAttribute('tabindex', '0');
    const rank = [...this.querySelectorAll('.row.change')].indexOf(button.closest('.row'));
    if (rank >= 0) this.#here = rank;
  }

  #key(event) {
    const typing = event.composedPath().some((node) => node.matches?.('input, textarea, select, [contenteditable]'));
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = this.dataset.keys === 'off' ? undefined : { j: 1, n: 1, k: -1, p: -1 }[event.key];
    if (step) this.step(step);
    else if (!this.#inside(event)) return;
    event.preventDefault();
  }

  /** Arrows from one number to the next; Enter on a change that was reached chooses its lines. */
  #inside(event) {
    if (!this.contains(event.target)) return false;
    if (event.key === 'Enter' && event.target.matches('.row')) {
      event.target.querySelector('button.num, a.num')?.click();
      return true;
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const button = event.target.closest('.row')?.querySelector('button.num');
    if (!by || !button) return false;
    const buttons = this.#buttons();
    const next = buttons[buttons.indexOf(button) + by];
    next?.focus({ preventScroll: true });
    if (next && !visible(next, this.parentElement)) centre(next, this.parentElement);
    return true;
  }
}

customElements.define('plan-comparison', PlanComparison);
