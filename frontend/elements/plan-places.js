// Where characters of the plan stand on the page, and points of the page in the plan.

import { wordEnd, wordStart } from './word-bounds.js';

export class Places {
  #plan;
  #lines;

  /** The lines are the elements of the text by their numbers. */
  constructor(plan, lines) {
    this.#plan = plan;
    this.#lines = lines;
  }

  /** The element that holds the words of a line. */
  words(number) {
    return this.#lines[number].querySelector('.words');
  }

  /** From one character of an item to another. */
  range(fromPosition, fromChar, toPosition, toChar) {
    const range = new Range();
    range.setStart(...this.#node(fromPosition, fromChar));
    range.setEnd(...this.#node(toPosition, toChar, true));
    return range;
  }

  /** The item, character and line at both ends of a selection, of whole words; null where there are no words. */
  chosen(selected) {
    const start = this.#point(selected.startContainer, selected.startOffset, false);
    const end = this.#point(selected.endContainer, selected.endOffset, true);
    if (!start || !end) return null;
    this.#snap(start, end);
    return { start, end };
  }

  /** A pointer stops inside a word or beside it: the words are taken whole. Signs alone stay as they were pointed at. */
  #snap(start, end) {
    const from = wordStart(this.#plan.items[start.position].text, start.char);
    const to = wordEnd(this.#plan.items[end.position].text, end.char);
    if (from === null || to === null || start.position === end.position && from >= to) return;
    Object.assign(start, { char: from, line: this.#lineAt(start.position, from, false) });
    Object.assign(end, { char: to, line: this.#lineAt(end.position, to, true) });
  }

  /** The line of a character of an item; the end of a line belongs to that line. */
  #lineAt(position, char, isEnd) {
    const item = this.#plan.items[position];
    const index = item.ends.findIndex((end) => (isEnd ? char <= end : char < end));
    return item.first + (index < 0 ? item.ends.length - 1 : index);
  }

  /** Where a point of the selection stands in the text; a point outside the words goes to the nearest ones. */
  #point(node, offset, isEnd) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const words = element.closest('.words');
    if (words && node.nodeType === Node.TEXT_NODE) {
      return this.#at(words, offset);
    }
    const all = this.#lines.slice(1).map((line) => line.querySelector('.words'));
    const probe = new Range();
    probe.setStart(node, offset);
    const after = (candidate) => probe.comparePoint(candidate, 0) >= 0;
    const index = all.findIndex(after);
    if (isEnd) {
      const last = index < 0 ? all.at(-1) : all[index - 1];
      return last ? this.#at(last, last.textContent.length) : null;
    }
    return index < 0 ? null : this.#at(all[index], 0);
  }

  #at(words, offset) {
    return {
      position: Number(words.dataset.position),
      char: Number(words.dataset.start) + offset,
      line: Number(words.closest('.line').dataset.line),
    };
  }

  /** The node and offset of a character of an item. */
  #node(position, char, isEnd) {
    const words = this.words(this.#lineAt(position, char, isEnd));
    const node = words.firstChild ?? words;
    return [node, Math.min(char - Number(words.dataset.start), node.textContent.length)];
  }
}
