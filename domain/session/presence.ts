import { addUnknown, attribute, count, takeBack } from './attribution';
import { credit, forgetAbsence } from './credit';
import { closePrompt } from './prompt';
import { newStretch, type Session } from './session';
import { decide, frozen, type Turn } from './turn';
import type { Idle, SessionRecord } from './types';
import { waitNoMore } from './waiting';

const minute = 60_000;

/** An absence this long ends a stretch at the screen, ms. */
const stretchEndsAfterMs = 300_000;

/** Brings counting and presence up to the present: what the time since the last event was, and who is here. */
export function catchUp(turn: Turn): void {
  const { s, clock } = turn;
  const idle: Idle = turn.event.idle ?? 'active';
  const verdict = attribute(turn);
  const from = s.wall;
  if (verdict.activeMs > 0) countUntil(turn, from, from + verdict.activeMs, idle);
  addUnknown(turn, verdict.unknownMs);
  if (verdict.unknownMs >= minute && !frozen(s))
    decide(turn, 'unknown', { minutes: Math.round(verdict.unknownMs / minute) });
  const found = verdict.gapSince !== null && s.presence === 'active';
  if (found) {
    s.stats.gaps += 1;
    leave(turn, verdict.gapSince ?? clock.wall);
  }
  const gap = s.presence === 'away';
  if (!gap) readSensor(turn, idle);
  if (s.presence === 'away') credit(turn);
  // Nobody is there to be asked. An absence just begun may yet count; one that is over did not.
  if (s.presence === 'away') closePrompt(turn, gap ? 'away' : 'natural');
  if (s.presence === 'away' && idle === 'active') comeBack(turn, found);
  const restarted = turn.event.type === 'BOOT' && turn.event.kind !== 'update';
  if (restarted) s.settleUntil = clock.wall + s.rules.settleMs;
}

/** Passive viewing counts up to its limit, then it is an absence. */
function countUntil(turn: Turn, from: number, to: number, idle: Idle): void {
  const { s } = turn;
  const limit = passiveLimit(s);
  if (limit === null || to < limit || idle === 'active') return count(turn, from, to);
  count(turn, from, Math.max(from, limit));
  leave(turn, Math.max(from, limit));
}

/** When watching without a touch stops counting, epoch ms; in a meeting it does not. */
export const passiveLimit = (s: Session): number | null =>
  s.passiveSince === null || s.media === 'meeting' ? null : s.passiveSince + s.rules.passiveMaxMs;

/** The idle rows of the attribution table: passive viewing, idle, locked, normal. */
function readSensor(turn: Turn, idle: Idle): void {
  const { s, clock } = turn;
  const still = clock.wall - s.rules.idleGraceMs;
  if (idle === 'active') s.passiveSince = null;
  else if (idle === 'locked') leave(turn, clock.wall);
  else if (s.media !== null) s.passiveSince ??= still;
  else if (s.passiveSince !== null) leave(turn, clock.wall);
  else leave(turn, still);
}

/** The person has been away since an instant, which may lie before the last event. */
function leave(turn: Turn, since: number): void {
  const { s } = turn;
  takeBack(turn, since);
  s.presence = 'away';
  s.awaySince = since;
  s.passiveSince = null;
  s.heldAt = null;
  waitNoMore(s);
}

/** The person is back: a minute to settle, then what is owed. */
function comeBack(turn: Turn, inGap: boolean): void {
  const { s, clock } = turn;
  const since = s.awaySince ?? clock.wall;
  const awayMs = Math.max(0, clock.wall - since);
  s.stretch.awayMs += awayMs;
  s.presence = 'active';
  s.awaySince = null;
  s.settleUntil = clock.wall + s.rules.settleMs;
  noteAbsence(turn, since, inGap);
  forgetAbsence(s);
  if (awayMs < stretchEndsAfterMs) return;
  s.stretch.awayMs -= awayMs;
  endStretch(turn, since, turn.event.type === 'BOOT' ? 'closed' : 'away');
}

/** A counted absence shorter than this is told by its natural break alone, ms. */
const worthItsLengthMs = 120_000;

/** An absence is told of once, when it is over: what it counted as, or that it was long. */
function noteAbsence(turn: Turn, since: number, inGap: boolean): void {
  const { credited = [] } = turn.s;
  const awayMs = turn.clock.wall - since;
  const how = !inGap ? 'away' : turn.event.type === 'BOOT' ? 'closed' : 'asleep';
  const args = { minutes: Math.round(awayMs / minute), since, how };
  const [kind] = credited;
  if (kind && awayMs >= worthItsLengthMs)
    decide(turn, 'credited', { kind, kinds: credited.join(' '), ...args });
  else if (awayMs >= stretchEndsAfterMs) decide(turn, 'away', args);
}

/** The stretch as the log is to have it. */
export function stretchRecord(s: Session, to: number, closedBy: SessionRecord['closedBy']) {
  const { n, rev, from, activeMs, awayMs, unknownMs } = s.stretch;
  const id = `${s.day.key}#${n}`;
  const times = { from, to: Math.max(from, to), activeMs, awayMs, unknownMs };
  return { kind: 'session' as const, id, rev: rev + 1, day: s.day.key, ...times, closedBy };
}

/** Closes the stretch for the log and begins the next one. */
export function endStretch(turn: Turn, to: number, by: 'away' | 'closed' | 'day'): void {
  const { s, clock, records } = turn;
  records.push(stretchRecord(s, to, by));
  s.stretch = newStretch(s.stretch.n + 1, clock.wall);
}
