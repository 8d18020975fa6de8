// <item-tree>: the items of an import as one list box. The server says what changed; only that is made anew.
// Everything is made with createElement and textContent: nothing of the text is ever read as markup.

const TELL_AFTER = 60;
const PAGE = 12;

function make(tag, className, text) {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}

class ItemTree extends HTMLElement {
  #rows = [];
  #chosen = new Set();
  #anchor = 0;
  #here = -1;
  #made = 0;
  #telling = 0;

  connectedCallback() {
    if (!this.ready) {
      this.ready = true;
      this.addEventListener('click', (event) => this.#click(event));
      this.addEventListener('keydown', (event) => this.#key(event));
    }
    this.onLeave = (event) => {
      if (this.hasAttribute('data-unsaved')) event.preventDefault();
    };
    window.addEventListener('beforeunload', this.onLeave);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeunload', this.onLeave);
  }

  // ---- what the server says ----

  /** Puts rows of [style, depth, name, text, lines, guessed] in place of some. */
  splice(from, count, rows) {
    const fresh = rows.map((row) => this.#row(row));
    const before = this.#rows[from + count] ?? null;
    const part = document.createDocumentFragment();
    part.append(...fresh);
    this.insertBefore(part, before);
    this.#rows.splice(from, count, ...fresh).forEach((old) => old.remove());
  }

  mark(positions) {
    this.querySelectorAll('.doubtful').forEach((row) => row.classList.remove('doubtful'));
    for (const position of positions) {
      const row = this.#rows[position];
      if (!row) continue;
      row.classList.add('doubtful');
      row.querySelector('.lines').title = this.dataset.doubt;
    }
  }

  /** What someone is choosing at this moment goes before what the server last knew. */
  choose(positions) {
    const same = positions.length === this.#chosen.size && positions.every((position) => this.#chosen.has(position)
      && this.#rows[position]?.classList.contains('chosen'));
    if (this.#telling || same) return;
    this.#show(new Set(positions));
    if (!positions.length) return;
    this.#here = positions.includes(this.#here) ? this.#here : positions[0];
    this.#anchor = this.#here;
    this.#point();
  }

  /** The list was shortened to its headings, or is whole again: keep the place. */
  outlined() {
    this.#rows[this.#here]?.scrollIntoView({ block: 'center' });
  }

  #row([style, depth, name, text, lines, guessed]) {
    const row = make('div', `item ${style}`, '');
    row.id = `item-${this.#made++}`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', 'false');
    row.style.setProperty('--depth', depth);
    const count = make('span', 'lines', lines);
    count.setAttribute('aria-label', this.dataset.lines.replace('{0}', lines));
    const said = make('span', 'words', text);
    said.lang = 'fr';
    row.append(make('span', 'what', name), said, count);
    if (guessed) row.insertBefore(make('span', 'guess', this.dataset.guess), count);
    return row;
  }

  // ---- choosing ----

  #show(chosen) {
    this.querySelectorAll('.chosen').forEach((row) => this.#set(row, false));
    this.#chosen = chosen;
    for (const position of chosen) this.#set(this.#rows[position], true);
  }

  #set(row, chosen) {
    row?.classList.toggle('chosen', chosen);
    row?.setAttribute('aria-selected', String(chosen));
  }

  #point() {
    const row = this.#rows[this.#here];
    this.querySelector('.here')?.classList.remove('here');
    row?.classList.add('here');
    if (row) this.setAttribute('aria-activedescendant', row.id);
    row?.scrollIntoView({ block: 'nearest' });
  }

  #take(position, extend, toggle) {
    this.#here = position;
    if (extend) {
      const [first, last] = [Math.min(this.#anchor, position), Math.max(this.#anchor, position)];
      const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      this.#show(new Set(range.filter((index) => this.#visible(index))));
    } else if (toggle) {
      const chosen = new Set(this.#chosen);
      if (!chosen.delete(position)) chosen.add(position);
      this.#anchor = position;
      this.#show(chosen);
    } else {
      this.#anchor = position;
      this.#show(new Set([position]));
    }
    this.#point();
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#tell(), TELL_AFTER);
  }

  #tell() {
    clearTimeout(this.#telling);
    this.#telling = 0;
    const positions = [...this.#chosen].sort((one, other) => one - other);
    this.dispatchEvent(new CustomEvent('items-chosen', { detail: { positions } }));
  }

  #click(event) {
    const row = event.target.closest('.item');
    if (!row) return;
    const toggle = event.ctrlKey || event.metaKey || this.hasAttribute('data-several');
    this.#take(this.#rows.indexOf(row), event.shiftKey, toggle);
  }

  // ---- keyboard ----

  #key(event) {
    if (event.altKey) {
      if (['ArrowUp', 'ArrowDown'].includes(event.key)) this.#press(event, `alt+${event.key.toLowerCase()}`);
      return;
    }
    const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if ((event.ctrlKey || event.metaKey) && !undo) return;
    const to = this.#target(event.key);
    if (to !== undefined) {
      event.preventDefault();
      if (to >= 0) this.#take(to, event.shiftKey, false);
      return;
    }
    const key = undo ? 'z' : event.key.toLowerCase();
    if (!undo && event.key.length > 1 && !['Delete', 'Enter', 'Escape', 'F2'].includes(event.key)) return;
    this.#press(event, key);
  }

  /** The server acts on what is chosen: it has to know that first. */
  #press(event, key) {
    event.preventDefault();
    if (this.#telling) this.#tell();
    this.dispatchEvent(new CustomEvent('key-pressed', { detail: { key } }));
  }

  #target(key) {
    switch (key) {
      case 'ArrowDown': return this.#step(1, 1);
      case 'ArrowUp': return this.#step(-1, 1);
      case 'PageDown': return this.#step(1, PAGE);
      case 'PageUp': return this.#step(-1, PAGE);
      case 'Home': return this.#rows.findIndex((_, index) => this.#visible(index));
      case 'End': return this.#rows.findLastIndex((_, index) => this.#visible(index));
      default: return undefined;
    }
  }

  #step(direction, count) {
    let found = this.#here;
    for (let at = this.#here + direction; at >= 0 && at < this.#rows.length && count > 0; at += direction) {
      if (!this.#visible(at)) continue;
      found = at;
      count--;
    }
    return found;
  }

  #visible(index) {
    return !this.classList.contains('headings-only') || this.#rows[index].classList.contains('heading');
  }
}

customElements.get('item-tree') ?? customElements.define('item-tree', ItemTree);
