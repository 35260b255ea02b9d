import {
  byStore,
  fileBytesAtMost,
  type Kept,
  keptKeys,
  keyOf,
  type Line,
  type StoreName,
  storeNames,
} from '../domain/journal/backup/format';
import { waitingFor, withWaiting } from '../domain/journal/backup/waiting';
import * as write from '../domain/journal/backup/write';
import { type Entry, isEntry } from '../domain/journal/entry';
import type { Stored } from '../domain/memory';
import { packed, sha256Of } from './bytes';
import { database } from './database';
import { countOf, linesOf, type Whole } from './lines';
import { deviceId } from './meta';
import type { Pace } from './pace';
import { piecesOf } from './pile';
import { seal } from './sealed';
import { spareEntries } from './spare';

/** A backup that is ready to be saved. */
export interface MadeBackup {
  readonly file: Blob;
  /** `json`, or `json.gz` where the plain text would be too large to be read again. */
  readonly ending: string;
  /** Its media type. */
  readonly type: string;
  readonly sha256: string;
  /** How many lines of the log it holds. */
  readonly lines: number;
}

/** What a backup is to say of itself, and how it is to be made. */
export interface BackupWish extends Pace {
  readonly app: string;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Seals the file; without it anybody can read it. */
  readonly passphrase?: string;
  /** Leaves out the log, where it cannot be opened: what waits for it and the copy of its last days stand in. */
  readonly withoutLog?: boolean;
}

/** The whole log, what waits for it, and what the person put in, as one file. Rejects with AbortError when it is ended. */
export async function makeBackup(stored: Stored, wish: BackupWish): Promise<MadeBackup> {
  const { withoutLog = false } = wish;
  const device = withoutLog ? '' : await deviceId();
  const copied = withoutLog ? await spareEntries(stored.backup) : [];
  const whole = withoutLog ? null : (await database()).transaction([...storeNames]);
  const { pieces, counts } = await storesOf(whole, [...copied, ...waitingIn(stored)], stored, wish);
  const sha256 = await sha256Of(await pieces.hashed().arrayBuffer());
  const head = { createdAt: wish.createdAt, deviceId: device, app: wish.app };
  const [opening, ending] = [write.fileOpening(head, counts), write.fileEnding(sha256)];
  const plain = new Blob([opening, pieces.text(), ending]);
  wish.signal?.throwIfAborted();
  const lines = storeNames.reduce((sum, store) => sum + counts[store], 0);
  return { ...(await dressed(plain, wish.passphrase)), sha256, lines };
}

async function dressed(
  plain: Blob,
  passphrase?: string,
): Promise<Pick<MadeBackup, 'file' | 'ending' | 'type'>> {
  if (passphrase !== undefined) {
    const text = await seal(await packed(plain), passphrase);
    return { file: new Blob([text]), ...json };
  }
  if (plain.size <= fileBytesAtMost) return { file: plain, ...json };
  return { file: await packed(plain), ...gzip };
}

const json = { ending: 'json', type: 'application/json' };
const gzip = { ending: 'json.gz', type: 'application/gzip' };

/** Everything in `stores`, read in one transaction, some lines at a time; null: without the log. */
async function storesOf(
  whole: Whole<'readonly'> | null,
  entries: readonly Entry[],
  stored: Stored,
  { signal, onProgress }: Pace,
) {
  const total = whole ? await countOf(whole) : entries.length;
  const counts = byStore(() => 0);
  const pieces = piecesOf();
  let seen = 0;
  for (const [n, part] of write.partNames.entries()) {
    if (part === 'kept') {
      pieces.add(write.wholePiece(part, keptIn(stored), n === 0));
      continue;
    }
    pieces.add(write.listOpening(part, n === 0));
    for await (const lines of linesAndWaiting(whole, part, entries)) {
      signal?.throwIfAborted();
      pieces.add(write.linesPiece(lines, counts[part] > 0));
      counts[part] += lines.length;
      seen += lines.length;
      onProgress?.(Math.min(1, seen / Math.max(1, total)));
    }
    pieces.add(write.listEnding);
  }
  pieces.add(write.storesEnding);
  return { pieces, counts };
}

async function* linesAndWaiting(
  whole: Whole | null,
  store: StoreName,
  entries: readonly Entry[],
): AsyncGenerator<readonly Line[]> {
  let waiting = waitingFor(store as Entry['store'], entries);
  const take = (lines: readonly Line[], last: string | null) => {
    const next = withWaiting(lines, waiting, last);
    waiting = next.waiting;
    return next.lines;
  };
  if (whole) for await (const lines of linesOf(whole, store)) yield take(lines, lastKey(lines));
  const rest = take([], null);
  if (rest.length > 0) yield rest;
}

const lastKey = (lines: readonly Line[]): string => keyOf(lines[lines.length - 1] as Line);

/** Lines the log has not taken yet; a backup without them would not be whole. */
const waitingIn = (stored: Stored): Entry[] =>
  Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith('wal:') && isEntry(value) ? [value] : [],
  );

const keptIn = (stored: Stored): Kept =>
  Object.fromEntries(keptKeys.map((key) => [key, stored[key]]));
