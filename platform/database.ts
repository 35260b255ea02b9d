import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CareChange } from '../domain/care/plan';
import type { CheckIn, Visit } from '../domain/journal/checkin';
import type { Completion } from '../domain/journal/completion';
import type { DaySummary } from '../domain/journal/day';
import type { Tombstone } from '../domain/journal/journal';
import type { ScreeningRecord } from '../domain/journal/screening';
import type { DecisionRecord, SessionRecord } from '../domain/session/types';

/** The log's stores. A change of shape is a new numbered step below, never an edit of an old one. */
export interface Schema extends DBSchema {
  completions: {
    key: string;
    value: Completion;
    indexes: { 'breakKind-at': [string, number]; day: string };
  };
  checkins: { key: string; value: CheckIn; indexes: { at: number; day: string } };
  visits: { key: string; value: Visit; indexes: { at: number } };
  screenings: { key: string; value: ScreeningRecord; indexes: { at: number } };
  careChanges: { key: string; value: CareChange; indexes: { at: number } };
  decisions: { key: string; value: DecisionRecord; indexes: { at: number } };
  sessions: { key: string; value: SessionRecord & { v: 1 }; indexes: { day: string } };
  daily: { key: string; value: DaySummary };
  tombstones: {
    key: string;
    value: Tombstone;
    indexes: { at: number };
  };
  meta: { key: string; value: unknown };
}

/** An open log. */
export type Database = IDBPDatabase<Schema>;

/** The name of the log's database. */
export const databaseName = 'breaks';

const openWithinMs = 3_000;

/** One step from a version to the next; it may only touch the database it is given. */
export type Upgrade = (db: Database) => void;

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

/** Step n brings version n to n + 1. */
export const upgrades: readonly Upgrade[] = [firstStores];

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
    upgrade: (db, from, _to, transaction) => {
      // The open request itself reports an aborted upgrade.
      transaction.done.catch(() => undefined);
      try {
        for (const step of steps.slice(from)) step(db);
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
