import type { IDBPTransaction } from 'idb';
import type { Completion } from '../domain/journal/completion';
import { withoutReplaced } from '../domain/journal/day';
import type { Decision } from '../domain/journal/decision';
import { type Entry, entryStores } from '../domain/journal/entry';
import { dailyStores, type Summing, summarise } from './daily';
import { type Database, database } from './database';
import type { Schema } from './schema';

type Stores = [...typeof entryStores, 'daily', 'tombstones'];
type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;

/** Decisions are kept for seven days, 500 at the most. */
const decisionDays = 7;
const decisionsAtMost = 500;

/** Writes lines to the log for good, all or none; a line that stands there already changes nothing. */
export async function writeLog(entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const db = await database();
  const stores: Stores = [...entryStores, 'daily', 'tombstones'];
  const writing = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    for (const entry of entries) await writeEntry(writing, entry);
    for (const day of daysOf(entries)) await summarise(writing as unknown as Summing, day);
    await trimDecisions(writing, entries);
  } catch (cause) {
    // The lines stay in the write-ahead keys; a half-written batch must not.
    writing.abort();
    await writing.done.catch(() => undefined);
    throw cause;
  }
  await writing.done;
}

function writeEntry(writing: Writing, entry: Entry): Promise<unknown> {
  if (entry.store === 'completions') return writeCompletion(writing, entry.record);
  if (entry.store === 'sessions') return writeSession(writing, entry.record);
  if (entry.store === 'decisions') return writing.objectStore('decisions').put(entry.record);
  return writeOnce(writing, entry);
}

type Answer = Extract<
  Entry,
  { store: 'checkins' | 'visits' | 'screenings' | 'careChanges' | 'planChanges' }
>;

/**
 * What a person said stands as it was said; only a higher revision of it replaces a lower one. Said again
 * after it was deleted, it is no longer deleted.
 */
async function writeOnce(writing: Writing, { store, record }: Answer): Promise<void> {
  const standing = await writing.objectStore(store).get(record.id);
  if (standing && revOf(standing) >= revOf(record)) return;
  await writing.objectStore(store).put(record as never);
  await writing.objectStore('tombstones').delete(record.id);
}

const revOf = (record: object): number => ('rev' in record ? Number(record.rev) : 1);

/** An elapsed break that was confirmed after all stands there once, as completed. */
async function writeCompletion(writing: Writing, record: Completion): Promise<void> {
  const store = writing.objectStore('completions');
  const standing = await store.get(record.id);
  if (standing && standing.rev >= record.rev) return;
  const sameDay = await store.index('day').getAll(record.day);
  const replaced = sameDay.filter(
    (other) => other.id !== record.id && withoutReplaced([other, record]).length === 1,
  );
  if (replaced.some((other) => other.kind === 'completed')) return;
  for (const other of replaced) await store.delete(other.id);
  await store.put(record);
}

async function writeSession(writing: Writing, record: Schema['sessions']['value']): Promise<void> {
  const store = writing.objectStore('sessions');
  const standing = await store.get(record.id);
  if (standing && standing.rev >= record.rev) return;
  await store.put(record);
}

/** The days whose summaries lines may change. */
const daysOf = (entries: readonly Entry[]): Set<string> =>
  new Set(entries.flatMap(({ store, record }) => (isSummed(store) ? [dayOf(record)] : [])));

const isSummed = (store: Entry['store']) => (dailyStores as readonly string[]).includes(store);

const dayOf = (record: Entry['record']): string => ('day' in record ? record.day : '');

async function trimDecisions(writing: Writing, entries: readonly Entry[]): Promise<void> {
  const decisions = entries.flatMap((e) => (e.store === 'decisions' ? [e.record] : []));
  if (decisions.length === 0) return;
  const oldestAt = Math.max(...decisions.map((d) => d.at)) - decisionDays * 86_400_000;
  const store = writing.objectStore('decisions');
  let surplus = (await store.count()) - decisionsAtMost;
  let cursor = await store.index('at').openCursor();
  while (cursor && (surplus > 0 || cursor.value.at < oldestAt)) {
    await cursor.delete();
    surplus -= 1;
    cursor = await cursor.continue();
  }
}

/** A day's breaks from the log. */
export const readDay = async (day: string): Promise<Completion[]> =>
  (await database()).getAllFromIndex('completions', 'day', day);

/** All decisions of the last days, oldest first. */
export const readDecisions = async (): Promise<Decision[]> =>
  (await database()).getAllFromIndex('decisions', 'at');

/** The open log itself, for reading pages. */
export type { Database };
