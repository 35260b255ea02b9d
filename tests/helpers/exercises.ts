import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ExerciseWords, exerciseWords } from '../../components/exerciseWords';
import { partsOf } from '../../components/player/parts';
import type { Dose, Exercise, Level, Library, OfferItem } from '../../domain/care/exercise';
import { levelOf } from '../../domain/care/timeline';
import { englishWords } from './englishWords';

const folder = join(import.meta.dirname, '../../exercises');

/** Every exercise there is a folder for. */
export const exercises: readonly Exercise[] = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(
      async ({ name }) =>
        (await import(`../../exercises/${name}/exercise.ts`)).exercise as Exercise,
    ),
);

/** The same by id. */
export const everyExercise: Library = Object.fromEntries(exercises.map((one) => [one.id, one]));

/** What is said about each of them. */
export const everyExerciseWords: Readonly<Record<string, ExerciseWords>> = Object.fromEntries(
  exercises.map((one) => [one.id, exerciseWords(englishWords, one)]),
);

const shares: Readonly<Record<Dose, number>> = { 1: 0.5, 2: 0.75, 3: 1 };

/** An exercise as it is offered; on the right where it is done on one side. */
export function offered(exercise: Exercise, level: Level, dose: Dose): OfferItem {
  const { reps, secondsByDose } = levelOf(exercise, { level });
  const side = exercise.laterality === 'one-side' ? 'right' : 'both';
  const times = Math.ceil(reps * shares[dose]);
  return { exercise: exercise.id, level, dose, reps: times, side, seconds: secondsByDose[dose] };
}

/** Every exercise at every level and dose, as it is played. */
export const everyPart = exercises.flatMap((exercise) =>
  exercise.levels.flatMap(({ level }) =>
    ([1, 2, 3] as const).map((dose) => {
      const items = [offered(exercise, level, dose)];
      const [part] = partsOf({ promptId: 'p', items, restSeconds: 0, why: 'micro' }, everyExercise);
      if (part?.type !== 'item') throw new Error(`${exercise.id} is not played.`);
      return { id: exercise.id, level, dose, part };
    }),
  ),
);
