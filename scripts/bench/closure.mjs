// @ts-check
import { posix } from 'node:path';
import { parseAst } from 'vite';

/**
 * @typedef {{ static: string[], dynamic: string[] }} Imports
 * @typedef {(path: string) => string} Read the text of a file by its path inside the build
 * @typedef {object} Closure what a page loads, paths inside the build
 * @property {string[]} scripts
 * @property {string[]} styles
 * @property {string[]} later scripts that are only loaded once they are needed
 */

/** What a page names in its head. @param {string} html */
export function namedIn(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const paths = (/** @type {(tag: string) => boolean} */ wanted, /** @type {RegExp} */ attribute) =>
    tags.filter(wanted).flatMap((tag) => inside(attribute.exec(tag)?.[1]));
  return {
    scripts: paths((tag) => tag.startsWith('<script'), /\bsrc="([^"]+)"/),
    styles: paths((tag) => /\brel="stylesheet"/.test(tag), /\bhref="([^"]+)"/),
  };
}

/** @param {string | undefined} path */
const inside = (path) => (path ? [path.replace(/^\//, '')] : []);

/** What a script imports, from where it stands. @param {string} path @param {string} code @returns {Imports} */
export function importsOf(path, code) {
  /** @type {Imports} */
  const found = { static: [], dynamic: [] };
  const from = (/** @type {string} */ to) => posix.join(posix.dirname(path), to);
  walk(parseAst(code), (node) => {
    const to = textOf(node.source);
    if (to === undefined) return;
    (node.type === 'ImportExpression' ? found.dynamic : found.static).push(from(to));
  });
  return found;
}

/**
 * Visits every node of a syntax tree.
 * @param {unknown} node @param {(node: Record<string, any>) => void} visit
 */
function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node === 'object') {
    if ('type' in node) visit(node);
    for (const inner of Object.values(node)) walk(inner, visit);
  }
}

/** The text of a literal, in whichever quotes. @param {any} node @returns {string | undefined} */
function textOf(node) {
  const text = node?.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked : node?.value;
  return typeof text === 'string' && text.startsWith('.') ? text : undefined;
}

/** Everything reached by static imports, each once. @param {readonly string[]} begin @param {(path: string) => Imports} imports */
function reached(begin, imports) {
  const seen = new Set(begin);
  for (const path of seen) for (const next of imports(path).static) seen.add(next);
  return [...seen];
}

/** What a page loads: at once, and later. @param {string} page @param {Read} read @returns {Closure} */
export function closureOf(page, read) {
  const named = namedIn(read(page));
  /** @type {Map<string, Imports>} */
  const known = new Map();
  const imports = (/** @type {string} */ path) => {
    const found = known.get(path) ?? importsOf(path, read(path));
    known.set(path, found);
    return found;
  };
  const scripts = reached(named.scripts, imports);
  const all = new Set(scripts);
  for (const path of all) {
    const { static: now, dynamic } = imports(path);
    for (const next of [...now, ...dynamic]) all.add(next);
  }
  return { scripts, styles: named.styles, later: [...all].slice(scripts.length) };
}
