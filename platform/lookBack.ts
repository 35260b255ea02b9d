import { dayMs } from '../domain/care/days';
import type { Journal } from '../domain/journal/journal';
import { type Fetched, lookBackDays } from '../domain/journal/lookBack';
import { lastDays } from '../domain/journal/questions/span';
import { database } from './database';
import { today } from './present';

/** The parts of the log that the page of progress looks back on: spans that do not grow with the years. */
export async function fetchLookBack(): Promise<Fetched> {
  const { dayKey, wall } = today();
  const db = await database();
  const { from, to } = lastDays(dayKey, lookBackDays.year + lookBackDays.beforeFirst);
  const year = IDBKeyRange.bound(from, to);
  const sinceAt = IDBKeyRange.lowerBound(wall - (lookBackDays.year + 1) * dayMs);
  const strips = IDBKeyRange.bound(lastDays(dayKey, lookBackDays.strips).from, to);
  const reading = db.transaction([
    'daily',
    'checkins',
    'visits',
    'planChanges',
    'careChanges',
    'sessions',
    'completions',
  ]);
  const [daily, checkins, visits, planChanges, careChanges, sessions, completions] =
    await Promise.all([
      reading.objectStore('daily').getAll(year),
      reading.objectStore('checkins').index('day').getAll(year),
      reading.objectStore('visits').index('at').getAll(sinceAt),
      reading.objectStore('planChanges').index('at').getAll(sinceAt),
      reading.objectStore('careChanges').index('at').getAll(sinceAt),
      reading.objectStore('sessions').index('day').getAll(strips),
      reading.objectStore('completions').index('day').getAll(strips),
    ]);
  return { daily, checkins, visits, planChanges, careChanges, sessions, completions };
}

/** Breaks, check-ins and visits of the last days, so many of them; null: of all time. */
export async function fetchSince(
  days: number | null,
): Promise<Pick<Journal, 'completions' | 'checkins' | 'visits'>> {
  const { dayKey, wall } = today();
  const reading = (await database()).transaction(['completions', 'checkins', 'visits']);
  const since = days === null ? null : IDBKeyRange.lowerBound(lastDays(dayKey, days).from);
  const sinceAt = days === null ? null : IDBKeyRange.lowerBound(wall - days * dayMs);
  const [completions, checkins, visits] = await Promise.all([
    reading.objectStore('completions').index('day').getAll(since),
    reading.objectStore('checkins').index('day').getAll(since),
    reading.objectStore('visits').index('at').getAll(sinceAt),
  ]);
  return { completions, checkins, visits };
}
