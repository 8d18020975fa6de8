// What was said of whole measures and of fields of their sheets, beside the headings of the text.

import { make } from './plan-render.js';

/** Draws the buttons anew; each row is the position of a heading, a field or nothing, and the words to show. */
export function drawWholes(text, rows) {
  const focused = document.activeElement?.closest?.('.whole');
  const kept = focused && text.contains(focused) ? `${focused.dataset.measure} ${focused.dataset.field}` : null;
  text.querySelectorAll('.wholes').forEach((note) => note.remove());
  for (const [position, field, words] of rows) {
    const heading = text.querySelector(`.words[data-position="${position}"]`)?.closest('.item');
    if (!heading) continue;
    const next = heading.nextElementSibling;
    let note = next?.classList.contains('wholes') ? next : null;
    if (!note) {
      note = make('p', 'wholes');
      heading.after(note);
    }
    const button = make('button', 'whole', words);
    button.type = 'button';
    button.dataset.measure = position;
    button.dataset.field = field;
    note.append(button);
    if (kept === `${position} ${field}`) button.focus({ preventScroll: true });
  }
}
