// What is typed stays in this browser from the first keystroke until the server has it: a page that is closed, killed
// or cut off loses nothing. One entry a field, under the person and the organisation they act for; nobody else's stay.

const PREFIX = 'typed:';

function place(owner, field) {
  return `${PREFIX}${owner}:${field}`;
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, copy) {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
  } catch {
    // A full or forbidden store takes nothing: the server still gets the words a second later.
  }
}

function onlyOf(owner) {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && !key.startsWith(`${PREFIX}${owner}:`))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // No store, nothing of anybody's.
  }
}

window.keptWords = {
  onlyOf,

  /**
   * Copies what is typed into this field from now on; base names what the server had of it before. Answers the copy
   * that the server has not confirmed, as its base, a line break and the words; empty when there is none.
   */
  keep(element, owner, field, base) {
    onlyOf(owner);
    const isNew = !element.keptAs;
    element.keptAs = place(owner, field);
    element.keptBase = base;
    if (isNew) {
      element.addEventListener('input', () => {
        write(element.keptAs, { base: element.keptBase, words: element.value ?? '' });
      });
    }
    const copy = read(element.keptAs);
    return copy ? `${copy.base}\n${copy.words}` : '';
  },

  /** The server has these words: their copy goes, unless something else was typed since. */
  confirm(owner, field, words) {
    const key = place(owner, field);
    if (read(key)?.words === words) localStorage.removeItem(key);
  },

  /** From now on the field is another one's: a draft begun has an address of its own. */
  move(element, owner, from, to, base) {
    const copy = read(place(owner, from));
    localStorage.removeItem(place(owner, from));
    if (copy) write(place(owner, to), { base, words: copy.words });
    element.keptAs = place(owner, to);
    element.keptBase = base;
  },

  forget(owner, field) {
    localStorage.removeItem(place(owner, field));
  },
};
