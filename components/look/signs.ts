import type { Tally } from '../../domain/journal/tally';

/** The order in which breaks are told, by how they came out; those that run out only where there are any. */
export const outcomesIn = (tally: Tally): (keyof Tally)[] =>
  (['completed', 'elapsed', 'natural', 'skipped', 'missed'] as const).filter(
    (kind) => kind !== 'elapsed' || tally.elapsed > 0,
  );

/** The key of an outcome's name in the words. */
export const outcomeKey = (kind: keyof Tally): string => `progress.outcome.${kind}`;
