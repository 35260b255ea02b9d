import type { Completion } from '../domain/journal/completion';
import { withoutReplaced } from '../domain/journal/day';
import { together, waitingFor } from '../domain/journal/onTheWay';
import { readDay } from '../platform/log';
import { readStored } from '../platform/storage';

/** The day's breaks, from the log and from what still waits for it. */
export async function linesOf(day: string): Promise<Completion[]> {
  const logged = await readDay(day).catch(() => []);
  const waiting = waitingFor(await readStored(), 'completions').filter((line) => line.day === day);
  return withoutReplaced(together(logged, waiting));
}
