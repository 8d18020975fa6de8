// Where words begin and end in French: chosen words are whole words. « l’ » and « qu’ » are words of their own (who
// points at « évaluation » does not mean « l’ »), « aujourd’hui » is one, and so is what hyphens hold together.

const SEGMENTS = new Intl.Segmenter('fr', { granularity: 'word' });
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu;
const HYPHEN = /^[-\u2010\u2011]$/u;

/** The words of a text as pairs of offsets; what stands between them is in none. */
export function bounds(text) {
  const found = [];
  let joined = false;
  for (const { segment, index, isWordLike } of SEGMENTS.segment(text)) {
    const last = found.at(-1);
    if (isWordLike) {
      const elided = segment.match(ELIDED)?.[0].length ?? 0;
      if (joined) last[1] = index + segment.length;
      else if (elided && elided < segment.length) {
        found.push([index, index + elided], [index + elided, index + segment.length]);
      } else found.push([index, index + segment.length]);
    }
    joined = HYPHEN.test(segment) && last?.[1] === index;
  }
  return found;
}

/** The beginning of the word that holds this offset, else of the next one; null when none is left. */
export function wordStart(text, at) {
  return bounds(text).find(([, end]) => end > at)?.[0] ?? null;
}

/** The end of the word that holds the character before this offset, else of the one before; null when there is none. */
export function wordEnd(text, at) {
  return bounds(text).findLast(([start]) => start < at)?.[1] ?? null;
}
