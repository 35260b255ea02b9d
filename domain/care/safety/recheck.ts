import type { Care } from '../care';
import { type DayKey, dayMs } from '../days';
import type { Now } from '../now';
import type { Line } from './lines';
import { type Answers, asked, type Group, groupOf, groups, saidAt, tickOf } from './lists';

/** The two lists that are asked every 28 days, and without which only the safe few run (3.1, 3.2). */
export const pressing = ['E', 'U'] as const satisfies readonly Group[];

/** How often a list comes back as a whole, days (clinical table 3.3, column Recheck of most of its rows). */
const listDays: Readonly<Record<Group, number>> = { E: 28, U: 28, C: 90, F: 90 };

/** A line nobody ticked comes back no sooner than the four-weekly check (decision of ours). */
const untickedDays = 28;

/** A yes that asks for an appointment is answered again after this many days (3.2). */
const appointmentDays = 28;

/** A foot check of the day before counts no more after a night, hours (decision of ours). */
const footCheckHours = 12;

/** An instant so far ahead of the clock was stored by another clock and counts as not said. */
const isAhead = (at: number, { wall }: Now) => at > wall + dayMs;

/** Lists without an answer, and of the pressing two those older than 28 days. */
export const overdueGroups = (answers: Answers, now: Now): Group[] =>
  groups.filter((group) => {
    const answer = answers[group];
    if (!answer || isAhead(answer.answeredAt, now)) return true;
    const pressed = pressing.some((one) => one === group);
    return pressed && now.wall >= answer.answeredAt + listDays[group] * dayMs;
  });

/** What is to be asked again, and when there will be something next. */
export interface DueAgain {
  /** Codes whose date has come, in the order of the lists. */
  readonly codes: readonly string[];
  /** The lists they stand in. */
  readonly groups: readonly Group[];
  /** When the next line that is not due yet comes back, epoch ms; null where none will. */
  readonly nextAt: number | null;
}

/**
 * Which lines are due to be asked again. The pressing lists come back whole; of the others each line on
 * its own date. `footCheckedOn` is the day of the last foot check, for those who have one daily.
 */
export function dueAgain(care: Care, now: Now, footCheckedOn: DayKey | null = null): DueAgain {
  const overdue = overdueGroups(care.answers, now);
  const rows = groups.flatMap((group) => asked(group));
  const due = rows.filter((row) => {
    if (overdue.includes(groupOf(row.code))) return true;
    if (isFootCheck(row, care) && footCheckedOn === now.dayKey) return false;
    const at = dueAt(row, care);
    return at !== null && now.wall >= at;
  });
  const later = rows.filter((row) => !due.includes(row)).flatMap((row) => dueAt(row, care) ?? []);
  return {
    codes: due.map(({ code }) => code),
    groups: groups.filter((group) => due.some(({ code }) => groupOf(code) === group)),
    nextAt: later.length > 0 ? Math.min(...later) : null,
  };
}

/** When a line comes back, epoch ms; null for one that never does or has no answer yet. */
function dueAt(row: Line, care: Care): number | null {
  const at = saidAt(care.answers, row.code);
  if (at === null || row.recheckDays === null) return null;
  if (isFootCheck(row, care)) return at + (footCheckHours / 24) * dayMs;
  return at + daysUntil(row, row.recheckDays, care) * dayMs;
}

/** The question about the feet is the daily foot check of those who have one (clinical rules 5.7). */
const isFootCheck = ({ recheckOnly, tier }: Line, { profiles }: Care): boolean =>
  recheckOnly !== undefined && profiles.includes(recheckOnly) && tier === 'URGENT';

function daysUntil(row: Line, own: number, { answers }: Care): number {
  const days = row.recheckOnly ? listDays[groupOf(row.code)] : own;
  if (tickOf(answers, row.code) === null) return Math.max(days, untickedDays);
  return row.tier === 'INFO_SEE_CLINICIAN' ? Math.min(days, appointmentDays) : days;
}
