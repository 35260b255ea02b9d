import { dayMs } from '../domain/care/days';
import type { Journal } from '../domain/journal/journal';
import { together, waitingFor } from '../domain/journal/onTheWay';
import { lastDays, piecesOf } from '../domain/journal/questions/span';
import type { Stored } from '../domain/memory';
import { database } from './database';
import type { Pace } from './pace';
import { today } from './present';

/** Breaks, check-ins and visits. */
export type Lines = Pick<Journal, 'completions' | 'checkins' | 'visits'>;

/** Days of breaks that are fetched at once, so that the page goes on listening. */
const daysAtOnce = 90;

/**
 * Breaks, check-ins and visits of the last days, so many of them (null: of all time), with those of `stored`
 * that still wait for the log.
 */
export async function fetchSince(
  days: number | null,
  stored: Stored,
  { signal, onProgress }: Pace = {},
): Promise<Lines> {
  const { dayKey, wall } = today();
  const reading = (await database()).transaction(['completions', 'checkins', 'visits']);
  const breaks = reading.objectStore('completions').index('day');
  const first = (await breaks.openKeyCursor())?.key ?? dayKey;
  const last = (await breaks.openKeyCursor(null, 'prev'))?.key ?? dayKey;
  const since = days === null ? null : lastDays(dayKey, days).from;
  const sinceAt = days === null ? null : IDBKeyRange.lowerBound(wall - days * dayMs);
  const checkins = await reading
    .objectStore('checkins')
    .index('day')
    .getAll(since && IDBKeyRange.lowerBound(since));
  const visits = await reading.objectStore('visits').index('at').getAll(sinceAt);
  const pieces = piecesOf({ from: since && since > first ? since : first, to: last }, daysAtOnce);
  const completions: Lines['completions'][number][] = [];
  for (const [n, { from, to }] of pieces.entries()) {
    signal?.throwIfAborted();
    completions.push(...(await breaks.getAll(IDBKeyRange.bound(from, to))));
    onProgress?.((n + 1) / pieces.length);
  }
  const isIn = ({ day }: { readonly day: string }) => since === null || day >= since;
  return {
    completions: together(completions, waitingFor(stored, 'completions').filter(isIn)),
    checkins: together(checkins, waitingFor(stored, 'checkins').filter(isIn)),
    visits: together(visits, waitingFor(stored, 'visits').filter(isIn)),
  };
}
