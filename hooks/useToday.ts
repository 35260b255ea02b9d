import { useEffect, useState } from 'preact/hooks';
import type { Completion } from '../domain/journal/completion';

/**
 * The day's breaks, read again when `revision` moves. What reads them is fetched only then, so that a page
 * is drawn before it.
 */
export function useToday(day: string | undefined, revision: number | undefined): Completion[] {
  const [lines, setLines] = useState<Completion[]>([]);
  useEffect(() => {
    if (day) import('./dayLines').then(({ linesOf }) => linesOf(day).then(setLines));
  }, [day, revision]);
  return lines;
}
