// The marks in the margin: how many remarks cover each line, and where they begin. A mark is five numbers: first and
// last line, remarks, organisations, of these the viewer's own.

export class Marks {
  /** As they were read, by their lines. */
  all = [];
  #line;
  #words;
  /** How many remarks cover a line, and which marks begin there. */
  #cover = new Map();
  #begin = new Map();

  /** The line gives the element of a number. */
  constructor(line, words) {
    this.#line = line;
    this.#words = words;
  }

  replace(marks) {
    this.#change(this.all, marks, marks);
  }

  /** Replaces those that touch these lines. */
  merge(first, last, marks) {
    const touches = (mark) => mark[0] <= last && mark[1] >= first;
    const others = this.all.filter((mark) => !touches(mark));
    this.#change(this.all.filter(touches), marks, others.concat(marks));
  }

  /** The most remarks that cover one line; 1 where there are none. */
  get most() {
    return Math.max(1, ...this.#cover.values());
  }

  /** Only lines whose marks changed are touched: a page holds thousands. */
  #change(gone, come, all) {
    const changed = new Set();
    for (const mark of gone) this.#covers(mark, -1, changed);
    for (const mark of come) this.#covers(mark, 1, changed);
    for (const number of changed) this.#draw(number);
    this.all = all;
  }

  #covers(mark, change, changed) {
    const [first, last] = mark;
    for (let number = first; number <= last; number++) {
      this.#cover.set(number, (this.#cover.get(number) ?? 0) + change * mark[2]);
      changed.add(number);
    }
    const beginning = this.#begin.get(first) ?? [];
    this.#begin.set(first, change > 0 ? [...beginning, mark] : beginning.filter((other) => other !== mark));
  }

  /** « 3 remarques, 2 organismes, dont 1 de votre organisme »: who does not see the mark is told the same. */
  #said(count, organisations, own) {
    const words = this.#words;
    const many = (one, several, number) => (number === 1 ? one : several.replace('{0}', number));
    const said = [many(words.remark, words.remarks, count), many(words.organisation, words.organisations, organisations)];
    if (own) said.push(words.own.replace('{0}', own));
    return said.join(', ');
  }

  #draw(number) {
    const line = this.#line(number);
    if (!line) return;
    const said = this.#cover.get(number);
    line.classList.toggle('said', said > 0);
    line.style.setProperty('--said', said);
    const marks = this.#begin.get(number) ?? [];
    if (!marks.length && line.dataset.count === undefined) return;
    const count = marks.reduce((sum, mark) => sum + mark[2], 0);
    const organisations = Math.max(0, ...marks.map((mark) => mark[3]));
    const own = marks.reduce((sum, mark) => sum + mark[4], 0);
    if (count) line.dataset.count = count;
    else delete line.dataset.count;
    const dot = line.querySelector('.dot');
    dot.className = `dot${own ? ' own' : ''}${count > 1 ? ' many' : ''}`;
    dot.textContent = count > 1 ? count : '';
    dot.title = count ? this.#said(count, organisations, own) : '';
    const told = count ? `, ${dot.title}` : '';
    line.querySelector('.num').setAttribute('aria-label', this.#words.line.replace('{0}', number) + told);
  }
}
