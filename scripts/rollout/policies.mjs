// @ts-check
import { keysOf, resolved } from './keys.mjs';

/**
 * A policy as Windows shows it: one value, or the days of the working hours.
 * @typedef {object} WindowsPolicy
 * @property {string} id the same for every browser
 * @property {readonly string[]} path the key
 * @property {import('./keys.mjs').Schema} schema
 * @property {string} category the group it stands in; empty: the browser's own
 * @property {readonly string[]} below registry keys below that of the policy, where the value stands
 * @property {string} value the registry value's name
 */

/** Every policy, in the schema's order. @param {import('./keys.mjs').Schema} schema @returns {WindowsPolicy[]} */
export const windowsPolicies = (schema) =>
  keysOf(schema).map(({ path, schema: one }) => ({
    id: path.join('_'),
    path,
    schema: one,
    category: path.length > 1 ? (path[0] ?? '') : '',
    below: path.slice(0, -1),
    value: path.at(-1) ?? '',
  }));

/** The groups they stand in. @param {import('./keys.mjs').Schema} schema */
export const groupsOf = (schema) =>
  Object.entries(resolved(schema).properties ?? {})
    .filter(([, one]) => one.type === 'object')
    .map(([name]) => name);

/** The id of an element in the presentation; working hours have one a day. @param {WindowsPolicy} policy @param {string} part */
export const partId = ({ id }, part = '') => (part ? `${id}_${part}` : id);

/** What a policy is to Windows: switched on and off, or enabled with something put in. @param {WindowsPolicy} policy */
export const isSwitch = ({ schema }) => schema.type === 'boolean';
