import type { IDBPTransaction, StoreNames } from 'idb';
import { type DayRecords, type DaySummary, summaryOf } from '../domain/journal/day';
import type { Schema } from './schema';

/** The stores a day's summary is made of, and its own. */
export const dailyStores = ['completions', 'sessions', 'checkins', 'daily'] as const;

/** A transaction that may make summaries anew. */
export type Summing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite' | 'versionchange'>;

/** The records a day's summary is made of. */
export async function recordsOn(reading: Summing, day: string): Promise<DayRecords> {
  const [completions, sessions, checkins] = await Promise.all([
    reading.objectStore('completions').index('day').getAll(day),
    reading.objectStore('sessions').index('day').getAll(day),
    reading.objectStore('checkins').index('day').getAll(day),
  ]);
  return { completions, sessions, checkins };
}

/** Makes a day's summary anew from its records and from what was known of it; unsaid: what stands there. */
export async function summarise(writing: Summing, day: string, known?: DaySummary): Promise<void> {
  const daily = writing.objectStore('daily');
  const standing = known ?? (await daily.get(day));
  await daily.put(summaryOf(day, await recordsOn(writing, day), standing));
}
