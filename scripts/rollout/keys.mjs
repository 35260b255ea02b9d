// @ts-check

/**
 * @typedef {import('../../domain/policy/organisation/schema').Schema} Schema
 * @typedef {{ path: readonly string[], schema: Schema }} Key one value a policy can say, and where it stands
 */

/** The schema with every reference put in place of its name. @param {Schema} schema @returns {Schema} */
export function resolved(schema) {
  const all = Object.entries(schema.properties ?? {});
  const named = Object.fromEntries(all.flatMap(([, one]) => (one.id ? [[one.id, one]] : [])));
  const properties = all.map(([key, one]) => {
    const { id: _id, $ref, ...rest } = one;
    return [key, $ref ? { ...named[$ref], ...rest, id: undefined } : rest];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** Whether a value is one row in a template: all but objects that only hold others. @param {Schema} schema */
const isOneRow = ({ type, properties = {} }) =>
  type !== 'object' || Object.values(properties).every((inner) => inner.type === 'array');

/** Every value a policy can say, in the schema's order. @param {Schema} schema @returns {Key[]} */
export const keysOf = (schema) => keysBelow(resolved(schema), []);

/** @param {Schema} schema @param {readonly string[]} path @returns {Key[]} */
const keysBelow = ({ properties = {} }, path) =>
  Object.entries(properties).flatMap(([name, inner]) => {
    const here = [...path, name];
    return isOneRow(inner) ? [{ path: here, schema: inner }] : keysBelow(inner, here);
  });

/** What a policy says of a key; undefined where it says nothing. @param {unknown} policy @param {readonly string[]} path @returns {any} */
export const saidOf = (policy, path) =>
  path.reduce((inner, name) => /** @type {any} */ (inner)?.[name], policy);
