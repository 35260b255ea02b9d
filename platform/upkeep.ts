import type { DayKey } from '../domain/care/days';
import { keptFrom, sessionDays } from '../domain/journal/retention';
import type { Mirror } from '../domain/journal/spare';
import { type Database, database } from './database';

const nameKey = 'name';

/** The name this log got when it was made, and how much is in it. */
export async function lookAtLog(): Promise<Mirror> {
  const db = await database();
  const log = await logName();
  const counts = {
    completions: await db.count('completions'),
    checkins: await db.count('checkins'),
  };
  const newest = await db.transaction('completions').store.index('day').openCursor(null, 'prev');
  return { log, counts, maxAt: newest?.value.at ?? 0 };
}

/** The name this log got when it was made; it gets one where it has none. */
export async function logName(): Promise<string> {
  const db = await database();
  const writing = db.transaction('meta', 'readwrite');
  const known = await writing.store.get(nameKey);
  const name = typeof known === 'string' ? known : crypto.randomUUID();
  if (name !== known) await writing.store.put(name, nameKey);
  await writing.done;
  return name;
}

/** Lets go of what is older than wished (days; null: nothing) and of old stretches at the screen. */
export async function letGo(today: DayKey, retentionDays: number | null): Promise<void> {
  const db = await database();
  const lived = await db.getAllKeys('daily');
  const kept = keptFrom(lived, today, retentionDays);
  if (kept) {
    await deleteBefore(db, 'completions', kept);
    await deleteBefore(db, 'checkins', kept);
    await deleteVisitsBefore(db, kept);
  }
  const sessions = keptFrom(lived, today, sessionDays);
  if (sessions) await deleteBefore(db, 'sessions', sessions);
}

/** Deleted in one transaction, at the most; the rest of a long first time goes the next day. */
const atOnce = 5_000;

async function deleteBefore(
  db: Database,
  store: 'completions' | 'checkins' | 'sessions',
  day: DayKey,
): Promise<void> {
  const older = IDBKeyRange.upperBound(day, true);
  const ids = await db.getAllKeysFromIndex(store, 'day', older, atOnce);
  await deleteLines(db, store, ids);
}

/** Deletes lines without a note, all or none. */
export async function deleteLines(
  db: Database,
  store: 'completions' | 'checkins' | 'sessions' | 'visits',
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const writing = db.transaction(store, 'readwrite');
  await Promise.all([...ids.map(async (id) => writing.store.delete(id)), writing.done]);
}

async function deleteVisitsBefore(db: Database, day: DayKey): Promise<void> {
  const older = (await db.getAll('visits')).filter((visit) => visit.day < day);
  await deleteLines(
    db,
    'visits',
    older.map(({ id }) => id),
  );
}
