import type { Exercise, Library, Offer } from '../../domain/care/exercise';
import type { Motion } from '../../figure/motion';

const facts = import.meta.glob<Exercise>('../../exercises/*/exercise.ts', {
  eager: true,
  import: 'exercise',
});
const motions = import.meta.glob<Motion>('../../exercises/*/motion.ts', { import: 'motion' });

/** All exercises there are. */
export const library: Library = Object.fromEntries(
  Object.values(facts).map((exercise) => [exercise.id, exercise]),
);

/** The motions of some exercises by id, loaded when they are shown. */
export async function motionsFor(exercises: readonly string[]): Promise<Record<string, Motion>> {
  const loaded = exercises.map(async (exercise) => {
    const load = motions[`../../exercises/${exercise}/motion.ts`];
    return load ? [[exercise, await load()] as const] : [];
  });
  return Object.fromEntries((await Promise.all(loaded)).flat());
}

/** The motions an offer needs. */
export const motionsOf = ({ items }: Offer): Promise<Record<string, Motion>> =>
  motionsFor(items.map(({ exercise }) => exercise));
