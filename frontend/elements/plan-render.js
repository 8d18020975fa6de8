// Builds the page of a plan from its data: real headings, paragraphs, lists and tables, cut into numbered lines.
// Everything is made with createElement and textContent: nothing of the text is ever read as markup.

import { fitting } from './plan-fit.js';

const HEADINGS = new Set(['AXIS', 'STRAND', 'MEASURE', 'HEADING']);
const DEEPEST_HEADING = 6;

/** The rank of each heading in the page: one below the heading that holds it, whatever depth the file gave it. */
function ranks() {
  const open = [];
  return (level) => {
    while (open.length && open.at(-1) >= level) open.pop();
    open.push(level);
    return Math.min(open.length + 1, DEEPEST_HEADING);
  };
}

/** Makes an element with a class and, when given, a text. */
export function make(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

/** Marks words of the procedure: they are French, whatever language the portal speaks. */
export function french(node) {
  node.lang = 'fr';
  return node;
}

/** The numbered lines of an item, as inline elements. */
function lines(item, position) {
  const parts = document.createDocumentFragment();
  let start = 0;
  item.ends.forEach((end, index) => {
    const number = item.first + index;
    const line = make('span', 'line');
    line.id = `l${number}`;
    line.dataset.line = number;
    const button = make('button', 'num', String(number));
    button.type = 'button';
    button.tabIndex = -1;
    button.setAttribute('aria-describedby', `w${number}`);
    const text = french(make('span', 'words', item.text.slice(start, end)));
    text.id = `w${number}`;
    text.dataset.position = position;
    text.dataset.start = start;
    line.append(button, make('span', 'dot'), text);
    if (index === 0 && item.marker) {
      text.before(make('span', 'marker', item.marker));
      line.classList.add('marked');
    }
    parts.append(line);
    start = end;
  });
  return parts;
}

function heading(item, position, rank) {
  const node = make(`h${rank}`, `item ${item.kind.toLowerCase()}`);
  node.append(lines(item, position));
  return node;
}

/** Lists nest: one that goes deeper opens inside the last point of the one above. */
function listItem(item, position, open, sheet) {
  while (open.length > item.level + 1) open.pop();
  while (open.length < item.level + 1) {
    const list = make('ul', 'list');
    const last = open.length ? open[open.length - 1].lastElementChild : null;
    (last ?? (open.length ? open[open.length - 1] : sheet)).append(list);
    open.push(list);
  }
  const node = make('li', 'item');
  node.append(lines(item, position));
  open[open.length - 1].append(node);
  return node;
}

function cell(item, position, table) {
  while (table.rows.length <= item.cell.row) table.append(make('tr'));
  const node = make(item.cell.header ? 'th' : 'td', 'item');
  if (item.cell.header) node.scope = 'col';
  node.append(lines(item, position));
  table.rows[item.cell.row].append(node);
}

/** Notes which fields of a measure's sheet are missing; each can be remarked on. */
function missing(measure, words) {
  const note = make('p', 'missing', `${words.missing} `);
  measure.missing.forEach((field, index) => {
    if (index) note.append(', ');
    const button = make('button', 'field', words.fields[field]);
    button.type = 'button';
    button.dataset.measure = measure.position;
    button.dataset.field = field;
    note.append(button);
  });
  return note;
}

/** Gives the lines their names, and the measures what is said of their sheets, in the language of the reader. */
export function speak(page, plan, words) {
  page.querySelectorAll('.num').forEach((button) => {
    button.setAttribute('aria-label', words.line.replace('{0}', button.textContent));
  });
  plan.measures
    .filter((measure) => measure.missing.length)
    .forEach((measure) => {
      page.querySelector(`[data-position="${measure.position}"]`)?.closest('.item').after(missing(measure, words));
    });
}

/** The whole sheet: sections (one a heading of the first two depths) so that what is far is not laid out. */
export function build(plan) {
  const page = document.createDocumentFragment();
  let section = make('section', 'chunk');
  let open = [];
  let table = null;
  let tableNumber = -1;
  const rank = ranks();
  const fit = fitting();
  const fitted = (node, item) => {
    const widest = fit(item, HEADINGS.has(item.kind));
    if (widest) {
      node.classList.add('fitted');
      node.style.setProperty('--widest', widest.toFixed(2));
    }
    return node;
  };
  page.append(section);
  plan.items.forEach((item, position) => {
    if (item.kind !== 'LIST_ITEM') open = [];
    if (item.kind !== 'TABLE_CELL') table = null;
    if (HEADINGS.has(item.kind)) {
      section = make('section', 'chunk');
      page.append(section);
      section.append(fitted(heading(item, position, rank(item.level)), item));
    } else if (item.kind === 'LIST_ITEM') {
      fitted(listItem(item, position, open, section), item);
    } else if (item.kind === 'TABLE_CELL') {
      if (!table || tableNumber !== item.cell.table) {
        table = make('table', 'cells');
        tableNumber = item.cell.table;
        section.append(table);
      }
      cell(item, position, table);
    } else {
      const note = item.kind === 'NOTE';
      const paragraph = make('p', note ? 'item note' : 'item');
      if (note) paragraph.setAttribute('role', 'doc-footnote');
      paragraph.append(lines(item, position));
      section.append(fitted(paragraph, item));
    }
  });
  page.querySelectorAll('.chunk').forEach((chunk) => {
    const count = chunk.querySelectorAll('.line').length;
    if (!count) chunk.remove();
    chunk.style.setProperty('--lines', count);
  });
  return page;
}
