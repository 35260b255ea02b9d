import type { Session } from './session';
import { decide, type Turn } from './turn';
import type { Kind, WaitReason } from './types';

/** A wait shorter than this is not worth a word, ms. */
const worthAWordMs = 90_000;

/** Reasons that give way to a better one found later in the same wait. */
const weak: readonly WaitReason[] = ['after', 'pause'];

/** Notes that what is due has to wait; the wait began with its first reason. */
export function waitFor({ s, clock }: Turn, why: WaitReason): void {
  if (!s.waits) s.waits = { since: clock.wall, why };
  else if (weak.includes(s.waits.why) && !weak.includes(why)) s.waits.why = why;
}

/** Nothing waits any more, or nobody is there to wait for. */
export function waitNoMore(s: Session): void {
  delete s.waits;
}

/** A wait ends with its prompt and is told once, with its length. */
export function endWait(turn: Turn, kind: Kind, prompt: string): void {
  const { s, clock } = turn;
  const { waits } = s;
  waitNoMore(s);
  if (!waits || clock.wall - waits.since < worthAWordMs) return;
  const minutes = Math.round((clock.wall - waits.since) / 60_000);
  decide(turn, 'held', { kind, prompt, minutes, why: waits.why });
}
