import { useEffect, useState } from 'preact/hooks';
import type { Known } from '../../domain/memory';
import type { Area } from '../../domain/told';

/** For which parts of the body nothing can be started; looked at once the popup is drawn, then each minute. */
export function useClosed(memory: Known, now: number): Partial<Record<Area, string>> {
  const [closed, setClosed] = useState<Partial<Record<Area, string>>>({});
  const minute = Math.floor(now / 60_000);
  useEffect(() => {
    import('../library/closed').then(({ closedAt }) => setClosed(closedAt(memory, Date.now())));
  }, [memory.care, memory.plan, minute]);
  return closed;
}
