import { Window } from 'happy-dom';

/** An XML element, as far as the templates need it. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

interface Node {
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly children: Iterable<Node>;
  readonly textContent: string | null;
}

const read = (node: Node): Xml => ({
  name: node.tagName,
  attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
  children: [...node.children].map(read),
  text: node.textContent ?? '',
});

/** The root of an XML text; throws where it is none. */
export function parseXml(text: string): Xml {
  const { DOMParser } = new Window();
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const root = parsed.documentElement as unknown as Node | null;
  if (!root || text.includes('parsererror') || parsed.querySelector('parsererror'))
    throw new Error(`No XML: ${parsed.documentElement?.textContent}`);
  return read(root);
}

/** Every element of that name below another, itself included. */
export const all = (from: Xml, name: string): Xml[] => [
  ...(from.name === name ? [from] : []),
  ...from.children.flatMap((child) => all(child, name)),
];

/** The first child of that name. */
export const child = (from: Xml, name: string): Xml | undefined =>
  from.children.find((one) => one.name === name);

/** A value of a property list. */
export function plistValue({ name, children, text }: Xml): unknown {
  if (name === 'true' || name === 'false') return name === 'true';
  if (name === 'integer') return Number(text);
  if (name === 'string') return text;
  if (name === 'array') return children.map(plistValue);
  if (name !== 'dict' || children.length % 2 === 1) throw new Error(`No property list: ${name}`);
  const pairs = children.flatMap((key, i) =>
    i % 2 === 0 ? [[key.text, plistValue(children[i + 1] as Xml)]] : [],
  );
  return Object.fromEntries(pairs);
}
