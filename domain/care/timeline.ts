import type { Exercise, ExerciseLevel, OfferItem, Side } from './exercise';

/** One stretch of an exercise as it is played: getting ready, or one step of one repetition. */
export interface Moment {
  readonly phase: 'setup' | 'step';
  /** Index into the level's steps; -1 while getting ready. */
  readonly step: number;
  /** Which repetition of this side, from 1; 0 while getting ready. */
  readonly rep: number;
  /** The side that works now; `both` for midline or two-sided work. */
  readonly side: Side;
  /** Ms since the exercise began. */
  readonly startMs: number;
  /** Ms until the position is reached. */
  readonly moveMs: number;
  /** Ms the position is kept. */
  readonly holdMs: number;
}

/** Where in a timeline an instant lies. */
export interface Instant {
  /** Index of the moment; the last one when the time is over. */
  readonly index: number;
  readonly moment: Moment;
  /** Linear share of the movement that is done, 0 to 1. */
  readonly share: number;
  /** Ms of holding still to come; the whole hold while moving. */
  readonly holdLeftMs: number;
}

/** Length of a moment, ms. */
export const lengthOf = ({ moveMs, holdMs }: Moment): number => moveMs + holdMs;

/** Length of a timeline, ms. */
export function totalMs(timeline: readonly Moment[]): number {
  const last = timeline.at(-1);
  return last ? last.startMs + lengthOf(last) : 0;
}

/** The level of an exercise an item asks for, or its first. */
export function levelOf({ levels }: Exercise, { level }: Pick<OfferItem, 'level'>): ExerciseLevel {
  const found = levels.find((one) => one.level === level) ?? levels[0];
  if (!found) throw new Error('An exercise has at least one level.');
  return found;
}

/** The repetitions to play, one side after the other: each side left first (clinical rule on sides). */
const sidesOf = ({ laterality }: Exercise, { side }: OfferItem): readonly Side[] =>
  laterality === 'each-side' ? ['left', 'right'] : [side];

/** Steps of an alternating exercise name the side they are for. */
function sideOfStep({ laterality }: Exercise, label: string, side: Side): Side {
  if (laterality !== 'alternating') return side;
  if (label.startsWith('left')) return 'left';
  return label.startsWith('right') ? 'right' : 'both';
}

/** An item of a break as it is played from the first second to the last; setup comes once. */
export function timelineOf(exercise: Exercise, item: OfferItem): Moment[] {
  const { steps } = levelOf(exercise, item);
  const sides = sidesOf(exercise, item);
  const setupMs = exercise.setupSeconds * 1_000;
  const first = { phase: 'setup', step: -1, rep: 0, startMs: 0, moveMs: 0 } as const;
  const timeline: Moment[] = [{ ...first, side: sides[0] ?? 'both', holdMs: setupMs }];
  let startMs = setupMs;
  for (const side of sides)
    for (let rep = 1; rep <= item.reps; rep += 1)
      for (const [step, { label, moveSeconds, holdSeconds }] of steps.entries()) {
        const moveMs = moveSeconds * 1_000;
        const holdMs = holdSeconds * 1_000;
        const working = sideOfStep(exercise, label, side);
        timeline.push({ phase: 'step', step, rep, side: working, startMs, moveMs, holdMs });
        startMs += moveMs + holdMs;
      }
  return timeline;
}

/** Where `elapsedMs` lies; before the beginning is the beginning, after the end is the end. */
export function at(timeline: readonly Moment[], elapsedMs: number): Instant {
  const after = timeline.findIndex((one) => elapsedMs < one.startMs + lengthOf(one));
  const index = after < 0 ? timeline.length - 1 : after;
  const moment = timeline[index];
  if (!moment) throw new Error('A timeline has at least one moment.');
  const into = Math.max(0, elapsedMs - moment.startMs);
  const share = moment.moveMs > 0 ? Math.min(1, into / moment.moveMs) : 1;
  const held = Math.max(0, into - moment.moveMs);
  return { index, moment, share, holdLeftMs: Math.max(0, moment.holdMs - held) };
}
