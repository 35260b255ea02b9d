import type { Dose, ExerciseLevel } from '../exercise';
import type { Ceiling } from './ceiling';
import { doseShare } from './numbers';

/** What is left of the day for something; Infinity: no limit. */
export interface Left {
  readonly reps: number;
  readonly seconds: number;
}

/** A level and dose with what they take; seconds include getting ready. */
export interface Portion extends Ceiling {
  readonly reps: number;
  readonly seconds: number;
}

/** The repetitions of a level at a dose (2.2 Dose fraction). */
export const repsOf = ({ reps }: ExerciseLevel, dose: Dose): number =>
  Math.ceil(reps * doseShare[dose]);

const doses: readonly Dose[] = [3, 2, 1];

/** The highest level, and in it the highest dose, not above what is wanted, that fits; null: none does. */
export function fitting(
  levels: readonly ExerciseLevel[],
  wanted: Ceiling,
  left: Left,
): Portion | null {
  const portions = levels
    .filter(({ level }) => level <= wanted.level)
    .sort((a, b) => b.level - a.level)
    .flatMap((level) => doses.filter((dose) => dose <= wanted.dose).map((dose) => at(level, dose)));
  return portions.find(({ reps, seconds }) => reps <= left.reps && seconds <= left.seconds) ?? null;
}

const at = (level: ExerciseLevel, dose: Dose): Portion => ({
  level: level.level,
  dose,
  reps: repsOf(level, dose),
  seconds: level.secondsByDose[dose],
});
