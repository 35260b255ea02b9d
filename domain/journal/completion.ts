import type { BreakRecord, Done, Ended, Kind } from '../session/types';

/** One exercise in the log, named as it was called on the day it was done. */
export interface CompletionItem extends Done {
  readonly name: string;
}

/** One break in the log, however it came out. */
export interface Completion {
  readonly id: string;
  readonly kind: BreakRecord['kind'];
  readonly breakKind: Kind;
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

/** The log's form of what the engine recorded; `nameOf` gives an exercise's name in today's words. */
export function completionOf(
  record: BreakRecord,
  tzOffsetMin: number,
  nameOf: (exercise: string) => string,
): Completion {
  const { done = [], awayMs, ...rest } = record;
  const durationMs = record.durationMs ?? awayMs;
  return {
    ...rest,
    ...(durationMs === undefined ? {} : { durationMs }),
    form: 'break',
    tzOffsetMin,
    items: done.map((item) => ({ ...item, name: nameOf(item.exercise) })),
    v: 1,
    rev: 1,
  };
}
