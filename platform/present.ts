import type { DayKey } from '../domain/care/days';
import type { Now } from '../domain/care/now';
import { dayKeyOf } from '../domain/policy/hours';

/** Random id of this worker life. */
export const boot: string = crypto.randomUUID().slice(0, 8);

/** The present, wall and monotonic, in ms. */
export const present = () => ({ wall: Date.now(), mono: performance.now() });

/** Minutes east of UTC at a moment, in the machine's time zone. */
export const offsetAt = (wall: number): number => -new Date(wall).getTimezoneOffset();

/** The present as the rules of care are told it: the moment and the local day. */
export function today(): Now {
  const wall = Date.now();
  return { wall, dayKey: dayKeyOf(wall, offsetAt(wall)) };
}

/** The date on the wall, which changes at midnight and not with the day of the rules. */
export function calendarDay(): DayKey {
  const wall = Date.now();
  return new Date(wall + offsetAt(wall) * 60_000).toISOString().slice(0, 10);
}
