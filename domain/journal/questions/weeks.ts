import { type DayKey, daysAfter } from '../../care/days';
import { type DaySummary, sumOf, tallyOf } from '../day';
import type { Tally } from '../tally';
import { daysOf, lastDays, mondayOf } from './span';

/** One day of the calendar. */
export interface DayCell {
  readonly day: DayKey;
  /** null: nothing is known of the day. */
  readonly tally: Tally | null;
  /** Active screen time, ms. */
  readonly activeMs: number;
  readonly isToday: boolean;
  /** A day that is still to come. */
  readonly isAhead: boolean;
}

/** One week of the calendar, Monday to Sunday. */
export interface WeekRow {
  readonly from: DayKey;
  readonly days: readonly DayCell[];
  /** All its days together. */
  readonly total: WeekTotal;
}

/** What a week came to. */
export interface WeekTotal {
  readonly tally: Tally;
  readonly activeMs: number;
  /** Days with time at the screen or a break. */
  readonly daysAtScreen: number;
}

/** The last weeks up to the one that holds today, the newest first. */
export function weeksTo(today: DayKey, summaries: readonly DaySummary[], count: number): WeekRow[] {
  const byDay = new Map(summaries.map((one) => [one.day, one]));
  const monday = mondayOf(today);
  return Array.from({ length: count }, (_, n) => weekFrom(daysAfter(monday, -7 * n), today, byDay));
}

function weekFrom(from: DayKey, today: DayKey, byDay: ReadonlyMap<DayKey, DaySummary>): WeekRow {
  const days = daysOf(lastDays(daysAfter(from, 6), 7)).map((day): DayCell => {
    const summary = byDay.get(day);
    return {
      day,
      tally: summary ? tallyOf(summary) : null,
      activeMs: summary?.activeMs ?? 0,
      isToday: day === today,
      isAhead: day > today,
    };
  });
  return { from, days, total: totalOfDays(days) };
}

function totalOfDays(days: readonly DayCell[]): WeekTotal {
  return {
    tally: sumOf(days.flatMap(({ tally }) => tally ?? [])),
    activeMs: days.reduce((all, { activeMs }) => all + activeMs, 0),
    daysAtScreen: days.filter(wasAtScreen).length,
  };
}

/** A day of which only an answer is known was no day at the screen. */
const wasAtScreen = ({ tally, activeMs }: DayCell): boolean =>
  activeMs > 0 || (tally !== null && Object.values(tally).some((count) => count > 0));

/** How a break came out where it was rest. */
const rests: readonly (keyof Tally)[] = ['completed', 'elapsed', 'natural'];

/** Whether a break was rest: done, run out by itself, or taken by walking away. */
export const isRest = (kind: keyof Tally): boolean => rests.includes(kind);

/** Breaks that were rest. */
export const restedIn = (tally: Tally): number => rests.reduce((sum, kind) => sum + tally[kind], 0);

/**
 * Breaks taken of those that were asked for (clinical rules 6, adherence): done or run out, against these
 * with skipped and missed ones. Natural breaks were never asked for. null: none was asked for.
 */
export function takenShare({ completed, elapsed, skipped, missed }: Tally): number | null {
  const asked = completed + elapsed + skipped + missed;
  return asked === 0 ? null : (completed + elapsed) / asked;
}
