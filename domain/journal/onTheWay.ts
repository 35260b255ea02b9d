import type { Stored } from '../memory';
import type { Entry } from './entry';

type Line<S extends Entry['store']> = Extract<Entry, { store: S }>['record'];

/** The lines of one store that still wait for the log, among what stands in the small store. */
export const waitingFor = <S extends Entry['store']>(stored: Stored, store: S): Line<S>[] =>
  Object.entries(stored).flatMap(([key, value]) => {
    const line = value as Partial<Entry> | null;
    const mine = key.startsWith('wal:') && line?.store === store && line.record;
    return mine ? [line.record as Line<S>] : [];
  });

const revOf = (line: object): number => ('rev' in line ? Number(line.rev) : 1);

/** Lines of the log and lines on their way to it, each once, in its newest revision. */
export function together<T extends { readonly id: string }>(
  logged: readonly T[],
  waiting: readonly T[],
): T[] {
  const byId = new Map<string, T>();
  for (const line of [...logged, ...waiting]) {
    const known = byId.get(line.id);
    if (!known || revOf(line) >= revOf(known)) byId.set(line.id, line);
  }
  return [...byId.values()];
}
