import type { Exercise, Library } from '../../domain/care/exercise';

const found = import.meta.glob<Exercise>('../../exercises/*/exercise.ts', {
  eager: true,
  import: 'exercise',
  query: '?facts',
});

/** All exercises there are, without the poses that only a player needs. */
export const library: Library = Object.fromEntries(
  Object.values(found).map((one) => [one.id, one]),
);
