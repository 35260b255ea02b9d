import type { Light, Settle } from '../care/dosing/shape';
import type { PlaceKey } from '../care/place';
import type { BreakRecord, Done, Ended, Kind } from '../session/types';

/** One exercise in the log, named as it was called on the day it was done. */
export interface CompletionItem extends Done, Rated {
  readonly name: string;
}

/** How an exercise sat, as far as it was asked and answered. */
export interface Rated {
  /** Where its symptoms are rated. */
  readonly place?: PlaceKey;
  /** S before and after, and the next day, 0 to 10. */
  readonly before?: number;
  readonly after?: number;
  readonly nextDay?: number;
  readonly settle?: Settle;
  readonly light?: Light;
}

/** One break in the log, however it came out. */
export interface Completion {
  readonly id: string;
  readonly kind: BreakRecord['kind'];
  readonly breakKind: Kind;
  /** A focus session is a posture break of eight to twelve minutes. */
  readonly form: 'break' | 'focus';
  /** Epoch ms. */
  readonly at: number;
  /** Minutes east of UTC at that moment, so that the day can be told after a journey. */
  readonly tzOffsetMin: number;
  /** Local date with rollover at 04:00. */
  readonly day: string;
  readonly promptId?: string;
  readonly durationMs?: number;
  readonly ended?: Ended;
  readonly items: readonly CompletionItem[];
  readonly v: 1;
  /** A higher revision of the same id replaces a lower one. */
  readonly rev: number;
}

/** Whether a break was asked for by a prompt; one begun by hand carries an id that says so. */
export const wasPrompted = ({ promptId }: Pick<Completion, 'promptId'>): boolean =>
  promptId !== undefined && !promptId.startsWith('manual:');

/** What the log needs beside a record: the time zone, and an exercise's name in today's words. */
export interface Scribe {
  /** Minutes east of UTC. */
  readonly tzOffsetMin: number;
  readonly nameOf: (exercise: string) => string;
}

/** The log's form of what the engine recorded. */
export function completionOf(
  record: BreakRecord,
  { tzOffsetMin, nameOf }: Scribe,
  form: Completion['form'] = 'break',
): Completion {
  const { done = [], awayMs, ...rest } = record;
  const durationMs = record.durationMs ?? awayMs;
  return {
    ...rest,
    ...(durationMs === undefined ? {} : { durationMs }),
    form,
    tzOffsetMin,
    items: done.map((item) => ({ ...item, name: nameOf(item.exercise) })),
    v: 1,
    rev: 1,
  };
}
