import { type DayKey, dayMs } from '../care/days';
import type { Clock } from '../session/types';
import { type DaysOff, readDayOff } from './daysOff';
import { type DayRange, readRange, type Weekday, type WorkingHours, weekdays } from './hours';

const minute = 60_000;
const dayMinutes = 1_440;

/** The local time zone: minutes east of UTC at a moment (epoch ms). */
export interface Zone {
  readonly offsetAt: (wall: number) => number;
}

/** Settings that decide when anything may be asked. */
export interface HoursSettings {
  readonly hoursOn: boolean;
  readonly hours: WorkingHours;
  readonly daysOff: DaysOff;
}

/** Local midnight's day number for an instant; days are counted from 1970 in local time. */
const localDay = (wall: number, { offsetAt }: Zone) =>
  Math.floor((wall + offsetAt(wall) * minute) / dayMs);

/** The date of a day number. */
const dateOf = (dayNumber: number): DayKey =>
  new Date(dayNumber * dayMs).toISOString().slice(0, 10);

/**
 * The instant of a local time. A time inside the skipped hour of a clock change is the first minute
 * after it; in the repeated hour a begin takes the first and an end the last occurrence (timing
 * decision on summer time).
 */
function instantOf(dayNumber: number, minutes: number, { offsetAt }: Zone, last: boolean): number {
  const local = dayNumber * dayMs + minutes * minute;
  // The two offsets in question are those half a day before and after.
  const guess = local - offsetAt(local) * minute;
  const offsets = [offsetAt(guess - dayMs / 2), offsetAt(guess + dayMs / 2)];
  const fitting = offsets
    .map((offset) => local - offset * minute)
    .filter((at, n) => offsetAt(at) === offsets[n])
    .sort((a, b) => a - b);
  if (fitting.length === 0) return changeBetween(guess - dayMs / 2, guess + dayMs / 2, offsetAt);
  return (last ? fitting.at(-1) : fitting[0]) ?? guess;
}

/** The first minute with the new offset. */
function changeBetween(from: number, to: number, offsetAt: Zone['offsetAt']): number {
  let before = from;
  let after = to;
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute;
    if (offsetAt(middle) === offsetAt(from)) before = middle;
    else after = middle;
  }
  return after;
}

/** A span of time as instants (epoch ms), the end not included. */
type Span = DayRange;

/** Spans in order; those that overlap or touch are one. */
function joined(ranges: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && from <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], to)];
    else all.push([from, to]);
  }
  return all;
}

/** The spans that begin on a local day, as instants. */
const spansOf = (dayNumber: number, ranges: readonly DayRange[], zone: Zone): Span[] =>
  ranges.flatMap(([begin, end]): Span[] => {
    const from = instantOf(dayNumber, begin, zone, false);
    const to = instantOf(dayNumber, end, zone, true);
    return from < to ? [[from, to]] : [];
  });

/** Whether a date is off. */
export const isOff = (daysOff: DaysOff, day: DayKey): boolean =>
  daysOff.some((entry) => {
    const span = readDayOff(entry);
    return span !== null && span[0] <= day && day <= span[1];
  });

const wholeDay: readonly DayRange[] = [[0, dayMinutes]];

/** The ranges of a day number: none on a day off, all of it where no hours are kept. */
function rangesOn(
  dayNumber: number,
  { hoursOn, hours, daysOff }: HoursSettings,
): readonly DayRange[] {
  if (isOff(daysOff, dateOf(dayNumber))) return [];
  if (!hoursOn) return wholeDay;
  const day: Weekday = weekdays[(((dayNumber + 4) % 7) + 7) % 7] ?? 'sun';
  return hours[day].flatMap((text) => [readRange(text)].filter((range) => range !== null));
}

/** The spans of some days during which one may be asked; what overlaps or touches is one. */
const openSpans = (days: readonly number[], settings: HoursSettings, zone: Zone): Span[] =>
  joined(days.flatMap((day) => spansOf(day, rangesOn(day, settings), zone)));

/** Glides are asked for within these hours (clinical schedule: glide_window_h 8 to 20). */
const glideHours: readonly DayRange[] = [[480, 1_200]];

const inside =
  (wall: number) =>
  ([from, to]: Span) =>
    wall >= from && wall < to;

/** Whether now lies in working hours and a glide may be asked for, and when that next changes. */
export function hoursAt(
  wall: number,
  zone: Zone,
  settings: HoursSettings,
): Pick<Clock, 'inHours' | 'nextBoundary' | 'kindsOpen'> {
  const today = localDay(wall, zone);
  const days = [today - 1, today, today + 1, today + 2];
  const work = openSpans(days, settings, zone);
  const glide = days.flatMap((n) => spansOf(n, glideHours, zone));
  // The end of the last day that was looked at is no edge: the next may go on.
  const horizon = instantOf(today + 3, 0, zone, false);
  const edges = [...work, ...glide].flat().filter((at) => at > wall && at < horizon);
  return {
    inHours: work.some(inside(wall)),
    nextBoundary: edges.length > 0 ? Math.min(...edges) : null,
    kindsOpen: { glide: glide.some(inside(wall)) },
  };
}

/** As far ahead as hours are looked for, days: beyond a year off there is nothing to say. */
const aheadAtMost = 400;

/** The next begin of working hours after an instant (epoch ms), not before `fromDay` days from today; null: none in sight. */
export function nextOpening(
  wall: number,
  zone: Zone,
  settings: HoursSettings,
  fromDay = 0,
): number | null {
  const today = localDay(wall, zone);
  for (let ahead = fromDay; ahead <= aheadAtMost; ahead += 1) {
    const [first] = openSpans([today + ahead], settings, zone)
      .map(([from]) => from)
      .filter((from) => from > wall);
    if (first !== undefined) return first;
  }
  return null;
}

/** The next time a clock on the wall shows `minutes` of the day (0 to 1439), epoch ms. */
export function nextTimeOfDay(wall: number, zone: Zone, minutes: number): number {
  const today = localDay(wall, zone);
  const [first, then, last] = [0, 1, 2].map((ahead) =>
    instantOf(today + ahead, minutes, zone, false),
  );
  return [first, then].find((at) => at !== undefined && at > wall) ?? last ?? wall;
}

/** The new day begins at four in the morning. */
const rolloverMinutes = 240;

/**
 * When "until tomorrow" is over, epoch ms: with the first working minute after today, or where no hours are
 * kept at four, when the new day begins.
 */
export function tomorrowAt(wall: number, zone: Zone, settings: HoursSettings): number {
  const morning = nextTimeOfDay(wall, zone, rolloverMinutes);
  if (!settings.hoursOn) return morning;
  // Before four it is still the evening before.
  const isLate = localDay(morning, zone) === localDay(wall, zone);
  return nextOpening(wall, zone, settings, isLate ? 0 : 1) ?? morning;
}
