import { type DayKey, daysAfter, daysBetween } from '../care/days';

/** Stretches at the screen are kept this long, days; the day's sum of them for good. */
export const sessionDays = 400;

/** A present is believed once so many days have been lived in it, all within so many days. */
const believedAfter = { lived: 3, within: 30 };

/**
 * The newest day that is believed to have come, null while there is none. A clock that is set a year ahead
 * must not make a year's log old at once: what has been lived counts, and one odd day does not.
 * `lived` are the days of which there is a summary, in any order.
 */
export function believedDay(lived: readonly DayKey[], today: DayKey): DayKey | null {
  const past = lived.filter((day) => day <= today).sort();
  for (let n = past.length - 1; n >= believedAfter.lived - 1; n -= 1) {
    const [first, last] = [past[n - believedAfter.lived + 1], past[n]];
    if (first && last && daysBetween(first, last) < believedAfter.within) return last;
  }
  return null;
}

/** The first day that is kept where all is kept for so many days; null where nothing may go yet. */
export function keptFrom(
  lived: readonly DayKey[],
  today: DayKey,
  days: number | null,
): DayKey | null {
  const believed = days === null ? null : believedDay(lived, today);
  return believed === null || days === null ? null : daysAfter(believed, -days);
}
