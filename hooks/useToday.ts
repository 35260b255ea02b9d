import { useEffect, useState } from 'preact/hooks';
import type { Completion } from '../domain/journal/completion';
import { withoutReplaced } from '../domain/journal/day';
import { readStored } from '../platform/storage';
import { together, waitingFor } from './waiting';

/** The log is fetched when it is first read, so that a page is drawn before it. */
async function loggedLines(day: string): Promise<Completion[]> {
  const { readDay } = await import('../platform/log');
  return readDay(day);
}

async function linesOf(day: string): Promise<Completion[]> {
  const logged = await loggedLines(day).catch(() => []);
  const waiting = waitingFor(await readStored(), 'completions').filter((line) => line.day === day);
  return withoutReplaced(together(logged, waiting));
}

/** The day's breaks, from the log and from what still waits for it; read again when `revision` moves. */
export function useToday(day: string | undefined, revision: number | undefined): Completion[] {
  const [lines, setLines] = useState<Completion[]>([]);
  useEffect(() => {
    if (day) linesOf(day).then(setLines);
  }, [day, revision]);
  return lines;
}
