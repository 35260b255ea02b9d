import { textOf } from '../journal/backup/canonical';

/** Whether two values say the same; browsers may give back what they stored with its keys in another order. */
export const isSame = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);
