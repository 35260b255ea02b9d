import { dayMs } from '../domain/care/days';
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
