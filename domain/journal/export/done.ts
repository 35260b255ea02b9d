import type { TherapistList } from '../../care/care';
import { repsOf } from '../../care/dosing/fitting';
import { doseShare } from '../../care/dosing/numbers';
import type { Dose, Library } from '../../care/exercise';
import { lineIn } from '../../care/standing';
import type { Completion, CompletionItem } from '../completion';

/** What tells how many repetitions were meant: the exercises there are, and a therapist's own numbers. */
export interface Meant {
  readonly library: Library;
  readonly therapistList: TherapistList | null;
}

/** Whether a break was taken to its end, with exercises or as plain rest. */
export const wasCompleted = ({ kind, ended }: Pick<Completion, 'kind' | 'ended'>): boolean =>
  kind === 'completed' && ended !== 'stopped';

/**
 * Whether an exercise was done as it was meant. In a break that was stopped so was what came before the last
 * one, if all its repetitions were: the last was playing, and a repetition counts once it has begun.
 */
export function wasDone(line: Completion, item: CompletionItem, meant: Meant): boolean {
  if (wasCompleted(line) || line.items.at(-1) === item) return wasCompleted(line);
  const planned = repsPlanned(item, line.at, meant);
  return planned !== null && item.reps >= planned;
}

/**
 * Repetitions that the level and dose of an exercise call for, by a therapist's number where one had been
 * accepted by then (`at`, epoch ms); null where this version does not know the exercise or its level.
 */
export function repsPlanned(
  { exercise, side, level, dose }: CompletionItem,
  at: number,
  { library, therapistList }: Meant,
): number | null {
  const share = doseShare[dose as Dose];
  const known = Object.hasOwn(library, exercise) ? library[exercise] : undefined;
  const table = known?.levels.find((one) => one.level === level);
  if (!table || share === undefined) return null;
  const list = therapistList && therapistList.acceptedAt <= at ? therapistList.allowed : [];
  const line = lineIn(list, exercise, side);
  return line?.reps ? Math.ceil(line.reps * share) : repsOf(table, dose as Dose);
}
