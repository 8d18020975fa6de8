// Links past what stands before the content. The keyboard is moved, not the address: « #content » alone would be a place
// of the home, since every page names the home as its base, and the address of a page holds what is chosen there.

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.skip');
  const to = link && document.getElementById(link.getAttribute('href').slice(1));
  if (!to) return;
  event.preventDefault();
  // An element of ours knows which of its parts takes the keyboard.
  const knows = to.focus !== HTMLElement.prototype.focus;
  if (!knows && !to.matches('a[href], button, input, [tabindex]')) to.tabIndex = -1;
  to.focus();
});
