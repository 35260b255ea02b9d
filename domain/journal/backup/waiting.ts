import type { Entry } from '../entry';
import { keyOf, type Line } from './format';
import { isLater, stampOf } from './stamp';

/** Lines of one store that still wait for the log, in the order of their names. */
export const waitingFor = (store: Entry['store'], entries: readonly Entry[]): readonly Line[] =>
  entries.flatMap((entry): Line[] => (entry.store === store ? [entry.record] : [])).sort(byKey);

/** The next lines of the log, in order, with those that wait and belong between them; and which still wait. */
export function withWaiting(lines: readonly Line[], waiting: readonly Line[], last: string | null) {
  const due = waiting.filter((line) => last === null || keyOf(line) <= last);
  if (due.length === 0) return { lines, waiting };
  const known = new Map(lines.map((line) => [keyOf(line), line]));
  for (const line of due) {
    const standing = known.get(keyOf(line));
    if (!standing || isLater(stampOf(line), stampOf(standing))) known.set(keyOf(line), line);
  }
  return { lines: [...known.values()].sort(byKey), waiting: waiting.slice(due.length) };
}

const byKey = (a: Line, b: Line): number => (keyOf(a) < keyOf(b) ? -1 : 1);
