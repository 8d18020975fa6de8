// Keeps each line on one line: tells the style sheet how wide the widest line of an item is, where it matters.

/** Of the text, in sizes of its letters; as the style sheet has it. */
const COLUMN = 38.5;
/** What a list takes off the column at each depth, in sizes of the smallest letters of the text. */
const INDENT = [2, 3.7, 5.3];
/** Kerning, and what rounding adds. */
const SLACK = 1.01;
/** Of the text before it shows, in milliseconds: a lost font is no reason to wait for ever. */
const PATIENCE = 2000;

const FAMILY = '"Source Serif 4"';
const SIZE = 100;

/** Resolves when the typeface can be measured, or is taken to be lost. */
export function typeface() {
  const faces = ['400', '600'].map((weight) => document.fonts.load(`${weight} 16px ${FAMILY}`));
  const lost = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([Promise.allSettled(faces), lost]);
}

/** Measures words of one weight, letter by letter: a plan has few letters and many lines. */
function ruler(weight) {
  const context = document.createElement('canvas').getContext('2d');
  context.font = `${weight} ${SIZE}px ${FAMILY}`;
  const widths = new Map();
  const width = (sign) => {
    let known = widths.get(sign);
    if (known === undefined) {
      known = context.measureText(sign).width / SIZE;
      widths.set(sign, known);
    }
    return known;
  };
  return (words) => {
    let sum = 0;
    for (const sign of words) sum += width(sign);
    return sum * SLACK;
  };
}

function indent(item) {
  if (item.kind === 'NOTE') return INDENT[0];
  return item.kind === 'LIST_ITEM' ? INDENT[Math.min(item.level, INDENT.length - 1)] : 0;
}

/** Answers, for an item of the text, the width of its widest line where it has to be fitted, else 0. */
export function fitting() {
  const plain = ruler(400);
  const strong = ruler(600);
  return (item, isHeading) => {
    const measure = isHeading ? strong : plain;
    const room = COLUMN - indent(item);
    let widest = 0;
    let start = 0;
    for (const end of item.ends) {
      // Hardly a sign is wider than its size: short lines need no measuring.
      if (isHeading || end - start > room - 2) {
        widest = Math.max(widest, measure(item.text.slice(start, end).trimEnd()));
      }
      start = end;
    }
    return isHeading || widest > room ? widest : 0;
  };
}
