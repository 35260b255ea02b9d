// What hinders hands that shake and eyes that look for the focus. Each function is run inside a page and may
// use nothing from outside.

/** Side of the smallest target, px: WCAG 2.2 asks 24 (2.5.8), its stricter 2.5.5 and this product 44. */
export const target = 44;

/**
 * What is pressed and smaller than so many px, a line each. A label counts as part of its field. A link within
 * a sentence is as high as its line, which 2.5.8 allows.
 */
export function smallIn(_: unknown, least: number): string[] {
  const pressed =
    'button, a[href], summary, select, textarea, input:not([type="hidden"]), [role="button"]';
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
  const inSentence = (element: Element) =>
    element.matches('a, button.in-text') &&
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
    );
  const sizeOf = (element: Element) => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const boxes = [element, ...labels.filter(shown)].map((one) => one.getBoundingClientRect());
    return {
      width: Math.max(...boxes.map(({ width }) => width)),
      height: Math.max(...boxes.map(({ height }) => height)),
    };
  };
  return [...document.querySelectorAll(pressed)].flatMap((element) => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    if (!shown(element) && !labels.some(shown)) return [];
    const { width, height } = sizeOf(element);
    const large = width > least - 0.5 && height > least - 0.5;
    if (large || inSentence(element)) return [];
    const of = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return [
      `${of} ${Math.round(width)} x ${Math.round(height)}: ${element.textContent?.trim().slice(0, 40)}`,
    ];
  });
}

/**
 * What takes the focus without showing it, a line each: neither it nor what stands around it gets an outline
 * of 2 px or more. The page must have been touched by no pointer.
 */
export function unseenFocusIn(): string[] {
  const takes =
    'button, a[href], summary, select, textarea, input:not([type="hidden"]), [tabindex]:not([tabindex="-1"])';
  const around = (element: Element): Element[] => {
    const near = [element, ...((element as HTMLInputElement).labels ?? [])];
    let above = element.parentElement;
    for (let n = 0; n < 3 && above; n += 1) {
      near.push(above);
      above = above.parentElement;
    }
    return [...near, ...(element.parentElement?.children ?? [])];
  };
  const outlined = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const all = [...document.querySelectorAll<HTMLElement>(takes)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
  );
  const unseen = all.filter((element) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const before = new Set(around(element).filter(outlined));
    element.focus();
    const seen = around(element).some((one) => outlined(one) && !before.has(one));
    return document.activeElement !== element || !seen;
  });
  (document.activeElement as HTMLElement | null)?.blur();
  return unseen.map((element) => element.outerHTML.slice(0, 120));
}
