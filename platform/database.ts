import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { summarise } from './daily';
import type { Schema } from './schema';

/** An open log. */
export type Database = IDBPDatabase<Schema>;

/** The name of the log's database. */
export const databaseName = 'breaks';

const openWithinMs = 3_000;

/** One step from a version to the next; it may only touch the database it is given. */
export type Upgrade = (db: Database, writing: Upgrading) => void | Promise<void>;

type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

const firstStores: Upgrade = (db) => {
  const completions = db.createObjectStore('completions', { keyPath: 'id' });
  completions.createIndex('breakKind-at', ['breakKind', 'at']);
  completions.createIndex('day', 'day');
  const checkins = db.createObjectStore('checkins', { keyPath: 'id' });
  checkins.createIndex('at', 'at');
  checkins.createIndex('day', 'day');
  for (const name of ['visits', 'screenings', 'careChanges', 'decisions', 'tombstones'] as const)
    db.createObjectStore(name, { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('sessions', { keyPath: 'id' }).createIndex('day', 'day');
  db.createObjectStore('daily', { keyPath: 'day' });
  db.createObjectStore('meta');
};

/** The turns of a plan are kept; a day's summary holds what was answered about each place. */
const turnsAndAnswers: Upgrade = async (db, writing) => {
  db.createObjectStore('planChanges', { keyPath: 'id' }).createIndex('at', 'at');
  for (const day of await writing.objectStore('daily').getAllKeys()) await summarise(writing, day);
};

/** Step n brings version n to n + 1. */
export const upgrades: readonly Upgrade[] = [firstStores, turnsAndAnswers];

let opened: Promise<Database> | undefined;
const forget = () => {
  opened = undefined;
};

/** Says that the log cannot be opened just now; what is to be kept stays in the write-ahead keys. */
export class LogUnavailable extends Error {
  override name = 'LogUnavailable';
}

/** After a refusal the log is left alone this long, ms, longer each time. */
const retryAfterMs = [5_000, 30_000, 120_000];
let refusals = 0;
let retryAt = 0;

/** How long the log is still left alone after a refusal, ms; null where it is not. */
export function refusedFor(): number | null {
  const wait = retryAt - performance.now();
  return refusals > 0 && wait > 0 ? wait : null;
}

async function openNow(steps: readonly Upgrade[]): Promise<Database> {
  let blocked = false;
  const opening = openDB<Schema>(databaseName, steps.length, {
    upgrade: async (db, from, _to, transaction) => {
      // The open request itself reports an aborted upgrade.
      transaction.done.catch(() => undefined);
      try {
        for (const step of steps.slice(from)) await step(db, transaction);
      } catch (cause) {
        console.error(cause);
        transaction.abort();
      }
    },
    blocked: () => {
      blocked = true;
    },
    blocking: (_now, _wanted, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new LogUnavailable(blocked ? 'blocked' : 'slow')), openWithinMs),
  );
  return Promise.race([opening, late]);
}

/** The open log, opened at first need; rejects with LogUnavailable and is tried again at the next call. */
export function database(steps: readonly Upgrade[] = upgrades): Promise<Database> {
  if (!opened && performance.now() < retryAt)
    return Promise.reject(new LogUnavailable('refused a moment ago'));
  opened ??= openNow(steps).then(accept, refuse);
  return opened;
}

function accept(db: Database): Database {
  refusals = 0;
  return db;
}

function refuse(cause: unknown): never {
  forget();
  retryAt = performance.now() + (retryAfterMs[Math.min(refusals, 2)] ?? 0);
  refusals += 1;
  throw cause instanceof LogUnavailable ? cause : new LogUnavailable(String(cause), { cause });
}

/** Lets go of the log, so that another version may open it. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined);
  db?.close();
  forget();
  refusals = 0;
  retryAt = 0;
}

/**
 * Deletes the log with everything in it. Where a page will not let go of it, that is said; the browser then
 * deletes it as soon as it can, before anybody opens it again.
 */
export async function deleteDatabase(): Promise<void> {
  await closeDatabase();
  const gone = deleteDB(databaseName, {
    blocked: () => console.warn('A page still holds the log.'),
  });
  const late = new Promise<'late'>((done) => setTimeout(done, openWithinMs, 'late'));
  if ((await Promise.race([gone, late])) === 'late') throw new LogUnavailable('blocked');
}
