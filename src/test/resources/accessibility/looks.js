// What a page is asked beside axe, for PageLooks: each answers with complaints, and with none when all is well.
window.looks ??= (() => {
  const LARGER = 2;
  /** WCAG 1.4.12, for one who reads with difficulty. */
  const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
    + ' p { margin-bottom: 2em !important }';
  const all = (root) => [...root.querySelectorAll('*')]
    .flatMap((node) => (node.shadowRoot ? [node, ...all(node.shadowRoot)] : [node]));
  const shown = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && !node.closest('.visually-hidden, .skip');
  const say = (what, node) => `${what}: ${node.outerHTML.slice(0, 170)}`;
  const hasWords = (node) => [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
  const above = (node) => node.parentElement ?? node.getRootNode().host;

  /** The elements without their words, ids and repetitions: what two roles see alike is looked at once. */
  function shape(node) {
    const kinds = ['role', 'type', 'disabled', 'readonly', 'invalid', 'theme', 'lang', 'open', 'aria-current']
      .filter((name) => node.hasAttribute(name)).map((name) => `${name}=${node.getAttribute(name)}`);
    const inside = [...node.children].map(shape);
    return `<${[node.localName, ...node.classList, ...kinds].join(' ')}>`
      + inside.filter((one, index) => one !== inside[index - 1]).join('');
  }

  function structure() {
    const found = [];
    const complain = (what, selector, wrong) => document.querySelectorAll(selector).forEach((node) => {
      if (shown(node) && wrong(node)) found.push(say(what, node));
    });
    if (!document.doctype) found.push('no doctype');
    if (!/^(fr|en)$/.test(document.documentElement.lang)) found.push('no language');
    if (!/\S.* – Ligne à ligne$/.test(document.title)) found.push(`title: ${document.title}`);
    if (!document.querySelector('.foot a[href$="plan-du-site"]')) found.push('no way to the plan of the site');
    complain('looks said by an attribute', '[align], [bgcolor], [background], table[border], [valign], [hspace], [vspace]',
      () => true);
    complain('a header cell without its scope', 'table th', (node) => !node.scope && node.textContent.trim());
    complain('an empty header cell', 'table th', (node) => !node.textContent.trim());
    complain('a table without its name', 'table', (node) => !node.caption && !node.hasAttribute('aria-label')
      && !node.hasAttribute('aria-labelledby'));
    complain('a tag for its looks', 'u, center, font, br + br', () => true);
    complain('an empty block', 'p, li, dt, dd, blockquote', (node) => !node.hasAttribute('role')
      && !node.hasAttribute('aria-live') && !node.textContent.trim() && !node.children.length
      && node.getBoundingClientRect().height > 0);
    complain('a picture that is neither named nor left out', 'main svg, main img', (node) => !node.closest(
      '[aria-hidden=true], [role=img], [role=presentation]') && !node.hasAttribute('alt'));
    complain('a stop out of its order', '[tabindex]', (node) => node.tabIndex > 0);
    return found;
  }

  /** Sideways, only tables and maps in a pane of their own may scroll. */
  function sideways() {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most + 1) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((node) => shown(node)
      && node.getBoundingClientRect().right + scrollX > most + 1);
    const deepest = wide.filter((node) => !wide.some((other) => other !== node && node.contains(other)));
    return deepest.slice(0, 3).map((node) => say(`wider than ${most}`, node));
  }

  /** An excerpt of so many lines, whose whole stands where it leads. */
  const isExcerpt = (node, style) => style.webkitLineClamp !== 'none' && node.closest('a[href]');

  const cut = (node) => {
    const style = getComputedStyle(node);
    const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
    return (hides(style.overflowX) && node.scrollWidth > node.clientWidth + 2
      || hides(style.overflowY) && node.scrollHeight > node.clientHeight + 3)
      && node.clientWidth > 2 && node.textContent.trim() && shown(node) && style.clipPath === 'none' && !isExcerpt(node, style);
  };
  const wordsCut = () => all(document.body).filter((node) => cut(node) && !node.closest('[aria-hidden=true]'));

  /** What is no longer read whole when this was done to the page. */
  function lost(does) {
    const before = new Set(wordsCut());
    does();
    return wordsCut().filter((node) => !before.has(node)).slice(0, 5).map((node) => say('words cut', node))
      .concat(sideways());
  }

  /** Letters twice as large, as a browser that enlarges nothing else draws them. */
  const larger = () => lost(() => {
    const sizes = all(document.body).filter((node) => hasWords(node) || node.matches('input, textarea, select'))
      .map((node) => [node, parseFloat(getComputedStyle(node).fontSize)]);
    sizes.forEach(([node, size]) => node.style.setProperty('font-size', `${size * LARGER}px`, 'important'));
  });

  const spaced = () => lost(() => {
    const style = document.createElement('style');
    style.textContent = SPACED;
    document.head.append(style);
  });

  /** On a window as low as one at 400 %, what stays in place leaves half of it to what is read. */
  function covered() {
    scrollTo(0, 400);
    const fixed = [...document.body.querySelectorAll('*')].filter((node) => {
      const { position } = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const stays = position === 'fixed' || position === 'sticky' && box.top <= 0 && node.offsetTop > 0;
      return stays && shown(node) && box.width > innerWidth / 2 && box.height && box.bottom > 0 && box.top < innerHeight;
    });
    const most = fixed.reduce((sum, node) => sum + node.getBoundingClientRect().height, 0);
    scrollTo(0, 0);
    return most > innerHeight / 2 ? fixed.map((node) => say(`covers ${most} of ${innerHeight}`, node)) : [];
  }

  const still = () => document.getAnimations()
    .filter((one) => one.playState === 'running' && one.effect.getComputedTiming().activeDuration > 1)
    .map((one) => say('moves', one.effect.target));

  function focused() {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node;
  }

  let last = null;
  /** Of the stop where the keyboard is now: null where it left the page. */
  function stop() {
    const node = focused();
    if (!node || node === document.body) return null;
    const found = node === last ? [say('a trap', node)] : [];
    last = node;
    const rings = [];
    for (let one = node, depth = 0; one && depth < 5; one = above(one), depth++) rings.push(one);
    const ringed = (one) => {
      const style = getComputedStyle(one);
      const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      return drawn || one.matches('[focus-ring], [focused]');
    };
    if (!rings.some(ringed)) found.push(say('a stop that does not show', node));
    const box = node.getBoundingClientRect();
    const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!inSight && box.width > 1) found.push(say('a stop out of sight', node));
    return found;
  }

  return { shape: () => shape(document.body), structure, sideways, larger, spaced, covered, still, stop };
})();
