// The text of a version, fetched and built; the one that the page announces in its head (EarlyText) is built while
// Vaadin's scripts wait for the server, before there is an element to show it.

import { typeface } from './plan-fit.js';
import { build } from './plan-render.js';
import { read } from './portal-data.js';

async function building(asked) {
  const [text] = await Promise.all([asked, typeface()]);
  return text && { text, page: build(text) };
}

/** Nothing when it is refused: the element asks again, and says so. */
async function announced(address) {
  try {
    const answer = await fetch(address);
    return answer.ok && !answer.redirected ? await answer.json() : null;
  } catch {
    return null;
  }
}

const announcement = document.head.querySelector('link[rel=preload][as=fetch]')?.getAttribute('href');
let early = announcement && building(announced(announcement));

/** The text at an address and the page built of it, to be shown once; nothing when it is refused. */
export async function built(address) {
  const ready = address === announcement && early;
  early = null;
  return (ready && (await ready.catch(() => null))) || building(read(address));
}
