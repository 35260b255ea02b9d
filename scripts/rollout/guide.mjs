// @ts-check
import { resolved } from './keys.mjs';

/** @typedef {import('./keys.mjs').Schema} Schema */

const marks = { start: '<!-- keys:start -->', end: '<!-- keys:end -->' };

/** @param {Schema} schema */
function typeOf({ type, minimum, maximum, enum: among, pattern, properties }) {
  if (among) return among.map((one) => `\`"${one}"\``).join(', ');
  if (properties) return 'days `mon` to `sun`, each a list such as `["09:00-12:00"]`';
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'string') return pattern ? 'an https address' : 'text, up to 120 letters';
  return minimum === undefined ? 'whole number' : `whole number, ${minimum} to ${maximum}`;
}

/** What the product does where nothing is said. @param {unknown} value @param {string} key */
function atFirst(value, key) {
  if (value === null) return key === 'retentionDays' ? 'for good' : 'as the rhythm says';
  if (typeof value !== 'object') return `\`${JSON.stringify(value)}\``;
  const days = Object.entries(/** @type {Record<string, string[]>} */ (value));
  const open = days.filter(([, spans]) => spans.length > 0);
  return `${open[0]?.[0]} to ${open.at(-1)?.[0]} ${open[0]?.[1].join(', ')}`;
}

/** @param {Schema} schema */
const meaning = ({ title = '', description = '' }) =>
  `${title}${description ? `. ${description}` : ''}`.replaceAll('|', '/');

/** The tables of all keys. @param {Schema} schema @param {Readonly<Record<string, unknown>>} standards */
export function keyTables(schema, standards) {
  const { properties = {} } = resolved(schema);
  const top = Object.entries(properties).filter(([, one]) => one.type !== 'object');
  const organisation = Object.entries(properties.organization?.properties ?? {});
  const settings = Object.entries(properties.defaults?.properties ?? {});
  const row = (/** @type {[string, Schema]} */ [key, one], before = '') =>
    `| \`${before}${key}\` | ${typeOf(one)} | ${meaning(one)} |`;
  return [
    '### At the top',
    '',
    '| key | values | meaning |',
    '|---|---|---|',
    ...top.map((one) => row(one)),
    ...organisation.map((one) => row(one, 'organization.')),
    '',
    '### In `defaults` and in `locked`',
    '',
    '| key | values | in the product | meaning |',
    '|---|---|---|---|',
    ...settings.map(
      ([key, one]) =>
        `| \`${key}\` | ${typeOf(one)} | ${atFirst(standards[key], key)} | ${meaning(one)} |`,
    ),
  ].join('\n');
}

/** A document with new tables between its marks. @param {string} text @param {string} tables */
export function withTables(text, tables) {
  const [start, end] = [text.indexOf(marks.start), text.indexOf(marks.end)];
  if (start < 0 || end < start) throw new Error('The guide has lost its marks.');
  return `${text.slice(0, start + marks.start.length)}\n${tables}\n${text.slice(end)}`;
}
