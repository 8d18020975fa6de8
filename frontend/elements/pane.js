// Scrolling inside a pane of the reading page.

/** Scrolls the pane alone where it scrolls by itself: the head of the page stays in sight. */
export function centre(element, pane) {
  const here = element.getBoundingClientRect();
  if (getComputedStyle(pane).overflowY !== 'auto') {
    // On a phone the thread covers the lower part.
    scrollBy(0, here.top - innerHeight / 6);
    return;
  }
  const around = pane.getBoundingClientRect();
  pane.scrollTop += here.top + here.height / 2 - around.top - around.height / 2;
}

/** Whether an element stands in the part of a pane that is seen; on a phone that is what the thread leaves free. */
export function visible(element, pane) {
  const here = element.getBoundingClientRect();
  const around = pane.getBoundingClientRect();
  // What sticks to the top of the pane covers what scrolls under it.
  const head = [...pane.children].find((child) => getComputedStyle(child).position === 'sticky');
  const strip = document.querySelector('.reader > .strip');
  const over = strip && getComputedStyle(strip).position === 'sticky' ? strip.getBoundingClientRect().bottom : 0;
  const top = head ? head.getBoundingClientRect().bottom : around.top;
  const bottom = getComputedStyle(pane).overflowY === 'auto' ? around.bottom : innerHeight / 3;
  return here.top >= Math.max(over, top) && here.bottom <= bottom;
}
