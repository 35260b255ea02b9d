import type { IDBPTransaction, StoreNames } from 'idb';
import { summaryOf } from '../domain/journal/day';
import type { Schema } from './schema';

/** The stores a day's summary is made of, and its own. */
export const dailyStores = ['completions', 'sessions', 'checkins', 'daily'] as const;

/** A transaction that may make summaries anew. */
export type Summing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite' | 'versionchange'>;

/**
 * Makes a day's summary anew from its records. Stretches at the screen are let go sooner than the
 * summary: where none stands any more, the active time that was known stays.
 */
export async function summarise(writing: Summing, day: string): Promise<void> {
  const [completions, sessions, checkins] = await Promise.all([
    writing.objectStore('completions').index('day').getAll(day),
    writing.objectStore('sessions').index('day').getAll(day),
    writing.objectStore('checkins').index('day').getAll(day),
  ]);
  const daily = writing.objectStore('daily');
  const summary = summaryOf(day, { completions, sessions, checkins });
  const known = sessions.length > 0 ? undefined : await daily.get(day);
  await daily.put({ ...summary, activeMs: known?.activeMs ?? summary.activeMs });
}
