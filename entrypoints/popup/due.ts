import type { DueBreak } from '../../components/popup/types';
import { whyThis } from '../../components/why';
import { type Offer, secondsOf } from '../../domain/care/exercise';
import { isFlaring } from '../../domain/care/plan';
import type { Known } from '../../domain/memory';
import type { Session } from '../../domain/session';
import { exerciseName, words } from '../../platform/words';

/** The break that is due, as it is offered; null where none is. */
export function dueOf(memory: Known, session: Session, now: number): DueBreak | null {
  const { prompt, kinds, rules } = session;
  if (!prompt) return null;
  const mine = memory.offer?.promptId === prompt.id ? memory.offer : null;
  const first = mine?.items[0];
  const restMs = rules.kinds[prompt.lead]?.restMs ?? 0;
  const played = mine ? secondsOf(mine) : restMs / 1000;
  // Until its content is chosen a break is why its kind is.
  const why = mine ?? { items: [], why: prompt.lead };
  return {
    ...(mine?.message && { message: mine.message }),
    kind: prompt.lead,
    name: first ? exerciseName(first.exercise) : null,
    seconds: Math.round(played),
    maySnooze: kinds[prompt.lead].snoozes < rules.maxSnoozes,
    why: whyThis(words, mine && isFlaring(memory.plan) ? eased : why, memory.plan, now),
  };
}

/** While a louder stretch lasts that is why every break is as it is. */
const eased: Pick<Offer, 'items' | 'why'> = { items: [], why: 'flare' };
