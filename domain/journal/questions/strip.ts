import type { DayKey } from '../../care/days';
import type { Kind, SessionRecord } from '../../session/types';
import type { Completion } from '../completion';
import { withoutReplaced } from '../day';
import { isRest } from './weeks';

/** A stretch at the screen, in minutes after the local midnight that began the day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A break on a day's strip. */
export interface Mark {
  /** Minutes after the local midnight that began the day; up to 28 h, as days roll over at 04:00. */
  readonly at: number;
  readonly kind: Completion['kind'];
  readonly breakKind: Kind;
  /** Active screen time of the day up to it, ms. */
  readonly afterMs: number;
}

/** A day as it went: when at the screen, and which breaks. */
export interface DayStrip {
  readonly day: DayKey;
  readonly activeMs: number;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
  /** The longest active time between two breaks that were rest, ms. */
  readonly longestMs: number;
}

/** The records of one day that a strip is drawn from. */
export interface DayLines {
  readonly sessions: readonly SessionRecord[];
  readonly completions: readonly Completion[];
}

const minuteMs = 60_000;

/** One day's strip; `offsetAt` gives minutes east of UTC for stretches, which do not say it themselves. */
export function stripOf(
  day: DayKey,
  { sessions, completions }: DayLines,
  offsetAt: (at: number) => number,
): DayStrip {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const minute = (at: number, offsetMin: number) => (at - midnight) / minuteMs + offsetMin;
  const local = (at: number) => minute(at, offsetAt(at));
  const sorted = [...sessions].sort((a, b) => a.from - b.from);
  const marks = withoutReplaced(completions)
    .map(({ at, tzOffsetMin, kind, breakKind }) => ({
      at: minute(at, tzOffsetMin),
      kind,
      breakKind,
      afterMs: activeUpTo(sorted, at),
    }))
    .sort((a, b) => a.at - b.at);
  const activeMs = sorted.reduce((sum, one) => sum + one.activeMs, 0);
  return {
    day,
    activeMs,
    stretches: sorted.map(({ from, to }) => ({ from: local(from), to: local(to) })),
    marks,
    longestMs: longestOf(marks, activeMs),
  };
}

/** Active time before a moment; within a stretch it is spread evenly. */
function activeUpTo(sessions: readonly SessionRecord[], at: number): number {
  return sessions.reduce((sum, { from, to, activeMs }) => {
    if (at >= to) return sum + activeMs;
    return at <= from ? sum : sum + (activeMs * (at - from)) / (to - from);
  }, 0);
}

function longestOf(marks: readonly Mark[], activeMs: number): number {
  const rested = marks.filter(({ kind }) => isRest(kind)).map(({ afterMs }) => afterMs);
  const edges = [0, ...rested.sort((a, b) => a - b), activeMs];
  return Math.max(0, ...edges.slice(1).map((edge, n) => edge - (edges[n] ?? 0)));
}
