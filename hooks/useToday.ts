import { useEffect, useState } from 'preact/hooks';
import type { Completion } from '../domain/journal/completion';
import { withoutReplaced } from '../domain/journal/day';
import { readStored } from '../platform/storage';

/** Lines of a day that still wait for the log. */
async function waitingLines(day: string): Promise<Completion[]> {
  const stored = await readStored();
  return Object.entries(stored).flatMap(([key, value]) => {
    const line = value as { store?: string; record?: Completion } | null;
    const mine = key.startsWith('wal:') && line?.store === 'completions';
    return mine && line.record?.day === day ? [line.record] : [];
  });
}

/** The log is fetched when it is first read, so that a page is drawn before it. */
async function loggedLines(day: string): Promise<Completion[]> {
  const { readDay } = await import('../platform/log');
  return readDay(day);
}

async function linesOf(day: string): Promise<Completion[]> {
  const logged = await loggedLines(day).catch(() => []);
  const byId = new Map([...logged, ...(await waitingLines(day))].map((line) => [line.id, line]));
  return withoutReplaced([...byId.values()]);
}

/** The day's breaks, from the log and from what still waits for it; read again when `revision` moves. */
export function useToday(day: string | undefined, revision: number | undefined): Completion[] {
  const [lines, setLines] = useState<Completion[]>([]);
  useEffect(() => {
    if (day) linesOf(day).then(setLines);
  }, [day, revision]);
  return lines;
}
