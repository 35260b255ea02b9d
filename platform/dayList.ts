import { type DayKey, dayMs } from '../domain/care/days';
import { listedDays, type Recorded } from '../domain/journal/dayList';
import { lastDays } from '../domain/journal/questions/span';
import { database } from './database';

/** Everything the list of the last days is made of: breaks, reasons, stretches at the screen, the plan. */
export async function fetchDays(today: DayKey): Promise<Recorded> {
  const { from, to } = lastDays(today, listedDays);
  const days = IDBKeyRange.bound(from, to);
  // A local day begins up to fourteen hours before the same date at Greenwich.
  const since = IDBKeyRange.lowerBound(Date.parse(from) - dayMs);
  const db = await database();
  const reading = db.transaction([
    'completions',
    'decisions',
    'sessions',
    'careChanges',
    'planChanges',
  ]);
  const [completions, decisions, sessions, careChanges, planChanges] = await Promise.all([
    reading.objectStore('completions').index('day').getAll(days),
    reading.objectStore('decisions').index('at').getAll(since),
    reading.objectStore('sessions').index('day').getAll(days),
    reading.objectStore('careChanges').index('at').getAll(since),
    reading.objectStore('planChanges').index('at').getAll(since),
  ]);
  return { completions, decisions, sessions, careChanges, planChanges };
}
