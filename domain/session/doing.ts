import { holding } from './media';
import type { Session } from './session';
import { kindsOn } from './turn';
import type { Kind, WaitReason } from './types';

/** What goes on besides counting. */
export type Doing =
  | {
      readonly code: 'meeting';
      /** Epoch ms; null: until it is ended. */
      readonly until: number | null;
      /** What waits for its end. */
      readonly kind: Kind | null;
    }
  | { readonly code: 'held'; readonly why: WaitReason; readonly ms: number; readonly kind: Kind }
  | { readonly code: 'watching'; readonly counts: 'everything' | 'some' | 'nothing' };

/** What goes on at `wall` (epoch ms) besides counting: why nothing is asked, or how time counts. */
export function doingOf(s: Session, wall: number): Doing | null {
  const kind = kindsOn(s).find(([one]) => s.kinds[one].phase === 'due')?.[0] ?? null;
  const { meeting, waits } = s;
  if (s.media === 'meeting' && meeting && wall < meeting.until)
    return {
      code: 'meeting',
      until: meeting.open ? null : meeting.until,
      kind: waits ? kind : null,
    };
  if (waits && kind) {
    return { code: 'held', why: whyNow(s, waits.why), ms: Math.max(0, wall - waits.since), kind };
  }
  return s.passiveSince === null ? null : { code: 'watching', counts: watchedOf(s) };
}

/** A wait is told of by what keeps it back now, where that is something else than at first. */
function whyNow(s: Session, first: WaitReason): WaitReason {
  if (first === 'hour') return first;
  return holding(s) ?? (s.heldAt === null ? 'after' : 'pause');
}

function watchedOf(s: Session): Extract<Doing, { code: 'watching' }>['counts'] {
  const rules = kindsOn(s).map(([, rule]) => rule.countsPassive !== false);
  return rules.every(Boolean) ? 'everything' : rules.some(Boolean) ? 'some' : 'nothing';
}
