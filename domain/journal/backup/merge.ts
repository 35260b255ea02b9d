import type { Completion } from '../completion';
import type { DaySummary } from '../day';
import type { Tombstone } from '../journal';
import { byStore, keyOf, type Line, type StoreName, storeNames } from './format';
import { isLater, type Stamp, stampOf } from './stamp';
import type { TakenIn } from './takeIn';

/** What would become of a line of a file. */
export const fates = ['new', 'same', 'replaces', 'yields', 'deleted'] as const;

/** `replaces`: the file has the later word; `yields`: this device has it; `deleted`: it was deleted here. */
export type Fate = (typeof fates)[number];

/** A line that stands here: its stamp, and the day it counts for where it has one. */
export type Stands = Stamp & { readonly day: string | null };

/** What stands on this device, as far as a file is measured against it. */
export interface Standing {
  readonly stamps: Readonly<Record<StoreName, ReadonlyMap<string, Stands>>>;
  readonly deleted: ReadonlySet<string>;
  /** Prompts that were answered by a completed break, each with its day. */
  readonly confirmed: ReadonlySet<string>;
}

/** What a person may choose before a file is taken in. */
export interface RestoreOptions {
  /** Also brings back what was deleted here. */
  readonly restoreDeleted: boolean;
}

/** How many lines of a file have which fate. */
export type Fates = Readonly<Record<StoreName, Readonly<Record<Fate, number>>>>;

/** What is to be written, and what becomes of every line. */
export interface Merged {
  readonly fates: Fates;
  readonly writes: readonly { readonly store: StoreName; readonly line: Line }[];
  /** Ids of what was deleted here and comes back. */
  readonly undeleted: readonly string[];
  /** Days whose lines change, so that their summaries are made anew. */
  readonly days: ReadonlySet<string>;
  /** Days that lose a line to another day: what was known of their breaks no longer holds. */
  readonly left: ReadonlySet<string>;
  /** Summaries of the file that were not deleted here, by day. */
  readonly known: ReadonlyMap<string, DaySummary>;
}

/** Measures a file against what stands here. Days' summaries are derived, so none of them is written as it is. */
export function mergeOf({ lines }: TakenIn, standing: Standing, options: RestoreOptions): Merged {
  const confirmed = new Set([...standing.confirmed, ...lines.completions.flatMap(confirmedBy)]);
  const here = { ...standing, confirmed };
  const counts = byStore(() => ({ new: 0, same: 0, replaces: 0, yields: 0, deleted: 0 }));
  const comes: { store: StoreName; line: Line }[] = [];
  const undeleted: string[] = [];
  for (const store of storeNames)
    for (const line of lines[store]) {
      const fate = fateOf(store, line, here);
      counts[store][fate] += 1;
      const returns = fate === 'deleted' && options.restoreDeleted;
      if (returns) undeleted.push(keyOf(line));
      if (returns || written.includes(fate)) comes.push({ store, line });
    }
  const deleted = (day: string) =>
    !options.restoreDeleted && standing.deleted.has(deletedKey('daily', day));
  return {
    fates: counts,
    writes: comes.filter(({ store }) => store !== 'daily'),
    undeleted,
    days: new Set(comes.flatMap(({ store, line }) => daysOf(store, line, standing))),
    left: new Set(comes.flatMap(({ store, line }) => daysOf(store, line, standing).slice(1))),
    known: new Map(lines.daily.filter(({ day }) => !deleted(day)).map((one) => [one.day, one])),
  };
}

const written: readonly Fate[] = ['new', 'replaces'];
const summed: readonly StoreName[] = ['completions', 'sessions', 'checkins'];

/** The day a line counts for, and another one it counted for until now. */
function daysOf(store: StoreName, line: Line, { stamps }: Standing): string[] {
  if (!summed.includes(store) || !('day' in line)) return [];
  const before = stamps[store].get(keyOf(line))?.day ?? line.day;
  return before === line.day ? [before] : [line.day, before];
}

function fateOf(store: StoreName, line: Line, standing: Standing): Fate {
  const key = keyOf(line);
  const here = standing.stamps[store].get(key);
  if (here) return fateBeside(here, stampOf(line));
  if (store === 'completions' && isReplaced(line as Completion, standing)) return 'same';
  if (store === 'tombstones') return isBuried(line as Tombstone, standing) ? 'new' : 'yields';
  return standing.deleted.has(deletedKey(store, key)) ? 'deleted' : 'new';
}

function fateBeside(here: Stamp, there: Stamp): Fate {
  if (isLater(there, here)) return 'replaces';
  return isLater(here, there) ? 'yields' : 'same';
}

/** What was deleted elsewhere and still stands here is not deleted by a file. */
const isBuried = ({ store, id }: Tombstone, { stamps }: Standing): boolean =>
  !(stamps as Readonly<Record<string, ReadonlyMap<string, Stands>>>)[store]?.has(id);

/** An elapsed break that was confirmed after all stands in the log once, as completed. */
const isReplaced = (line: Completion, { confirmed }: Standing): boolean =>
  line.kind === 'elapsed' && line.promptId !== undefined && confirmed.has(promptOf(line));

const promptOf = ({ day, promptId }: Completion): string => `${day} ${promptId}`;

/** The prompt a completed break answers, named together with its day. */
export const confirmedBy = (line: Completion): string[] =>
  line.kind === 'completed' && line.promptId !== undefined ? [promptOf(line)] : [];

/** What names a deleted line: its store and its key. */
export const deletedKey = (store: string, key: string): string => `${store} ${key}`;

/** What is known of a day from before: of two summaries this device's, with the longer active time. */
export function knownOf(day: string, here: DaySummary | undefined, { known, left }: Merged) {
  const there = known.get(day);
  const one = here ?? there;
  if (!one) return undefined;
  const activeMs = Math.max(one.activeMs, there?.activeMs ?? 0);
  return left.has(day) ? { day, activeMs, kinds: {} } : { ...one, activeMs };
}
