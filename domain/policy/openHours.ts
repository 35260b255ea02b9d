import type { Clock } from '../session/types';
import { readRange, type Weekday, type WorkingHours, weekdays } from './hours';

const minute = 60_000;
const day = 86_400_000;

/** The local time zone: minutes east of UTC at a moment (epoch ms). */
export interface Zone {
  readonly offsetAt: (wall: number) => number;
}

/** Settings that decide when anything may be asked. */
export interface HoursSettings {
  readonly hoursOn: boolean;
  readonly hours: WorkingHours;
}

/** Local midnight's day number for an instant; days are counted from 1970 in local time. */
const localDay = (wall: number, { offsetAt }: Zone) =>
  Math.floor((wall + offsetAt(wall) * minute) / day);

/**
 * The instant of a local time. A time inside the skipped hour of a clock change is the first minute
 * after it; in the repeated hour a begin takes the first and an end the last occurrence (timing
 * decision on summer time).
 */
function instantOf(dayNumber: number, minutes: number, { offsetAt }: Zone, last: boolean): number {
  const local = dayNumber * day + minutes * minute;
  // The two offsets in question are those half a day before and after.
  const guess = local - offsetAt(local) * minute;
  const offsets = [offsetAt(guess - day / 2), offsetAt(guess + day / 2)];
  const fitting = offsets
    .map((offset) => local - offset * minute)
    .filter((at, n) => offsetAt(at) === offsets[n])
    .sort((a, b) => a - b);
  if (fitting.length === 0) return changeBetween(guess - day / 2, guess + day / 2, offsetAt);
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

/** The spans of a local day during which something is open, as instants. */
function spansOf(dayNumber: number, ranges: readonly string[], zone: Zone): [number, number][] {
  return ranges.flatMap((text): [number, number][] => {
    const range = readRange(text);
    if (!range) return [];
    const from = instantOf(dayNumber, range[0], zone, false);
    const to = instantOf(dayNumber, range[1], zone, true);
    return from < to ? [[from, to]] : [];
  });
}

/** Glides are asked for within these hours (clinical schedule: glide_window_h 8 to 20). */
const glideHours = ['08:00-20:00'];

/** Whether now lies in working hours and a glide may be asked for, and when that next changes. */
export function hoursAt(
  wall: number,
  zone: Zone,
  { hoursOn, hours }: HoursSettings,
): Pick<Clock, 'inHours' | 'nextBoundary' | 'kindsOpen'> {
  const today = localDay(wall, zone);
  const days = [today - 1, today, today + 1, today + 2];
  const week = (n: number): Weekday => weekdays[(((n + 4) % 7) + 7) % 7] ?? 'sun';
  const work = days.flatMap((n) => spansOf(n, hoursOn ? hours[week(n)] : [], zone));
  const glide = days.flatMap((n) => spansOf(n, glideHours, zone));
  const inside = ([from, to]: [number, number]) => wall >= from && wall < to;
  const edges = [...work, ...glide].flat().filter((at) => at > wall);
  return {
    inHours: !hoursOn || work.some(inside),
    nextBoundary: edges.length > 0 ? Math.min(...edges) : null,
    kindsOpen: { glide: glide.some(inside) },
  };
}
