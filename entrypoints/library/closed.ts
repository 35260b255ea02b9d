import { whyNot } from '../../components/reasons';
import { closedAreas } from '../../domain/care/areas';
import type { Reason } from '../../domain/care/reason';
import type { Known } from '../../domain/memory';
import { whole } from '../../domain/remember';
import type { Area } from '../../domain/told';
import { words } from '../../platform/words';
import { library } from '../page/library';
import { viewAt } from './person';

/** The parts of the body for which nothing can be started at a moment, each with why, in words. */
export function closedAt(memory: Known, now: number): Partial<Record<Area, string>> {
  const closed = Object.entries(closedAreas(viewAt(whole(memory), library, now))) as [
    Area,
    Reason,
  ][];
  return Object.fromEntries(closed.map(([area, why]) => [area, whyNot(words, why, { now })]));
}
