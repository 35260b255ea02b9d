import type { BreakRecord } from '../session/types';
import type { Completion } from './completion';

/** How a day's breaks came out, kept apart and never added up into a score. */
export type Tally = Readonly<Record<BreakRecord['kind'], number>>;

/** No break of any kind. */
export const none: Tally = { completed: 0, elapsed: 0, natural: 0, skipped: 0, missed: 0 };

/** All kinds of a day's breaks together, by how they came out. */
export function totalOf(records: readonly Pick<Completion, 'kind'>[]): Tally {
  const total = { ...none };
  for (const record of records) total[record.kind] += 1;
  return total;
}
