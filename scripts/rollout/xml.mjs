// @ts-check

/**
 * @typedef {{ name: string, attributes: Readonly<Record<string, string>>, inside: readonly Element[] | string }} Element
 */

/** An element with other elements in it, or with text. @param {string} name @param {Readonly<Record<string, string>>} attributes @param {readonly Element[] | string} inside @returns {Element} */
export const element = (name, attributes = {}, inside = []) => ({ name, attributes, inside });

const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => named[/** @type {keyof typeof named} */ (sign)]);

/** @param {Element} one @param {string} indent @returns {string} */
function lines({ name, attributes, inside }, indent) {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${said.join('')}`;
  if (inside.length === 0) return `${open}/>\n`;
  if (typeof inside === 'string') return `${open}>${escaped(inside)}</${name}>\n`;
  const within = inside.map((inner) => lines(inner, `${indent}  `)).join('');
  return `${open}>\n${within}${indent}</${name}>\n`;
}

/** A whole file. @param {Element} root @param {string} doctype */
export const documentOf = (root, doctype = '') =>
  `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${lines(root, '')}`;
