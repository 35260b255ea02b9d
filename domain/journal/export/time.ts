import type { Completion } from '../completion';

const minuteMs = 60_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** An instant (epoch ms) to the second in ISO 8601, in the local time of an offset (minutes east of UTC), which it ends with. */
export function localTime(at: number, tzOffsetMin: number): string {
  const local = new Date(at + tzOffsetMin * minuteMs).toISOString().slice(0, 19);
  const far = Math.abs(tzOffsetMin);
  return `${local}${tzOffsetMin < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}

/** From when to when something was, epoch ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a break was: a line is written at its end. Where nobody timed it, it took as long as what was done in it. */
export function spanOf({ at, durationMs, items }: Completion): Span {
  const doneMs = items.reduce((sum, { seconds }) => sum + seconds * 1_000, 0);
  return { from: at - (durationMs ?? doneMs), to: at };
}
