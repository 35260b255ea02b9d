import { allKinds } from './kinds';
import type { Session } from './session';
import { decide, frozen, type Turn } from './turn';
import type { Clock, Event, Kind } from './types';

/** What the time since the last event was, in ms. Unknown counts for neither side. */
export interface Verdict {
  readonly activeMs: number;
  readonly unknownMs: number;
  /** An absence found now: since when (epoch ms), still going on or over. */
  readonly gapSince: number | null;
}

/** A clock set back by less is not worth a word, ms. */
const worthAWordMs = 60_000;

/** After a CLOSED, events within this time still come from the closing browser, ms. */
const closingMs = 5_000;

/**
 * Reads the time since the last event (attribution rows 1 to 7 and 11; the idle rows 8 to 10 are in
 * presence.ts). Shifts every stored instant when the clock went back.
 */
export function attribute(turn: Turn): Verdict {
  const { s, event, clock } = turn;
  const back = wentBack(turn);
  if (back !== null) {
    s.stats.clockBack += 1;
    const by = clock.wall - back - s.wall;
    shift(turn, by);
    if (-by >= worthAWordMs) decide(turn, 'clock-back', { minutes: Math.round(-by / 60_000) });
  }
  const gap = clock.wall - s.wall;
  if (gap < 0) return { activeMs: 0, unknownMs: 0, gapSince: null };
  if (s.presence === 'away') return { activeMs: 0, unknownMs: 0, gapSince: null };
  const restart = event.type === 'BOOT' && (event.kind === 'startup' || event.kind === 'enable');
  if (restart) return closed(turn);
  s.closedAt = stillClosing(s.closedAt, clock);
  const due = s.alarm.when;
  const late = (at: number) => at - due > s.rules.lateToleranceMs;
  const ran = clock.mono - s.mono;
  const same = s.boot === clock.boot && ran >= 0;
  // A clock that runs on in sleep says nothing about who was there beyond the alarm.
  if (same && gap - ran > s.rules.backToleranceMs && !late(s.wall + ran))
    return { activeMs: ran, unknownMs: 0, gapSince: s.wall + ran };
  if (late(clock.wall))
    return { activeMs: 0, unknownMs: Math.max(0, due - s.wall), gapSince: Math.max(s.wall, due) };
  return { activeMs: gap, unknownMs: 0, gapSince: null };
}

/** The browser was closed: until when is known, or somewhere before its alarm. */
function closed({ s, clock }: Turn): Verdict {
  if (s.closedAt !== null) {
    const at = Math.max(s.wall, Math.min(s.closedAt, clock.wall));
    return { activeMs: at - s.wall, unknownMs: 0, gapSince: at };
  }
  const until = Math.max(s.wall, Math.min(s.alarm.when, clock.wall));
  return { activeMs: 0, unknownMs: until - s.wall, gapSince: until };
}

const stillClosing = (closedAt: number | null, clock: Clock) =>
  closedAt !== null && clock.wall - closedAt <= closingMs ? closedAt : null;

/** Real time passed since the last event when the wall clock was set back; null when it was not. */
function wentBack({ s, event, clock }: Turn): number | null {
  const tolerance = s.rules.backToleranceMs;
  const gap = clock.wall - s.wall;
  const ran = s.boot === clock.boot && clock.mono >= s.mono ? clock.mono - s.mono : null;
  const early =
    ran === null && isOurAlarm(event, s.alarm.when) && clock.wall < s.alarm.when - tolerance;
  const jumped = gap < -tolerance || (ran !== null && gap - ran < -tolerance) || early;
  if (!jumped) return null;
  if (ran !== null) return ran;
  return isOurAlarm(event, s.alarm.when) ? Math.max(0, s.alarm.when - s.wall) : 0;
}

/** An alarm that was replaced meanwhile may still arrive; it says nothing about the clock. */
const isOurAlarm = (event: Event, when: number): boolean =>
  event.type === 'ALARM' &&
  (event.scheduled === undefined || Math.abs(event.scheduled - when) < 1_000);

/** Moves every stored instant; durations stay as they are. */
function shift({ s }: Turn, by: number): void {
  const moved = (at: number) => at + by;
  const movedOrNull = (at: number | null) => (at === null ? null : at + by);
  s.wall = moved(s.wall);
  s.settleUntil = moved(s.settleUntil);
  s.alarm.when = moved(s.alarm.when);
  s.stretch.from = moved(s.stretch.from);
  s.shownAt = s.shownAt.map(moved);
  s.recent = s.recent.map(([from, to, counted]) => [from + by, to + by, counted]);
  s.awaySince = movedOrNull(s.awaySince);
  s.passiveSince = movedOrNull(s.passiveSince);
  s.mediaEndedAt = movedOrNull(s.mediaEndedAt);
  s.lastCloseAt = movedOrNull(s.lastCloseAt);
  s.closedAt = movedOrNull(s.closedAt);
  s.heldAt = movedOrNull(s.heldAt);
  if (s.waits) s.waits.since += by;
  if (s.day.limitSaidAt !== undefined) s.day.limitSaidAt += by;
  if (s.fewer?.notBefore) s.fewer.notBefore += by;
  if (s.meeting) s.meeting.until += by;
  if (s.prompt) {
    s.prompt.shownAt += by;
    s.prompt.expiresAt += by;
  }
  if (s.brk) {
    s.brk.startedAt += by;
    s.brk.endsAt += by;
  }
  if (s.pause) s.pause.until = movedOrNull(s.pause.until);
  for (const kind of allKinds) {
    const state = s.kinds[kind];
    state.snoozeUntil = movedOrNull(state.snoozeUntil);
    state.creditedAway = movedOrNull(state.creditedAway);
    state.deferredAt = movedOrNull(state.deferredAt);
  }
}

/** Segments kept for taking back: enough for any idle grace. */
const recentAtMost = 12;

/** Counts active time from `from` to `to` for the day and, unless they stand still, for the kinds. */
export function count(turn: Turn, from: number, to: number): void {
  const { s } = turn;
  const ms = to - from;
  if (ms <= 0) return;
  const kindsCount = frozen(s) ? 0 : s.passiveSince === null ? 1 : 2;
  s.day.activeMs += ms;
  s.stretch.activeMs += ms;
  if (kindsCount) countKinds(turn, ms);
  const counted: Counted = [from, to, kindsCount];
  s.recent = [...s.recent, counted].slice(-recentAtMost);
}

type Counted = Session['recent'][number];

function countKinds({ s }: Turn, ms: number): void {
  for (const kind of allKinds) {
    const rule = s.rules.kinds[kind];
    if (rule?.on && countsAs(s, kind, s.passiveSince !== null)) s.kinds[kind].activeMs += ms;
  }
}

/** Whether time at the screen counts for a kind: what is only watched may not. */
const countsAs = (s: Session, kind: Kind, watched: boolean): boolean =>
  !watched || s.rules.kinds[kind]?.countsPassive !== false;

/** Takes back what was counted after an instant: the person had stopped by then. */
export function takeBack({ s }: Turn, since: number): void {
  for (const [from, to, kindsCounted] of s.recent) {
    const ms = to - Math.max(from, since);
    if (ms <= 0) continue;
    s.day.activeMs = Math.max(0, s.day.activeMs - ms);
    s.stretch.activeMs = Math.max(0, s.stretch.activeMs - ms);
    if (!kindsCounted) continue;
    for (const kind of allKinds)
      if (countsAs(s, kind, kindsCounted === 2))
        s.kinds[kind].activeMs = Math.max(0, s.kinds[kind].activeMs - ms);
  }
  s.recent = s.recent
    .filter(([from]) => from < since)
    .map(([from, to, counted]) => [from, Math.min(to, since), counted]);
}

/** Time about which nothing is known counts for neither side. */
export function addUnknown({ s }: Turn, ms: number): void {
  s.stats.unknownMs += ms;
  s.stretch.unknownMs += ms;
}
