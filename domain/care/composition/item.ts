import type { Candidate } from '../candidate';
import { fitting, repsOf } from '../dosing/fitting';
import type { Dose, Exercise, ExerciseLevel, OfferItem } from '../exercise';
import { levelOf } from '../timeline';

/** Seconds of so many repetitions, getting ready included; each-side work counts for both sides. */
export function secondsOfReps(exercise: Exercise, level: ExerciseLevel, reps: number): number {
  return Math.ceil(exercise.setupSeconds + reps * secondsOfOne(exercise, level));
}

const secondsOfOne = ({ laterality }: Exercise, { steps }: ExerciseLevel): number => {
  const once = steps.reduce(
    (sum, { moveSeconds, holdSeconds }) => sum + moveSeconds + holdSeconds,
    0,
  );
  return laterality === 'each-side' ? once * 2 : once;
};

/** How many repetitions of a level fit into so many seconds, getting ready included. */
export const repsIn = (exercise: Exercise, level: ExerciseLevel, seconds: number): number =>
  Math.floor((seconds - exercise.setupSeconds) / secondsOfOne(exercise, level));

/** A candidate at its own level and dose; null where that does not fit. */
export function whole(candidate: Candidate, fitsSeconds: number): OfferItem | null {
  const { exercise, maxLevel, dose, reps } = candidate;
  const level = levelOf(exercise, { level: maxLevel });
  const item = made(candidate, level, dose, reps ?? repsOf(level, dose));
  return item.seconds <= fitsSeconds ? item : null;
}

/** A candidate at its own level, with less of it where all does not fit; null where nothing does. */
export function atMost(candidate: Candidate, fitsSeconds: number): OfferItem | null {
  const { exercise, maxLevel, dose, reps } = candidate;
  const level = levelOf(exercise, { level: maxLevel });
  if (reps !== null) return fewer(candidate, level, reps, fitsSeconds);
  const portion = fitting(
    [level],
    { level: maxLevel, dose },
    { reps: Infinity, seconds: fitsSeconds },
  );
  return portion && made(candidate, level, portion.dose, portion.reps);
}

/** A candidate at the highest level and dose, not above its own, that fits (5.3, micro breaks). */
export function lowered(candidate: Candidate, fitsSeconds: number): OfferItem | null {
  const { exercise, maxLevel, dose, reps } = candidate;
  if (reps !== null) return atMost(candidate, fitsSeconds);
  const wanted = { level: maxLevel, dose };
  const portion = fitting(exercise.levels, wanted, { reps: Infinity, seconds: fitsSeconds });
  if (!portion) return null;
  return made(candidate, levelOf(exercise, portion), portion.dose, portion.reps);
}

/** As many of the set repetitions as fit; null where not even one does. */
function fewer(
  candidate: Candidate,
  level: ExerciseLevel,
  reps: number,
  fitsSeconds: number,
): OfferItem | null {
  const { exercise, dose } = candidate;
  const room = repsIn(exercise, level, fitsSeconds);
  return Math.min(reps, room) < 1 ? null : made(candidate, level, dose, Math.min(reps, room));
}

const made = (
  { exercise, side, shoes, neckStill }: Candidate,
  level: ExerciseLevel,
  dose: Dose,
  reps: number,
): OfferItem => ({
  exercise: exercise.id,
  level: level.level,
  dose,
  reps,
  side,
  seconds: secondsOfReps(exercise, level, reps),
  ...(shoes ? { shoes } : {}),
  ...(neckStill ? { neckStill } : {}),
});

/** Seconds of some items one after the other, without what rests between them. */
export const lengthOf = (items: readonly OfferItem[]): number =>
  items.reduce((sum, { seconds }) => sum + seconds, 0);

/** The first candidate that makes an item, as that item. */
export function firstThat(
  candidates: readonly Candidate[],
  makes: (candidate: Candidate) => OfferItem | null,
): OfferItem | null {
  for (const candidate of candidates) {
    const item = makes(candidate);
    if (item) return item;
  }
  return null;
}
