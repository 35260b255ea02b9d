import type { Library, Side } from '../domain/care/exercise';
import type { Words } from './words';

/** What an exercise is called; one that this version does not have is said to be so, with its id. */
export const exerciseName = (words: Words, library: Library, id: string): string =>
  library[id] ? words(`exercise.${id}.name`) : words('therapist.unknown', id);

/** An exercise with the side it is done on, where it has one. */
export const sidedName = (words: Words, library: Library, id: string, side: Side): string => {
  const name = exerciseName(words, library, id);
  return side === 'both' ? name : words('progress.sided', name, words(`progress.side.${side}`));
};
