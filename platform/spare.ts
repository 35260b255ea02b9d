import { type DayKey, daysAfter } from '../domain/care/days';
import type { Entry } from '../domain/journal/entry';
import { covers, type Order } from '../domain/journal/forget';
import { believedDay } from '../domain/journal/retention';
import {
  entriesOf,
  readSpare,
  type Spare,
  type SpareLines,
  spareDays,
} from '../domain/journal/spare';
import { dayKeyOf } from '../domain/policy/hours';
import { database } from './database';
import { writeLog } from './log';
import { offsetAt } from './present';

/**
 * The copy may take this many characters in the small store, which is read whole at every event: 40 kB cost
 * nothing there, 2 MB 22 ms (Chromium 156). A usual month takes some 60 kB.
 */
const longest = 500_000;

/** Bytes turned into letters at once: a call takes only so many arguments. */
const piece = 8_192;

const through = async (bytes: BlobPart, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

async function packed(lines: SpareLines): Promise<string> {
  const zipped = await through(JSON.stringify(lines), new CompressionStream('gzip'));
  const bytes = new Uint8Array(zipped);
  let text = '';
  for (let from = 0; from < bytes.length; from += piece)
    text += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(text);
}

async function unpacked({ packed: text }: Spare): Promise<unknown> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const plain = await through(bytes, new DecompressionStream('gzip'));
  return JSON.parse(new TextDecoder().decode(plain));
}

const countOf = ({ completions, checkins }: SpareLines) => completions.length + checkins.length;

const sparedOf = async (lines: SpareLines, at: number): Promise<Spare> => ({
  v: 1,
  at,
  lines: countOf(lines),
  packed: await packed(lines),
});

/** What is too long loses its oldest days first. */
async function fitted(lines: SpareLines, at: number, from: DayKey): Promise<Spare> {
  const spare = await sparedOf(lines, at);
  if (spare.packed.length <= longest) return spare;
  const later = daysAfter(from, 3);
  const stays = ({ day }: { readonly day: DayKey }) => day >= later;
  const { completions, checkins } = lines;
  const fewer = { completions: completions.filter(stays), checkins: checkins.filter(stays) };
  return fitted(fewer, at, later);
}

/** A copy of the log's last days, null where there is nothing to copy. */
export async function makeSpare(today: DayKey, at: number): Promise<Spare | null> {
  const db = await database();
  const now = believedDay(await db.getAllKeys('daily'), today) ?? today;
  const from = daysAfter(now, -spareDays);
  const last = IDBKeyRange.lowerBound(from);
  const completions = await db.getAllFromIndex('completions', 'day', last);
  const checkins = await db.getAllFromIndex('checkins', 'day', last);
  const lines = { completions, checkins };
  return countOf(lines) === 0 ? null : fitted(lines, at, from);
}

/** The copy without what is to be deleted; undefined where it stays as it is, null where it must go. */
export async function spareWithout(
  { what }: Order,
  stored: unknown,
): Promise<Spare | null | undefined> {
  const spare = readSpare(stored);
  if (!spare || typeof what === 'string') return undefined;
  // One that cannot be read cannot be looked through either.
  const lines = await unpacked(spare).catch(() => null);
  const all = entriesOf(lines);
  const left = all.filter((entry) => !covers(what, entry, dayAt));
  if (lines !== null && left.length === all.length) return undefined;
  const completions = left.flatMap((e) => (e.store === 'completions' ? [e.record] : []));
  const checkins = left.flatMap((e) => (e.store === 'checkins' ? [e.record] : []));
  return left.length === 0 ? null : sparedOf({ completions, checkins }, spare.at);
}

const dayAt = (at: number) => dayKeyOf(at, offsetAt(at));

/** The copy's lines; none where there is no copy, or it cannot be read. */
export async function spareEntries(stored: unknown): Promise<Entry[]> {
  const spare = readSpare(stored);
  return spare ? entriesOf(await unpacked(spare).catch(() => null)) : [];
}

/** Lines written at once, at the most. */
const batch = 200;

/** Writes a copy's lines into the log again, but for what was deleted since. */
export async function bringBack(stored: unknown): Promise<void> {
  const spare = readSpare(stored);
  if (!spare) return;
  const db = await database();
  const deleted = new Set(await db.getAllKeys('tombstones'));
  const lines = entriesOf(await unpacked(spare)).filter(({ record }) => !deleted.has(record.id));
  for (let from = 0; from < lines.length; from += batch)
    await writeLog(lines.slice(from, from + batch));
}
