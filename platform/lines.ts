import type { IDBPTransaction } from 'idb';
import { keyOf, type Line, type StoreName, storeNames } from '../domain/journal/backup/format';
import type { Schema } from './schema';

/** A transaction over the whole log. */
export type Whole<Mode extends IDBTransactionMode = IDBTransactionMode> = IDBPTransaction<
  Schema,
  StoreName[],
  Mode
>;

/** Lines that are fetched at once, so that a log of any length needs the same memory. */
const atOnce = 500;

/**
 * The lines of a store in the order of their names, some at a time. The next are asked for before these
 * are given, so the transaction lasts as long as the caller waits for nothing else.
 */
export async function* linesOf(whole: Whole, store: StoreName): AsyncGenerator<Line[]> {
  const source = whole.objectStore(store);
  let asked: Promise<Line[]> = source.getAll(null, atOnce);
  for (;;) {
    const lines = await asked;
    const last = lines.at(-1);
    if (!last) return;
    const isLast = lines.length < atOnce;
    asked = isLast ? none : source.getAll(IDBKeyRange.lowerBound(keyOf(last), true), atOnce);
    // Where the caller stops in between, nobody waits for these.
    asked.catch(() => undefined);
    yield lines;
  }
}

const none = Promise.resolve([]);

/** How many lines the log holds in all. */
export async function countOf(whole: Whole): Promise<number> {
  const counts = await Promise.all(storeNames.map((store) => whole.objectStore(store).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
