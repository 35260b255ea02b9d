/** An object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a stored or sent value is an object with keys, and no list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it is a text. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether it is a number one can reckon with. */
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Whether it is a whole number, 0 or more. */
export const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0;

/** Whether it names a side of the body, or both. */
export const isSide = (value: unknown): value is 'left' | 'right' | 'both' =>
  value === 'left' || value === 'right' || value === 'both';
