import { type DayKey, daysAfter } from '../../care/days';
import { type DaySummary, sumOf, tallyOf } from '../day';
import type { Tally } from '../tally';
import type { WeekdayNumber } from './firstDay';
import { daysOf, lastDays, weekOf } from './span';

/** One day of the calendar. */
export interface DayCell {
  readonly day: DayKey;
  /** null: nothing is known of the day. */
  readonly tally: Tally | null;
  /** Breaks begun by hand. */
  readonly byHand: number;
  /** Active screen time, ms. */
  readonly activeMs: number;
  readonly isToday: boolean;
  /** A day that is still to come. */
  readonly isAhead: boolean;
}

/** One week of the calendar. */
export interface WeekRow {
  readonly from: DayKey;
  readonly days: readonly DayCell[];
  /** All its days together. */
  readonly total: WeekTotal;
}

/** What a week came to. */
export interface WeekTotal {
  readonly tally: Tally;
  /** Breaks begun by hand. */
  readonly byHand: number;
  readonly activeMs: number;
  /** Days with time at the screen or a break. */
  readonly daysAtScreen: number;
}

/** The last weeks up to the one that holds today, the newest first, each beginning with that weekday. */
export function weeksTo(
  today: DayKey,
  summaries: readonly DaySummary[],
  count: number,
  first: WeekdayNumber = 1,
): WeekRow[] {
  const byDay = new Map(summaries.map((one) => [one.day, one]));
  const begun = weekOf(today, first);
  return Array.from({ length: count }, (_, n) => weekFrom(daysAfter(begun, -7 * n), today, byDay));
}

function weekFrom(from: DayKey, today: DayKey, byDay: ReadonlyMap<DayKey, DaySummary>): WeekRow {
  const days = daysOf(lastDays(daysAfter(from, 6), 7)).map((day): DayCell => {
    const summary = byDay.get(day);
    return {
      day,
      tally: summary ? tallyOf(summary) : null,
      byHand: summary?.byHand ?? 0,
      activeMs: summary?.activeMs ?? 0,
      isToday: day === today,
      isAhead: day > today,
    };
  });
  return { from, days, total: totalOfDays(days) };
}

const totalOfDays = (days: readonly DayCell[]): WeekTotal =>
  together(
    days.flatMap((day) => {
      const { tally, byHand, activeMs } = day;
      return tally ? [{ tally, byHand, activeMs, daysAtScreen: wasAtScreen(day) ? 1 : 0 }] : [];
    }),
  );

/** A day of which only an answer is known was no day at the screen. */
const wasAtScreen = ({ tally, activeMs }: DayCell): boolean =>
  activeMs > 0 || Object.values(tally ?? {}).some((count) => count > 0);

/** How a break came out where it was rest. */
const rests: readonly (keyof Tally)[] = ['completed', 'elapsed', 'natural'];

/** Whether a break was rest: done, run out by itself, or taken by walking away. */
export const isRest = (kind: keyof Tally): boolean => rests.includes(kind);

/** Breaks that were rest. */
export const restedIn = (tally: Tally): number => rests.reduce((sum, kind) => sum + tally[kind], 0);

/** Some weeks together. */
export const together = (weeks: readonly WeekTotal[]): WeekTotal => ({
  tally: sumOf(weeks.map(({ tally }) => tally)),
  byHand: weeks.reduce((sum, { byHand }) => sum + byHand, 0),
  activeMs: weeks.reduce((sum, { activeMs }) => sum + activeMs, 0),
  daysAtScreen: weeks.reduce((sum, { daysAtScreen }) => sum + daysAtScreen, 0),
});

/** Breaks as they were asked for, taken, and taken unasked. */
export interface Asked {
  readonly asked: number;
  readonly taken: number;
  readonly unasked: number;
}

/**
 * Breaks taken of those that were asked for (clinical rules 6, adherence): done or run out, against these
 * with skipped and missed ones. Natural breaks and those begun by hand were never asked for.
 */
export function askedIn({ tally, byHand }: Pick<WeekTotal, 'tally' | 'byHand'>): Asked {
  const { completed, elapsed, natural, skipped, missed } = tally;
  const taken = completed + elapsed - byHand;
  return { asked: taken + skipped + missed, taken, unasked: natural + byHand };
}

/** The share of breaks asked for that was taken, 0 to 1; null: none was asked for. */
export function takenShare(tally: Tally, byHand = 0): number | null {
  const { asked, taken } = askedIn({ tally, byHand });
  return asked === 0 ? null : taken / asked;
}
