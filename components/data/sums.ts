import type { StoreName } from '../../domain/journal/backup/format';
import { type Refusal, refusals } from '../../domain/journal/backup/line';
import type { Fate } from '../../domain/journal/backup/merge';
import type { Look } from './types';

/** The stores that mean something to a person, in the order of what they would look for first. */
export const shownStores = [
  'completions',
  'checkins',
  'visits',
  'screenings',
  'planChanges',
  'careChanges',
  'sessions',
  'decisions',
] as const satisfies readonly StoreName[];

type Shown = (typeof shownStores)[number];

/** One row: how many lines come in, stand here already, and stay out. */
export interface LookRow {
  readonly store: Shown;
  readonly comes: number;
  readonly here: number;
  readonly out: number;
}

/** The rows of everything the file holds. */
export const rowsOf = ({ fates, refused }: Look): LookRow[] =>
  shownStores
    .map((store) => {
      const { new: fresh, same, replaces, yields, deleted } = fates[store];
      const leftOut = refusals.reduce((sum, why) => sum + refused[store][why], 0);
      return { store, comes: fresh + replaces, here: same + yields, out: deleted + leftOut };
    })
    .filter(({ comes, here, out }) => comes + here + out > 0);

/** How many lines have a fate, in the stores that are shown. */
export const sumOf = ({ fates }: Pick<Look, 'fates'>, fate: Fate): number =>
  shownStores.reduce((sum, store) => sum + fates[store][fate], 0);

const refusedFor = ({ refused }: Look, why: Refusal): number =>
  Object.values(refused).reduce((sum, counts) => sum + counts[why], 0);

/** What has to be said beside the numbers, with how many lines it is about. */
export function remarksOf(look: Look) {
  const all = [
    ['replaces', sumOf(look, 'replaces')],
    ['yields', sumOf(look, 'yields')],
    ['deleted', sumOf(look, 'deleted')],
    ['twice', look.twice],
    ...refusals.map((why) => [why, refusedFor(look, why)] as const),
  ] as const;
  return all.filter(([, count]) => count > 0);
}
