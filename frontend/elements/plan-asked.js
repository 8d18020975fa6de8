// Where the cabinet asks something: a sign beside the number of the first line, told with it to a screen reader.

import { make } from './plan-render.js';

/** Draws the signs anew; each row is a first line, a last line and the words for it. Line 0 is the whole plan. */
export function drawAsked(text, rows) {
  text.querySelectorAll('.asked-words').forEach((words) => {
    const number = words.closest('.line').querySelector('.num');
    number.setAttribute('aria-describedby', `w${number.textContent}`);
    delete number.dataset.asked;
    number.removeAttribute('title');
    words.remove();
  });
  for (const [first, , said] of rows) {
    const number = text.querySelector(`#l${first} > .num`);
    if (!number || number.dataset.asked) continue;
    const words = make('span', 'asked-words', said);
    words.id = `q${first}`;
    words.hidden = true;
    number.closest('.line').append(words);
    number.dataset.asked = '?';
    number.title = said;
    number.setAttribute('aria-describedby', `w${first} q${first}`);
  }
}
