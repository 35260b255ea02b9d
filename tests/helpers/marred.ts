/** What is wrong with a page's words as they stand there, each in a line. */
export interface Marred {
  /** Text and labels without a sign of the stand-in's words. */
  readonly untranslated: readonly string[];
  /** Text that is cut off, sticks out of its place or leaves the page. */
  readonly cut: readonly string[];
}

/**
 * Looks through the page for words that are not the stand-in's, and for text without room. It is run inside a
 * page and may use nothing from outside. `ours` is what a text in the stand-in's words shows, `notOurs` what
 * words there may be beside: what the browser writes by itself, and what a person has typed.
 */
export function marredIn(_: unknown, ours: string, notOurs: string): Marred {
  const [isOurs, others] = [new RegExp(ours, 'u'), new RegExp(notOurs, 'giu')];
  // Code, names of keys, English shown as such, and what a person wrote.
  const told = 'script, style, kbd, .in-english, .own-words';
  const untranslated = new Set<string>();
  const cut = new Set<string>();
  const look = (text: string, where: string) => {
    const left = text.replace(others, '').trim();
    if (/\p{L}{2}/u.test(left) && !isOurs.test(left)) untranslated.add(`${where}: ${text.trim()}`);
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.visually-hidden');
  const nameOf = (element: Element) => {
    const of = element.getAttribute('class');
    return element.localName + (of ? `.${of.trim().split(/\s+/).join('.')}` : '');
  };
  /** The nearest place with an edge that a text would be seen to cross. */
  const placeOf = (element: Element): Element => {
    let place: Element = element;
    while (place.parentElement) {
      const { display, borderInlineEndWidth, overflowX } = getComputedStyle(place);
      const edged = borderInlineEndWidth !== '0px' || overflowX !== 'visible';
      if (display !== 'inline' && display !== 'contents' && edged) return place;
      place = place.parentElement;
    }
    return place;
  };
  const measure = (node: Text, parent: Element) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const place = placeOf(parent);
    const { overflowX, overflowY } = getComputedStyle(place);
    const scrolls = /auto|scroll/.test(overflowX);
    const edges = place.getBoundingClientRect();
    // Only for screen readers.
    if (edges.width <= 1) return;
    const wide = document.documentElement.clientWidth;
    for (const { left, right, bottom, width } of range.getClientRects()) {
      if (width === 0 || scrolls) continue;
      const out = left < edges.left - 1 || right > edges.right + 1 || left < -1 || right > wide + 1;
      const under = /hidden|clip/.test(overflowY) && bottom > edges.bottom + 1;
      if (out || under) cut.add(`${nameOf(place)} cuts ${nameOf(parent)}: ${node.data.trim()}`);
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !node.data.trim() || parent.closest(told)) continue;
    look(node.data, nameOf(parent));
    if (isShown(parent) && !parent.closest('svg')) measure(node, parent);
  }
  for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'])
    for (const element of document.querySelectorAll(`[${name}]`))
      look(element.getAttribute(name) ?? '', `${name} of ${nameOf(element)}`);
  look(document.title, 'title');
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) cut.add(`the page is ${scrollWidth - clientWidth} px too wide`);
  return { untranslated: [...untranslated], cut: [...cut] };
}
