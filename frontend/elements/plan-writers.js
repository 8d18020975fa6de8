// Where colleagues write at this moment: a bar along their lines, and what it says at the first of them.

import { make } from './plan-render.js';

/** Draws the bars anew; each row is the first and the last line, and the words to say. */
export function drawWriters(line, text, rows) {
  text.querySelectorAll('.line.written').forEach((one) => one.classList.remove('written'));
  text.querySelectorAll('.writer').forEach((note) => note.remove());
  for (const [first, last, words] of rows) {
    for (let number = first; number <= last; number++) line(number)?.classList.add('written');
    const beginning = line(first);
    if (!beginning) continue;
    const standing = beginning.querySelector('.writer');
    if (standing) {
      standing.title += `\n${words}`;
      standing.firstChild.textContent += `, ${words}`;
      continue;
    }
    const note = make('span', 'writer');
    note.title = words;
    note.append(make('span', 'visually-hidden', words));
    beginning.append(note);
  }
}
