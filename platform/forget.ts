import type { IDBPTransaction } from 'idb';
import { type Entry, entryStores } from '../domain/journal/entry';
import type { Order, RecordName, Span } from '../domain/journal/forget';
import { dayKeyOf } from '../domain/policy/hours';
import { type Summing, summarise } from './daily';
import { database } from './database';
import { offsetAt } from './present';
import type { Schema } from './schema';

type Stores = [...typeof entryStores, 'daily', 'tombstones'];
type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;

/** A line that goes, and its day where its store belongs to the day's summary. */
interface Going extends RecordName {
  readonly day: string | null;
}

/**
 * Takes lines out of the log for good, with a note for each that it was deleted, so that no file brings it
 * back; the days' summaries are made anew in the same transaction.
 */
export async function forgetLines({ what, at, dropped }: Order): Promise<void> {
  if (typeof what === 'string') return;
  const db = await database();
  const stores: Stores = [...entryStores, 'daily', 'tombstones'];
  const writing = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    const going =
      'days' in what ? await ofDays(writing, what.days) : await named(writing, what.record);
    await Promise.all(going.map(async ({ store, id }) => writing.objectStore(store).delete(id)));
    const notes = [...going, ...dropped].map(({ store, id }) => ({ id, store, at }));
    const tombstones = writing.objectStore('tombstones');
    await Promise.all(notes.map(async (note) => tombstones.put(note)));
    if ('days' in what) await writing.objectStore('daily').delete(rangeOf(what.days));
    else for (const { day } of going) if (day) await resummed(writing, day);
  } catch (cause) {
    writing.abort();
    await writing.done.catch(() => undefined);
    throw cause;
  }
  await writing.done;
}

const rangeOf = ({ from, to }: Span) => IDBKeyRange.bound(from, to);

async function named(writing: Writing, { store, id }: RecordName): Promise<Going[]> {
  const record = await writing.objectStore(store).get(id);
  const summed = store === 'completions' || store === 'checkins' ? store : null;
  return [{ store, id, day: record && summed && 'day' in record ? record.day : null }];
}

const byDay = ['completions', 'checkins', 'sessions'] as const;
type ByDay = (typeof byDay)[number];
/** Whatever else there is has its instant. */
const byInstant = entryStores.filter(
  (store): store is Exclude<Entry['store'], ByDay> => !(byDay as readonly string[]).includes(store),
);
const dayMs = 86_400_000;

async function ofDays(writing: Writing, span: Span): Promise<Going[]> {
  const all: Going[] = [];
  for (const store of byDay) {
    const ids = await writing.objectStore(store).index('day').getAllKeys(rangeOf(span));
    all.push(...ids.map((id) => ({ store, id, day: null })));
  }
  // Wide enough for every time zone; the record's own day decides.
  const near = IDBKeyRange.bound(
    Date.parse(span.from) - 2 * dayMs,
    Date.parse(span.to) + 3 * dayMs,
  );
  for (const store of byInstant) {
    const records = await writing.objectStore(store).index('at').getAll(near);
    const mine = records.filter((record) => isOn(span, record));
    all.push(...mine.map(({ id }) => ({ store, id, day: null })));
  }
  return all;
}

function isOn({ from, to }: Span, record: Entry['record'] & { readonly at: number }): boolean {
  const day = 'day' in record ? record.day : dayKeyOf(record.at, offsetAt(record.at));
  return day >= from && day <= to;
}

/** A day of which nothing is left has no summary either. */
async function resummed(writing: Writing, day: string): Promise<void> {
  const daily = writing.objectStore('daily');
  // Of what is deleted nothing is known any more; only time at the screen is not taken along.
  const { activeMs = 0 } = (await daily.get(day)) ?? {};
  await summarise(writing as unknown as Summing, day, { day, activeMs, kinds: {} });
  const summary = await daily.get(day);
  const nothing = summary?.activeMs === 0 && Object.keys(summary.kinds).length === 0;
  if (nothing && !summary.places) await daily.delete(day);
}
