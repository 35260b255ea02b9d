const marks = /\p{M}/gu;

/** A text as it is compared: without case and without marks on its letters. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(marks, '').toLowerCase();

const away = 'data-away';

/** Whether a part of the page is left out by a search. */
const isAway = (part: Element) => part.closest(`[${away}]`) !== null;

function keep(part: Element, kept: boolean): void {
  if (kept) part.removeAttribute(away);
  else part.setAttribute(away, '');
}

/** What belongs together: each row by itself, and what else stands in a section as one. */
function partsOf(section: Element): Element[][] {
  const parts = [...section.children].slice(1);
  const rest = parts.filter((part) => !part.hasAttribute('data-row'));
  const rows = parts.filter((part) => part.hasAttribute('data-row')).map((row) => [row]);
  return rest.length > 0 ? [...rows, rest] : rows;
}

/** What a person reads of a part: pictures bring text of their own that nobody sees. */
function readOf(node: Node): string {
  if (node.nodeName.toLowerCase() === 'svg') return '';
  if (node.childNodes.length === 0) return node.textContent ?? '';
  return [...node.childNodes].map(readOf).join(' ');
}

const textOf = (part: Element) => `${readOf(part)} ${part.getAttribute('data-more') ?? ''}`;

/**
 * Leaves only those parts of the sections on the page that hold every word of a query, a section's title
 * counted with each of its parts; gives how many parts are left. An empty query leaves all. The page is looked
 * through as it stands, so that nothing on it has to be registered to be found.
 */
export function find(sections: Iterable<Element>, query: string): number {
  const asked = fold(query).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const section of sections) {
    const title = section.firstElementChild?.textContent ?? '';
    let left = 0;
    for (const parts of partsOf(section)) {
      const text = fold([title, ...parts.map(textOf)].join(' '));
      const kept = asked.every((word) => text.includes(word));
      for (const part of parts) keep(part, kept);
      if (kept) left += 1;
    }
    keep(section, left > 0);
    found += left;
  }
  return found;
}

/** The first thing on the page that can be used and is not left out. */
export const firstField = (page: Element): HTMLElement | undefined =>
  [...page.querySelectorAll<HTMLElement>('input, select, button, a[href], summary')].find(
    (field) => !isAway(field),
  );
