import type { Moment } from '../../domain/care/timeline';
import type { ExerciseWords } from '../exerciseWords';
import type { Words } from '../words';

/** The line for a step: what to do, in full. */
export const stepText = (exercise: ExerciseWords, label: string | undefined): string =>
  label === undefined ? exercise.setup : (exercise.steps[label] ?? '');

/** "Hook: bend only the two end joints" is only "Hook" the second time. */
const shortly = (text: string): string => /^[^:：]+(?=[:：])/.exec(text)?.[0] ?? '';

/**
 * What the voice says when a moment begins, and the caption shows: everything the first time, then
 * only the count and the short name of the step. Empty: nothing is said.
 */
export function captionOf(
  words: Words,
  exercise: ExerciseWords,
  moment: Moment,
  label: string | undefined,
  reps: number,
): string {
  if (moment.phase === 'setup')
    return words('player.caption.setup', exercise.name, stepText(exercise, label));
  const text = stepText(exercise, label);
  if (moment.rep === 1) return text;
  if (moment.step > 0) return shortly(text);
  const count =
    moment.rep === reps
      ? words('player.caption.last')
      : words('player.caption.count', moment.rep, reps);
  return [count, shortly(text)].filter(Boolean).join(' ');
}
