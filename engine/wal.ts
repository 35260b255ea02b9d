import { type Entry, isEntry } from '../domain/journal/entry';
import type { Stored } from '../domain/memory';
import { readTold, type Said } from '../domain/told';
import type { Platform } from './platform';

const prefix = 'wal:';

/** The key under which a line waits until the log has it. */
export const walKeyOf = (id: string): string => prefix + id;

/** Lines written at once, at the most. */
const batch = 200;

/** With more lines waiting than this, only what a person did is added. */
const waitingAtMost = 1_000;

/** Everything that waits for the log, by its key; null once it is not to reach it any more. */
export const waiting = (stored: Stored): [key: string, value: unknown][] =>
  Object.entries(stored).filter(([key]) => key.startsWith(prefix));

/**
 * What pages wrote down themselves while the worker could not be reached. The store keeps no order, so
 * a break's end comes before the answers about it, and what is to be deleted comes after all.
 */
export const pageEvents = (stored: Stored): [key: string, told: Said][] =>
  waiting(stored)
    .flatMap(([key, value]): [string, Said][] => {
      const told = readTold((value as { event?: unknown } | null)?.event);
      return told ? [[key, told]] : [];
    })
    .sort(([, a], [, b]) => rank(a) - rank(b));

const rank = ({ type }: Said): number => ['AFTER', 'FORGET'].indexOf(type);

/** The keys under which new lines wait; where very many wait or nothing can be stored, only what a person did. */
export function toWait(entries: readonly Entry[], stored: Stored, refused: boolean): Stored {
  const crowded = refused || waiting(stored).length > waitingAtMost;
  const kept = entries.filter((entry) => !crowded || isOfPerson(entry));
  return Object.fromEntries(kept.map((entry) => [walKeyOf(entry.record.id), entry]));
}

/** Whether a line says what a person did or said, and not what the engine noted by itself. */
const isOfPerson = ({ store, record }: Entry): boolean =>
  store === 'completions'
    ? record.kind === 'completed'
    : store !== 'sessions' && store !== 'decisions';

/** Hands every waiting line to the log and forgets it there; trouble leaves the lines where they are. */
export async function drain(platform: Platform, stored: Stored): Promise<void> {
  const lines = waiting(stored).filter(([, value]) => isEntry(value)) as [string, Entry][];
  const gone = waiting(stored).flatMap(([key, value]) => (value === null ? [key] : []));
  if (gone.length > 0) await platform.forget(gone);
  let kept = true;
  for (let from = 0; kept && from < lines.length; from += batch)
    kept = await handOver(platform, lines.slice(from, from + batch));
  await platform.notice('log-unavailable', !kept);
}

/** All at once, or else line by line, so that one the log refuses does not hold up the others. */
async function handOver(platform: Platform, lines: [string, Entry][]): Promise<boolean> {
  try {
    await platform.log(lines.map(([, entry]) => entry));
    await platform.forget(lines.map(([key]) => key));
    return true;
  } catch (cause) {
    console.error(cause);
    if (lines.length === 1 || (cause as Error).name === 'LogUnavailable') return false;
  }
  let kept = true;
  for (const line of lines) kept = (await handOver(platform, [line])) && kept;
  return kept;
}
