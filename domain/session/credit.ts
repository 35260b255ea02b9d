import { allKinds } from './kinds';
import { restsFrom } from './media';
import { closePrompt } from './prompt';
import { rested, type Session } from './session';
import { covered, decide, kindsOn, type Turn } from './turn';
import type { Kind, KindRule } from './types';

/**
 * Lets an absence count as the breaks it was long enough for, once per absence and kind. A break kind
 * that is an exercise (`creditMs: null`) is never done by absence.
 */
export function credit(turn: Turn): void {
  const { s, clock } = turn;
  if (s.awaySince === null) return;
  const awayMs = clock.wall - Math.max(s.awaySince, restsFrom(s));
  const underWay = s.brk ? covered(s, s.brk.lead) : [];
  for (const [kind, rule] of kindsOn(s).reverse()) {
    if (s.kinds[kind].creditedAway !== null || underWay.includes(kind)) continue;
    if (counts(s, kind, rule, awayMs)) creditKind(turn, kind, rule, awayMs);
  }
}

/** Whether an absence this long settles what is owed of a kind. */
function counts(s: Session, kind: Kind, rule: KindRule, awayMs: number): boolean {
  const state = s.kinds[kind];
  const owed = state.phase !== 'counting' || state.activeMs >= rule.everyMs;
  if (rule.creditMs === null) return owed && awayMs >= rule.keepDueMs;
  if (awayMs < rule.creditMs) return false;
  if (owed && rule.keepDueMs > 0 && awayMs < rule.keepDueMs) return false;
  return owed || state.activeMs > 0;
}

function creditKind(turn: Turn, kind: Kind, rule: KindRule, awayMs: number): void {
  const { s, clock, records } = turn;
  const since = s.awaySince ?? clock.wall;
  s.kinds[kind] = { ...rested(), creditedAway: since };
  if (s.prompt?.lead === kind) closePrompt(turn, 'natural');
  if (rule.creditMs === null)
    return decide(turn, 'lapsed', { kind, minutes: Math.round(awayMs / 60_000) });
  const id = `nat:${kind}:${since}`;
  const day = s.day.key;
  records.push({ kind: 'natural', id, breakKind: kind, at: clock.wall, day, awayMs });
  s.credited = [...(s.credited ?? []), kind];
}

/** A new absence may count anew. */
export function forgetAbsence(s: Session): void {
  for (const kind of allKinds) s.kinds[kind].creditedAway = null;
  delete s.credited;
}
