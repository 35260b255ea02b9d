import { type DayKey, daysAfter } from '../days';
import { type Answers, type Checked, type ItemId, itemIds } from './check';
import { type Concern, items } from './items.table';

/** Why something comes first: where the person feels something, or because it comes first for everybody. */
export type Because = Concern | 'base';

/** One thing to change. */
export interface ToDo {
  readonly item: ItemId;
  readonly because: Because;
  readonly isDone: boolean;
}

/** A list longer than this is not done; what is left shows at the next check. */
export const toDosAtMost = 5;

/** Days after the last change until it is worth looking again: long enough to have got used to it. */
export const daysAfterChange = 28;

/** Days after a check in which nothing was changed: half a year. */
export const daysAfterCheck = 182;

/**
 * What to change, the most important first: what touches a place where the person feels something most
 * directly (3 before 2 before 1), then the order of the table. What is done keeps its place.
 */
export function toDosOf({ answers, done }: Checked, concerns: readonly Concern[]): ToDo[] {
  return notQuite({ answers })
    .map((item) => ({ item, ...weighed(item, concerns), isDone: done[item] !== undefined }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, toDosAtMost)
    .map(({ item, because, isDone }) => ({ item, because, isDone }));
}

/** Everything that does not quite fit, in the order of the table. */
export const notQuite = ({ answers }: Pick<Checked, 'answers'>): ItemId[] =>
  itemIds.filter((item) => answers[item] === 'not-quite');

/** How much something touches the person's places, and which of them most. */
function weighed(item: ItemId, concerns: readonly Concern[]): { weight: number; because: Because } {
  const { weights } = items[item];
  return concerns.reduce<{ weight: number; because: Because }>(
    (most, concern) => {
      const weight = weights[concern] ?? 0;
      return weight > most.weight ? { weight, because: concern } : most;
    },
    { weight: 0, because: 'base' },
  );
}

/** What the person could not tell or does not have. */
export const leftOpen = (answers: Answers): ItemId[] =>
  itemIds.filter((item) => answers[item] === 'open');

/** The day from which looking again is worth while; `dayOf`: the local day of an instant. */
export function checkAgainOn({ at, done }: Checked, dayOf: (at: number) => DayKey): DayKey {
  const changes = Object.values(done);
  return changes.length > 0
    ? daysAfter(dayOf(Math.max(...changes)), daysAfterChange)
    : daysAfter(dayOf(at), daysAfterCheck);
}
