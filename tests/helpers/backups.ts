import { createHash } from 'node:crypto';
import { textOf } from '../../domain/journal/backup/canonical';
import {
  byStore,
  type Kept,
  keyOf,
  type Line,
  storeNames,
} from '../../domain/journal/backup/format';
import { readLine, spanAt } from '../../domain/journal/backup/line';
import { mergeOf, type Standing } from '../../domain/journal/backup/merge';
import { type OpenedBackup, openBackup } from '../../domain/journal/backup/open';
import { type TakenIn, takeIn } from '../../domain/journal/backup/takeIn';
import { fileEnding, fileOpening, hashedPieces } from '../../domain/journal/backup/write';
import { type DaySummary, summaryOf, withoutReplaced } from '../../domain/journal/day';
import type { Journal } from '../../domain/journal/journal';

// Backup files as the product writes them, made here without a browser.

/** A Wednesday in 2036: later than anything the made-up journals hold. */
export const laterOn = Date.UTC(2036, 0, 2, 12);

const byKey = (a: Line, b: Line) => (keyOf(a) < keyOf(b) ? -1 : 1);

/** A journal as a log would hold it: in order, each break once, days summed up from their lines. */
export function asInLog(journal: Journal): Journal {
  const { sessions, checkins } = journal;
  const days = new Set([...journal.completions, ...sessions, ...checkins].map(({ day }) => day));
  const of = <T extends { readonly day: string }>(all: readonly T[], day: string) =>
    all.filter((one) => one.day === day);
  const completions = [...days].flatMap((day) => withoutReplaced(of(journal.completions, day)));
  const daily = [...days].map(
    (day): DaySummary =>
      summaryOf(day, {
        completions: of(completions, day),
        sessions: of(sessions, day),
        checkins: of(checkins, day),
      }),
  );
  const whole: Journal = { ...journal, completions, daily };
  return byStore((store) => [...whole[store]].sort(byKey)) as unknown as Journal;
}

/** SHA-256 of `stores`, in hexadecimal. */
export const hashOf = (stores: object): string =>
  createHash('sha256')
    .update([...hashedPieces(stores as Record<string, unknown>)].join(''))
    .digest('hex');

const head = { createdAt: Date.UTC(2026, 10, 25), deviceId: 'device', app: '0.1.0' };

/** The text of a backup whose hash is right, whatever its stores hold. */
export function fileOf(stores: object): string {
  const lists = stores as Readonly<Record<string, unknown>>;
  const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  const counts = byStore((store) => lengthOf(lists[store]));
  return fileOpening(head, counts) + textOf(stores) + fileEnding(hashOf(stores));
}

/** The text of a backup of a journal. */
export const backupOf = (journal: Journal, kept: Kept = {}): string =>
  fileOf({ ...asInLog(journal), kept });

/** A file that has to be a backup. */
export function opened(text: string): OpenedBackup {
  const file = openBackup(text);
  if (file.kind !== 'backup') throw new Error(JSON.stringify(file));
  return file;
}

/** What a generator gives in the end. */
export function ended<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Everything in a file that can be taken in. */
export const takenIn = (text: string, now = laterOn): TakenIn =>
  ended(takeIn(opened(text).stores, now));

/** How many lines there are in a journal. */
export const linesIn = (journal: Journal): number =>
  storeNames.reduce((sum, store) => sum + journal[store].length, 0);

const nothing: Standing = {
  stamps: byStore(() => new Map()),
  deleted: new Set(),
  confirmed: new Set(),
};

/**
 * Opens a file that was spoilt: where it was changed its hash says so, and nothing but lines is taken in.
 * Says whether it could be opened at all.
 */
export function takesOnlyLines(whole: string, spoilt: string): boolean {
  const file = openBackup(spoilt);
  if (file.kind !== 'backup') return false;
  const untouched = textOf(file.written) === textOf(JSON.parse(whole).stores);
  if (!untouched && hashOf(file.written) === file.sha256) throw new Error('The hash says nothing.');
  const taken = ended(takeIn(file.stores, laterOn));
  for (const store of storeNames)
    for (const line of taken.lines[store])
      if ('refused' in readLine(store, line, spanAt(laterOn)))
        throw new Error(JSON.stringify(line));
  mergeOf(taken, nothing, { restoreDeleted: true });
  return true;
}
