// What is typed stays in this browser from the first keystroke until the server has it: a page that is closed, killed
// or cut off loses nothing. One copy a field, under the person and the organisation they act for; nobody else's stay.

const PREFIX = 'typed:';

// Whose words may be written here. A page left open by whoever signed out, or by somebody else, writes none.
const OWNER = 'typed-for';

const PAGE = `${Date.now()}-${Math.random()}`;

// The fields of this page: where each one's copy is, and what the server has of its words.
const fields = new Map();

function place(owner, field) {
  return `${PREFIX}${owner}:${field}`;
}

/** A browser without a store, or with a full one, takes and gives nothing. */
function inStore(act) {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}

function read(key) {
  const copy = inStore((store) => JSON.parse(store.getItem(key)));
  return typeof copy?.words === 'string' && typeof copy.base === 'string' ? copy : null;
}

function write(kept, words) {
  if (inStore((store) => store.getItem(OWNER)) !== kept.owner) return;
  const copy = JSON.stringify({ base: kept.base, words, page: PAGE });
  const isWritten = inStore((store) => {
    store.setItem(kept.key, copy);
    return true;
  });
  // Older words must not come back over newer ones, which the server gets a second later.
  if (!isWritten) erase(kept.key);
}

function erase(key) {
  inStore((store) => store.removeItem(key));
}

function eraseWhere(isErased) {
  inStore((store) => Object.keys(store).filter(isErased).forEach(erase));
}

function onlyOf(owner) {
  eraseWhere((key) => key.startsWith(PREFIX) && !key.startsWith(place(owner, '')));
  inStore((store) => store.setItem(OWNER, owner));
}

window.keptWords = {
  onlyOf,

  /**
   * Copies what is typed into this field from now on; base is what the server has of it. Answers the copy that the
   * server has not confirmed, if there is one: what the server had of the field then, and the words.
   */
  keep(element, owner, field, base) {
    onlyOf(owner);
    const isNew = !element.kept;
    element.kept = { owner, key: place(owner, field), base };
    fields.set(element.kept.key, element.kept);
    if (isNew) element.addEventListener('input', () => write(element.kept, element.value ?? ''));
    const copy = read(element.kept.key);
    return copy && { base: copy.base, words: copy.words };
  },

  /** Whether words were left in the fields of a form of this name. */
  isLeft(owner, form) {
    return inStore((store) => Object.keys(store).some((key) => key.startsWith(place(owner, `${form}/`)))) ?? false;
  },

  /** The field holds these words, which nobody typed as they are: two texts that were put together. */
  hold(owner, field, words) {
    const kept = fields.get(place(owner, field));
    if (kept) write(kept, words);
  },

  /** The server has these words: their copy goes; what was typed since was typed on them. */
  confirm(owner, field, words) {
    const key = place(owner, field);
    const kept = fields.get(key);
    if (kept) kept.base = words;
    const copy = read(key);
    if (!copy || copy.words === words) erase(key);
    else if (kept && copy.page === PAGE) write(kept, copy.words);
  },

  /** From now on the field is another one's: a draft begun has an address of its own. */
  move(owner, from, to) {
    const kept = fields.get(place(owner, from));
    const copy = read(place(owner, from));
    erase(place(owner, from));
    if (!kept) return;
    fields.delete(kept.key);
    kept.key = place(owner, to);
    fields.set(kept.key, kept);
    if (copy) write(kept, copy.words);
  },

  forget(owner, field) {
    erase(place(owner, field));
  },

  /** Whoever signs out leaves nothing, and pages that are still open write nothing more. */
  leave() {
    eraseWhere((key) => key === OWNER || key.startsWith(PREFIX));
  },
};
