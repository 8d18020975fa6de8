// <plan-text>: the text of a version with its numbered lines. Fetches the text once, and the marks of the viewer;
// tells the server which passage was chosen, by number, by words, by touch or by keyboard.
//
// Events (all bubble):
//   plan-loaded    the text stands and can be used                      detail: { plan }
//   plan-marks     the marks were read again                            detail: { marks }
//   passage-chosen a passage was chosen                                 detail: { fromPosition, fromChar, toPosition,
//                                                                                 toChar, first, last, write }
//   field-chosen   a missing field of a measure's sheet was chosen      detail: { position, field }
//   whole-chosen   what was said of a whole measure or field is wanted  detail: { position, field }

import { centre } from './pane.js';
import { drawAsked } from './plan-asked.js';
import { built } from './plan-early.js';
import { Marks } from './plan-marks.js';
import { Places } from './plan-places.js';
import { make, speak } from './plan-render.js';
import { read } from './portal-data.js';
import { drawWholes } from './plan-wholes.js';
import { drawWriters } from './plan-writers.js';

/** After the last key that extends a choice, before the server hears of it, in milliseconds. */
const SETTLED = 250;

class PlanText extends HTMLElement {
  #plan = null;
  #loaded = null;
  #lines = [];
  #places = null;
  #marks = null;
  #marked = false;
  /** How often marks were asked for: only the last answer counts. */
  #asked = 0;
  /** Where the choice began, and the end of it that moves. */
  #anchorLine = 0;
  #headLine = 0;
  #from = 0;
  #to = 0;
  #dragging = false;
  #offer = null;

  connectedCallback() {
    if (this.#loaded) return;
    this.words = JSON.parse(this.dataset.words);
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusin', (event) => this.#focused(event));
    this.addEventListener('pointerdown', (event) => this.#pointerDown(event));
    this.addEventListener('pointerover', (event) => this.#pointerOver(event));
    this.onPointerUp = () => this.#pointerUp();
    this.onSelection = () => this.#selectionChanged();
    document.addEventListener('pointerup', this.onPointerUp);
    document.addEventListener('selectionchange', this.onSelection);
    this.#loaded = this.#load();
    this.refreshMarks();
  }

  disconnectedCallback() {
    document.removeEventListener('pointerup', this.onPointerUp);
    document.removeEventListener('selectionchange', this.onSelection);
    clearTimeout(this.settling);
    CSS.highlights?.delete('passage');
    CSS.highlights?.delete('found');
  }

  /** Answers whether the text stands. */
  async #load() {
    const early = await built(this.dataset.text);
    if (!early) {
      this.replaceChildren(make('p', 'failed', this.words.failed));
      return false;
    }
    const { text, page } = early;
    this.#plan = text;
    speak(page, text, this.words);
    this.replaceChildren(page);
    this.#lines = [null, ...this.querySelectorAll('.line')];
    this.#places = new Places(text, this.#lines);
    this.#marks = new Marks((number) => this.#lines[number], this.words);
    this.#button(1)?.setAttribute('tabindex', '0');
    this.dispatchEvent(new CustomEvent('plan-loaded', { bubbles: true, detail: { plan: text } }));
    performance.mark('plan-usable');
    if (this.dataset.lines) this.show(this.dataset.lines, false);
    return true;
  }

  // ---- what the server calls ----

  /** Reads the marks, under these filters (a query string) when given; nobody waits for them to read. */
  async refreshMarks(query) {
    if (query !== undefined) this.dataset.filter = query;
    const asked = ++this.#asked;
    const marks = await read(`${this.dataset.text}/marques${this.dataset.filter}`);
    if (!marks || !(await this.#loaded) || asked !== this.#asked) return;
    this.#marks.replace(marks);
    this.#tellMarks();
    if (!this.#marked) performance.mark('plan-marked');
    this.#marked = true;
  }

  /** Replaces the marks that touch these lines; before the first marks have come, they may be older than these. */
  mergeMarks(first, last, marks) {
    if (!this.#marked) {
      this.refreshMarks();
      return;
    }
    this.#marks.merge(first, last, marks);
    this.#tellMarks();
  }

  /** Shows « 12 » or « 12-18 » as the chosen lines, and scrolls there. */
  show(lines, focus) {
    const [first, last = first] = String(lines).split('-').map(Number);
    if (!this.#button(first)) return;
    this.#anchorLine = first;
    this.#select(first, last);
    centre(this.#line(first), this.parentElement);
    if (focus) this.focusLine(first);
  }

  /** Shows beside their headings what was said of whole measures and of fields of their sheets. */
  async showWholes(rows) {
    this.wholes = rows;
    if ((await this.#loaded) && this.wholes === rows) drawWholes(this, rows);
  }

  /** Shows in the margin where colleagues write now. */
  async showWriters(rows) {
    this.writers = rows;
    if ((await this.#loaded) && this.writers === rows) drawWriters((number) => this.#line(number), this, rows);
  }

  /** Shows beside its lines where the cabinet asks something. */
  async showQuestions(rows) {
    this.questions = rows;
    if ((await this.#loaded) && this.questions === rows) drawAsked(this, rows);
  }

  clear() {
    this.#select(0, 0);
    CSS.highlights?.delete('passage');
  }

  /** Gives the keyboard back to a line. */
  focusLine(number) {
    const button = this.#button(number || this.#from || 1);
    button?.focus({ preventScroll: false });
  }

  /** Underlines the words of a passage inside the chosen lines. */
  showWords(fromPosition, fromChar, toPosition, toChar) {
    if (!CSS.highlights) return;
    const range = this.#places.range(fromPosition, fromChar, toPosition, toChar);
    CSS.highlights.set('passage', new Highlight(range));
  }

  /** Finds words in the text; answers how many places, and goes to the one of that rank. */
  find(words, rank) {
    CSS.highlights?.delete('found');
    const wanted = fold(words.trim());
    if (wanted.length < 2) return 0;
    const places = [];
    this.#plan?.items.forEach((item, position) => {
      const text = fold(item.text);
      for (let at = text.indexOf(wanted); at >= 0 && places.length < 2000; at = text.indexOf(wanted, at + 1)) {
        places.push([position, at]);
      }
    });
    if (!places.length) return 0;
    const ranges = places.map(([position, at]) => this.#places.range(position, at, position, at + wanted.length));
    CSS.highlights?.set('found', new Highlight(...ranges));
    const chosen = ranges[((rank % ranges.length) + ranges.length) % ranges.length];
    centre(chosen.startContainer.parentElement, this.parentElement);
    return places.length;
  }

  #tellMarks() {
    this.style.setProperty('--most', this.#marks.most);
    this.dispatchEvent(new CustomEvent('plan-marks', { bubbles: true, detail: { marks: this.#marks.all } }));
  }

  // ---- choosing ----

  #line(number) {
    return this.#lines[number];
  }

  #button(number) {
    return this.#line(number)?.querySelector('.num');
  }

  #select(from, to) {
    const last = this.#plan.lines;
    this.querySelectorAll('.line.chosen').forEach((line) => line.classList.remove('chosen'));
    this.#from = Math.min(from, to);
    this.#to = Math.min(Math.max(from, to), last);
    this.#headLine = Math.min(to, last);
    for (let number = this.#from; number && number <= this.#to; number++) {
      this.#line(number)?.classList.add('chosen');
    }
  }

  #tell(write) {
    const first = this.#places.words(this.#from);
    const last = this.#places.words(this.#to);
    this.#send({
      fromPosition: Number(first.dataset.position),
      fromChar: Number(first.dataset.start),
      toPosition: Number(last.dataset.position),
      toChar: Number(last.dataset.start) + last.textContent.length,
      first: this.#from,
      last: this.#to,
      write,
    });
  }

  #send(detail) {
    clearTimeout(this.settling);
    CSS.highlights?.delete('passage');
    this.dispatchEvent(new CustomEvent('passage-chosen', { bubbles: true, detail }));
  }

  #click(event) {
    const whole = event.target.closest('.whole');
    if (whole) {
      const detail = { position: Number(whole.dataset.measure), field: whole.dataset.field };
      this.dispatchEvent(new CustomEvent('whole-chosen', { bubbles: true, detail }));
      return;
    }
    const field = event.target.closest('.field');
    if (field) {
      const detail = { position: Number(field.dataset.measure), field: field.dataset.field };
      this.dispatchEvent(new CustomEvent('field-chosen', { bubbles: true, detail }));
      return;
    }
    const line = event.target.closest('.line');
    if (!line || !document.getSelection().isCollapsed || this.justDragged) return;
    const number = Number(line.dataset.line);
    // A number that was pressed with Enter asks to write; a click or a tap only opens the passage.
    const pressed = event.detail === 0 && event.target.closest('.num') !== null;
    if (!pressed || !this.#isChosen(number)) {
      if (!event.shiftKey || !this.#anchorLine) this.#anchorLine = number;
      this.#select(this.#anchorLine, number);
    }
    // The arrows go on from there.
    if (!pressed) this.#button(number).focus({ preventScroll: true });
    this.#tell(pressed);
  }

  #pointerDown(event) {
    this.justDragged = false;
    const number = event.target.closest('.num')?.textContent;
    if (!number || event.button !== 0 || event.pointerType === 'touch') return;
    this.#dragging = true;
    this.dragStart = Number(number);
    if (event.shiftKey) event.preventDefault();
  }

  #pointerOver(event) {
    if (!this.#dragging) return;
    const line = event.target.closest('.line');
    if (!line || Number(line.dataset.line) === this.dragStart && !this.justDragged) return;
    this.justDragged = true;
    document.getSelection().removeAllRanges();
    this.#anchorLine = this.dragStart;
    this.#select(this.dragStart, Number(line.dataset.line));
  }

  #pointerUp() {
    if (this.#dragging && this.justDragged) this.#tell(false);
    this.#dragging = false;
  }

  // ---- keyboard: one stop in the tab order, arrows inside ----

  #focused(event) {
    const button = event.target.closest('.num');
    if (!button) return;
    this.querySelector('.num[tabindex="0"]')?.setAttribute('tabindex', '-1');
    button.setAttribute('tabindex', '0');
  }

  #key(event) {
    const button = event.target.closest('.num');
    if (!button || event.ctrlKey || event.metaKey) return;
    const line = Number(button.textContent);
    const extending = event.shiftKey && this.#isChosen(line);
    const here = extending ? this.#headLine : line;
    const to = event.altKey ? this.#markedLine(here, event.key) : this.#target(here, event.key);
    if (!to) return;
    event.preventDefault();
    const number = Math.min(Math.max(to, 1), this.#plan.lines);
    if (event.shiftKey) {
      if (!extending) this.#anchorLine = here;
      this.#select(this.#anchorLine, number);
      clearTimeout(this.settling);
      this.settling = setTimeout(() => this.#tell(false), SETTLED);
    } else if (this.#from) {
      clearTimeout(this.settling);
      this.#anchorLine = 0;
      this.#select(0, 0);
    }
    this.#button(number).focus();
  }

  #isChosen(line) {
    return this.#from > 0 && line >= this.#from && line <= this.#to;
  }

  /** The keyboard comes in at the line where it was last. */
  focus() {
    (this.querySelector('.num[tabindex="0"]') ?? this.#button(1))?.focus();
  }

  #target(here, key) {
    switch (key) {
      case 'ArrowDown': return here + 1;
      case 'ArrowUp': return here - 1;
      case 'PageDown': return here + 20;
      case 'PageUp': return Math.max(1, here - 20);
      case 'Home': return 1;
      case 'End': return this.#plan.lines;
      default: return 0;
    }
  }

  /** With Alt, the arrows go from one remarked passage to the next. */
  #markedLine(here, key) {
    const firsts = this.#marks.all.map((mark) => mark[0]);
    if (key === 'ArrowDown') return firsts.find((line) => line > here) ?? 0;
    if (key === 'ArrowUp') return firsts.findLast((line) => line < here) ?? 0;
    return 0;
  }

  // ---- words ----

  #selectionChanged() {
    const selection = document.getSelection();
    const inside = !selection.isCollapsed && this.contains(selection.anchorNode) && this.contains(selection.focusNode);
    if (!inside || this.#dragging) {
      this.#offer?.remove();
      this.#offer = null;
      return;
    }
    this.#offer ??= this.#makeOffer();
    const box = selection.getRangeAt(0).getBoundingClientRect();
    const home = this.getBoundingClientRect();
    this.#offer.style.top = `${box.bottom - home.top + 6}px`;
    this.#offer.style.left = `${Math.max(0, Math.min(box.left - home.left, home.width - 220))}px`;
  }

  #makeOffer() {
    const offer = make('button', 'offer', this.words.offer);
    offer.type = 'button';
    offer.addEventListener('pointerdown', (event) => event.preventDefault());
    offer.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#takeWords();
    });
    this.append(offer);
    return offer;
  }

  #takeWords() {
    const chosen = this.#places.chosen(document.getSelection().getRangeAt(0));
    document.getSelection().removeAllRanges();
    if (!chosen) return;
    const { start, end } = chosen;
    this.#anchorLine = start.line;
    this.#select(start.line, end.line);
    const detail = {
      fromPosition: start.position,
      fromChar: start.char,
      toPosition: end.position,
      toChar: end.char,
      first: start.line,
      last: end.line,
      write: true,
    };
    this.#send(detail);
    this.showWords(detail.fromPosition, detail.fromChar, detail.toPosition, detail.toChar);
  }
}

/** Lower case without accents, of the same length, so that places found are places in the text. */
function fold(text) {
  return [...text].map((c) => {
    const plain = c.normalize('NFD')[0].toLowerCase();
    return plain.length === c.length ? plain : c;
  }).join('');
}

customElements.define('plan-text', PlanText);
