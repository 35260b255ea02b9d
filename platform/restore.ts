import {
  byStore,
  keyOf,
  type Line,
  type StoreName,
  storeNames,
} from '../domain/journal/backup/format';
import {
  confirmedBy,
  deletedKey,
  type Fates,
  knownOf,
  type Merged,
  mergeOf,
  type RestoreOptions,
  type Standing,
  type Stands,
} from '../domain/journal/backup/merge';
import { stampOf } from '../domain/journal/backup/stamp';
import type { TakenIn } from '../domain/journal/backup/takeIn';
import type { Completion } from '../domain/journal/completion';
import { summaryOf, withoutReplaced } from '../domain/journal/day';
import { recordsOn, type Summing } from './daily';
import { database } from './database';
import { linesOf, type Whole } from './lines';
import { type Pace, partOf } from './pace';

/** Why nothing of a file was taken in; the log stands as it stood. */
export type RestoreTrouble = 'cancelled' | 'no_room' | 'log_unavailable' | 'not_taken';

/** What came of taking a file in. */
export type RestoreOutcome =
  | { readonly kind: 'restored'; readonly fates: Fates }
  | { readonly kind: 'trouble'; readonly trouble: RestoreTrouble };

/** What a file would change; nothing is written. Rejects with LogUnavailable or AbortError. */
export async function dryRun(taken: TakenIn, pace: Pace): Promise<Fates> {
  const whole: Whole = (await database()).transaction([...storeNames]);
  return mergeOf(taken, await standingIn(whole, pace), { restoreDeleted: false }).fates;
}

/** Takes a file in: everything in one transaction, or nothing. Never rejects. */
export async function restoreLog(
  taken: TakenIn,
  options: RestoreOptions,
  pace: Pace,
): Promise<RestoreOutcome> {
  try {
    pace.signal?.throwIfAborted();
    return { kind: 'restored', fates: await written(taken, options, pace) };
  } catch (cause) {
    if (pace.signal?.aborted) return { kind: 'trouble', trouble: 'cancelled' };
    console.error(cause);
    return { kind: 'trouble', trouble: troubleOf(cause as Error) };
  }
}

const troubleOf = ({ name }: Error): RestoreTrouble => {
  if (name === 'QuotaExceededError') return 'no_room';
  return name === 'LogUnavailable' ? 'log_unavailable' : 'not_taken';
};

async function written(taken: TakenIn, options: RestoreOptions, pace: Pace): Promise<Fates> {
  const db = await database();
  const whole: Whole<'readwrite'> = db.transaction([...storeNames], 'readwrite', {
    durability: 'strict',
  });
  // Its end is awaited below; a refusal before that is told by the request it befell.
  const done = whole.done.then(
    () => null,
    (cause: unknown) => cause ?? new Error('The log gave up.'),
  );
  try {
    const merged = mergeOf(taken, await standingIn(whole, pace), options);
    await putAll(whole, merged, pace);
    await makeDays(whole, merged, pace);
    pace.signal?.throwIfAborted();
    const refused = await done;
    if (refused) throw refused;
    return merged.fates;
  } catch (cause) {
    abort(whole);
    // Where the browser gave it up by itself, the transaction knows why; its lines only hear that it did.
    const why = await done;
    throw isPlainEnd(why) ? cause : why;
  }
}

const isPlainEnd = (why: unknown): boolean => why === null || (why as Error).name === 'AbortError';

function abort(whole: Whole<'readwrite'>): void {
  try {
    whole.abort();
  } catch (cause) {
    // The browser has given it up already.
    if ((cause as Error).name !== 'InvalidStateError') throw cause;
  }
}

/** What stands in the log, as far as a file is measured against it. */
async function standingIn(whole: Whole, { signal }: Pace): Promise<Standing> {
  const stamps = byStore(() => new Map<string, Stands>());
  const confirmed = new Set<string>();
  const deleted = new Set<string>();
  for (const store of storeNames)
    for await (const lines of linesOf(whole, store)) {
      signal?.throwIfAborted();
      for (const line of lines) {
        stamps[store].set(keyOf(line), { ...stampOf(line), day: 'day' in line ? line.day : null });
        if (store === 'completions')
          for (const prompt of confirmedBy(line as Completion)) confirmed.add(prompt);
        if ('store' in line) deleted.add(deletedKey(line.store, line.id));
      }
    }
  return { stamps, confirmed, deleted };
}

/** Lines that are on their way at once. */
const atOnce = 1_000;

async function inBatches<T>(
  all: readonly T[],
  pace: Pace,
  each: (one: T) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) {
    pace.signal?.throwIfAborted();
    await Promise.all(all.slice(from, from + atOnce).map(each));
    pace.onProgress?.(Math.min(1, (from + atOnce) / all.length));
  }
}

async function putAll(whole: Whole<'readwrite'>, merged: Merged, pace: Pace): Promise<void> {
  const put = async ({ store, line }: { readonly store: StoreName; readonly line: Line }) =>
    whole.objectStore(store).put(line as never);
  await inBatches(merged.writes, partOf(pace, 0, 0.7), put);
  const tombstones = whole.objectStore('tombstones');
  await inBatches(merged.undeleted, partOf(pace, 0.7, 0.7), (id) => tombstones.delete(id));
}

/** Makes the summaries of all days anew that the file bears on. */
async function makeDays(whole: Whole<'readwrite'>, merged: Merged, pace: Pace): Promise<void> {
  const days = [...new Set([...merged.days, ...merged.known.keys()])];
  const make = (day: string) => makeDay(whole, day, merged);
  await inBatches(days, partOf(pace, 0.7, 1), make);
}

async function makeDay(whole: Whole<'readwrite'>, day: string, merged: Merged): Promise<void> {
  const daily = whole.objectStore('daily');
  const here = await daily.get(day);
  const known = knownOf(day, here, merged);
  if (here && !merged.days.has(day) && known?.activeMs === here.activeMs) return;
  const { completions: all, ...rest } = await recordsOn(whole as unknown as Summing, day);
  const completions = withoutReplaced(all);
  const replaced = all.filter((one) => !completions.includes(one));
  const breaks = whole.objectStore('completions');
  await Promise.all(replaced.map(({ id }) => breaks.delete(id)));
  await daily.put(summaryOf(day, { ...rest, completions }, known));
}
