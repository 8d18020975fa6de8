// <word-choice>: the words of some lines one by one, for whoever chooses some of them without a pointer. Arrows go from word
// to word, with Shift they take several; Enter takes them, Escape gives up. One status line says what is chosen.
//
// Events:
//   words-chosen  some words were taken   detail: { fromPosition, fromChar, toPosition, toChar }
//   words-left    none is wanted

import { bounds } from './word-bounds.js';
import { make } from './plan-render.js';

class WordChoice extends HTMLElement {
  #words = [];
  /** Where the choice began, and the end of it that moves. */
  #anchor = 0;
  #head = 0;
  #status = null;

  connectedCallback() {
    if (this.#words.length) return;
    this.said = JSON.parse(this.dataset.said);
    const list = make('div', 'word-list');
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-multiselectable', 'true');
    list.setAttribute('aria-orientation', 'horizontal');
    list.setAttribute('aria-label', this.said.list);
    list.lang = 'fr';
    JSON.parse(this.dataset.stretches).forEach((stretch) => this.#draw(list, stretch));
    this.#status = make('p', 'word-status small');
    this.#status.setAttribute('role', 'status');
    const help = make('p', 'soft small', this.said.help);
    help.id = 'word-help';
    list.setAttribute('aria-describedby', help.id);
    this.replaceChildren(list, this.#status, this.#acts(), help);
    list.addEventListener('keydown', (event) => this.#key(event));
    list.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#escape(event));
    this.#begin();
  }

  /** The words of one item between two characters; a word that is cut there is taken whole, as a pointer takes it. */
  #draw(list, { position, text, from, to }) {
    const part = make('span', 'word-part');
    part.setAttribute('role', 'presentation');
    let at = from;
    for (const [start, end] of bounds(text)) {
      if (end <= from || start >= to) continue;
      part.append(text.slice(at, Math.max(at, start)));
      const word = make('span', 'word', text.slice(start, end));
      word.setAttribute('role', 'option');
      word.tabIndex = -1;
      part.append(word);
      this.#words.push({ word, position, text, start, end });
      at = end;
    }
    part.append(text.slice(at, Math.max(at, to)));
    list.append(part);
  }

  #acts() {
    const acts = make('div', 'row');
    const take = make('button', 'button main word-take', this.said.take);
    const back = make('button', 'button word-back', this.said.back);
    take.type = 'button';
    back.type = 'button';
    take.addEventListener('click', () => this.#take());
    back.addEventListener('click', () => this.#leave());
    acts.append(take, back);
    return acts;
  }

  /** On the words that were chosen before, else on the first one. */
  #begin() {
    const { chosen } = this.dataset;
    const [fromPosition, fromChar, toPosition, toChar] = (chosen ?? '').split(' ').map(Number);
    const first = chosen ? this.#words.findIndex(({ position, end }) => position === fromPosition && end > fromChar) : 0;
    const last = chosen ? this.#words.findLastIndex(({ position, start }) => position === toPosition && start < toChar) : 0;
    this.#anchor = Math.max(0, first);
    this.#head = Math.max(this.#anchor, last);
    this.#show();
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#take();
      return;
    }
    const to = this.#target(event.key);
    if (to === null) return;
    event.preventDefault();
    this.#move(to, event.shiftKey);
  }

  #target(key) {
    switch (key) {
      case 'ArrowRight': return this.#head + 1;
      case 'ArrowLeft': return this.#head - 1;
      case 'ArrowDown': return this.#below(1);
      case 'ArrowUp': return this.#below(-1);
      case 'Home': return 0;
      case 'End': return this.#words.length - 1;
      default: return null;
    }
  }

  /** The word that stands nearest in the row below, or above. */
  #below(step) {
    const here = this.#words[this.#head].word.getBoundingClientRect();
    const middle = here.left + here.width / 2;
    let row = null;
    let best = null;
    for (let at = this.#head + step; this.#words[at]; at += step) {
      const box = this.#words[at].word.getBoundingClientRect();
      if (Math.abs(box.top - here.top) < here.height / 2) continue;
      row ??= box.top;
      if (Math.abs(box.top - row) > here.height / 2) break;
      const away = Math.abs(box.left + box.width / 2 - middle);
      if (!best || away < best.away) best = { at, away };
    }
    return best ? best.at : step > 0 ? this.#words.length - 1 : 0;
  }

  #click(event) {
    const at = this.#words.findIndex(({ word }) => word === event.target);
    if (at >= 0) this.#move(at, event.shiftKey);
  }

  #move(to, extends_) {
    this.#head = Math.min(Math.max(to, 0), this.#words.length - 1);
    if (!extends_) this.#anchor = this.#head;
    this.#show();
  }

  /** The ends of the choice, in the order of the text. */
  #ends() {
    const [first, last] = [Math.min(this.#anchor, this.#head), Math.max(this.#anchor, this.#head)];
    return { first, last, from: this.#words[first], to: this.#words[last] };
  }

  #show() {
    if (!this.#words.length) {
      this.#status.textContent = this.said.none;
      this.querySelector('.word-take').disabled = true;
      this.querySelector('.word-back').focus();
      return;
    }
    const { first, last } = this.#ends();
    this.#words.forEach(({ word }, at) => {
      word.setAttribute('aria-selected', String(at >= first && at <= last));
      word.tabIndex = at === this.#head ? 0 : -1;
    });
    const count = last - first + 1;
    this.#status.textContent = (count === 1 ? this.said.one : this.said.several)
      .replace('{0}', count)
      .replace('{1}', () => this.#quote(first, last));
    this.#words[this.#head].word.focus();
  }

  /** The words from one to another as they stand in the text. */
  #quote(first, last) {
    const parts = new Map();
    for (const { position, text, start, end } of this.#words.slice(first, last + 1)) {
      parts.set(position, { text, start: parts.get(position)?.start ?? start, end });
    }
    return [...parts.values()].map(({ text, start, end }) => text.slice(start, end)).join(' ');
  }

  #take() {
    if (!this.#words.length) return;
    const { from, to } = this.#ends();
    this.dispatchEvent(new CustomEvent('words-chosen', {
      detail: { fromPosition: from.position, fromChar: from.start, toPosition: to.position, toChar: to.end },
    }));
  }

  #escape(event) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#leave();
  }

  #leave() {
    this.dispatchEvent(new CustomEvent('words-left'));
  }
}

customElements.get('word-choice') ?? customElements.define('word-choice', WordChoice);
