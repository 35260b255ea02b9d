import type { Care } from './care';

/** S as it was told at the start, 0 to 10; whoever said that nothing bothers them has none. Null: not told. */
export function toldAtStart({ profiles, marks, irritability }: Care): number | null {
  const unbothered = profiles.length > 0 && marks.length === 0 && irritability === null;
  return irritability?.usual ?? (unbothered ? 0 : null);
}
