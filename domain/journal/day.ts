import type { BreakRecord, Kind } from '../session/types';
import type { Completion } from './completion';

/** How a day's breaks came out, kept apart and never added up into a score. */
export type Tally = Readonly<Record<BreakRecord['kind'], number>>;

/** The day's stored summary: derived from the log and rebuildable from it. */
export interface DaySummary {
  readonly day: string;
  /** Active screen time, ms. */
  readonly activeMs: number;
  readonly kinds: Readonly<Partial<Record<Kind, Tally>>>;
}

const none: Tally = { completed: 0, elapsed: 0, natural: 0, skipped: 0, missed: 0 };

/** A day on which nothing has happened yet. */
export const emptyDay = (day: string): DaySummary => ({ day, activeMs: 0, kinds: {} });

/** The summary with one break more (`by` = 1) or less (`by` = -1). */
export function tallied(summary: DaySummary, record: Completion, by: 1 | -1): DaySummary {
  const before = summary.kinds[record.breakKind] ?? none;
  const tally = { ...before, [record.kind]: before[record.kind] + by };
  return { ...summary, kinds: { ...summary.kinds, [record.breakKind]: tally } };
}

/** All kinds of a day's breaks together, by how they came out. */
export function totalOf(records: readonly Pick<Completion, 'kind'>[]): Tally {
  const total = { ...none };
  for (const record of records) total[record.kind] += 1;
  return total;
}

/** An elapsed break that was confirmed after all stands in the log once, as completed. */
export function withoutReplaced(records: readonly Completion[]): Completion[] {
  const completed = new Set(records.filter((r) => r.kind === 'completed').map((r) => r.promptId));
  return records.filter((r) => r.kind !== 'elapsed' || !completed.has(r.promptId));
}
