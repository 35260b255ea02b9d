import { type WorkingHours, weekdays } from '../../domain/policy/hours';
import type { Zone } from '../../domain/policy/openHours';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** What calendar and clock on the wall show in a named zone, as if it were UTC, epoch ms. */
function shownAt(wall: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(wall);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/** Minutes east of UTC in a named zone, from the platform's own tables. */
export const zone = (timeZone: string): Zone => ({
  offsetAt: (wall) =>
    Math.round((shownAt(wall, timeZone) - Math.floor(wall / 1000) * 1000) / 60_000),
});

/** What calendar and clock on the wall show in a named zone: `Mon 23 09:30`. */
export function onTheWall(wall: number, timeZone: string): string {
  const shown = new Date(shownAt(wall, timeZone));
  const day = shown.toUTCString().slice(0, 3);
  return `${day} ${shown.getUTCDate()} ${shown.toISOString().slice(11, 16)}`;
}

/** The instant of a text such as `2026-11-23T09:00:00Z`. */
export const at = (iso: string): number => Date.parse(iso);

/** Hours that are the same every day. */
export const everyDay = (...ranges: readonly string[]): WorkingHours =>
  Object.fromEntries(weekdays.map((day) => [day, ranges])) as unknown as WorkingHours;
