import { ask, ripen } from './due';
import { noteTaken } from './fewer';
import { sayLimit } from './limit';
import { endMeeting, setMedia } from './media';
import { wakeAt } from './outlook';
import { catchUp, endStretch, stretchRecord } from './presence';
import { closePrompt, expirePrompt, resetCovered } from './prompt';
import { newDay, newStretch, type Session } from './session';
import { decide, type Turn } from './turn';
import type { Clock, Event, LogRecord, Rules } from './types';
import { answer } from './user';

/** How late an edge of the hours may be told of, ms. */
const newsForMs = 900_000;

/** Event ids remembered, so that a repeated one changes nothing: so many, and so many letters of them. */
const seenAtMost = 64;
const seenLettersAtMost = 400;

const types: readonly unknown[] = [
  'BOOT',
  'ALARM',
  'IDLE',
  'WAKE',
  'MEDIA',
  'SETTINGS',
  'USER',
  'CLOSED',
];

/**
 * What happened decides where the person now stands, and what to remember. Late, doubled and
 * nonsensical events are harmless; nothing is thrown.
 */
export function step(
  session: Session,
  event: Event,
  clock: Clock,
): { session: Session; records: LogRecord[] } {
  const known = types.includes(event?.type);
  if (!known || (event.id !== undefined && session.seen.includes(event.id)))
    return { session, records: [] };
  const s = JSON.parse(JSON.stringify(session)) as Session;
  const turn: Turn = { s, event, clock, records: [] };
  if (event.id !== undefined) s.seen = lastOf([...s.seen, event.id]);
  s.rev += 1;
  catchUp(turn);
  endWaits(turn);
  takeIn(turn);
  followHours(turn);
  ripen(turn);
  ask(turn);
  sayLimit(turn);
  Object.assign(s, { wall: clock.wall, mono: clock.mono, boot: clock.boot });
  checkpoint(turn);
  s.alarm = { when: wakeAt(s, clock) };
  return { session: s, records: turn.records };
}

/** The last ids, as many as a session has room for. */
function lastOf(ids: readonly string[]): string[] {
  const last = ids.slice(-seenAtMost);
  while (last.length > 1 && last.join('').length > seenLettersAtMost) last.shift();
  return last;
}

/** What simply runs out: a pause, a break nobody confirmed, a prompt nobody answered, a day. */
function endWaits(turn: Turn): void {
  const { s, clock } = turn;
  if (s.pause?.until != null && clock.wall >= s.pause.until) s.pause = null;
  endMeeting(turn);
  // An answer that arrives with the very event that ends its wait is in time.
  const answered = turn.event.type === 'USER' ? turn.event.promptId : undefined;
  if (s.brk && clock.wall >= s.brk.endsAt && answered !== s.brk.promptId) elapse(turn);
  if (s.presence === 'active' && (!answered || answered !== s.prompt?.id)) expirePrompt(turn);
  if (isNewDay(s.day.key, clock.dayKey)) beginDay(turn);
}

/** A break whose time ran out without a word counts as rest taken, but is never called completed. */
function elapse(turn: Turn): void {
  const { s, clock, records } = turn;
  const { brk } = s;
  if (!brk) return;
  s.brk = null;
  noteTaken(s);
  resetCovered(turn, brk.lead);
  s.lastPrompt = { id: brk.promptId, why: 'started', lead: brk.lead };
  records.push({
    kind: 'elapsed',
    id: `elapsed:${brk.promptId}`,
    breakKind: brk.lead,
    at: clock.wall,
    day: s.day.key,
    promptId: brk.promptId,
    durationMs: brk.endsAt - brk.startedAt,
  });
}

/** A journey west must not open a day again that was left; a clock set far back may. */
function isNewDay(current: string, next: string): boolean {
  if (next >= current) return next !== current;
  const gapMs = Date.parse(current) - Date.parse(next);
  return !(gapMs <= 86_400_000);
}

function beginDay(turn: Turn): void {
  const { s, clock } = turn;
  endStretch(turn, clock.wall, 'day');
  s.day = newDay(clock.dayKey);
  s.seq = 0;
  s.stretch = newStretch(1, clock.wall);
}

/** The event's own part; the time before it has been dealt with. */
function takeIn(turn: Turn): void {
  const { s, event, clock } = turn;
  if (event.type === 'USER') answer(turn, event);
  else if (event.type === 'MEDIA') followMedia(turn, event);
  else if (event.type === 'SETTINGS') follow(turn, event.rules);
  else if (event.type === 'CLOSED') s.closedAt = clock.wall;
}

/** Who says that a meeting begins is asked no more; what is open comes after it. */
function followMedia(turn: Turn, event: Extract<Event, { type: 'MEDIA' }>): void {
  const { s } = turn;
  setMedia(turn, event);
  if (s.media === 'meeting' && s.prompt?.mode === 'normal') closePrompt(turn, 'meeting');
}

/** Other numbers: what was counted stays, a prompt that is no longer due goes. */
function follow(turn: Turn, rules: Rules | undefined): void {
  const { s } = turn;
  if (typeof rules?.kinds !== 'object' || rules.kinds === null) return;
  s.rules = rules;
  const lead = s.prompt && rules.kinds[s.prompt.lead];
  if (s.prompt && (!lead?.on || s.kinds[s.prompt.lead].activeMs < lead.everyMs))
    closePrompt(turn, 'settings');
}

/** Working hours end: nothing is asked, counters stand still. */
function followHours(turn: Turn): void {
  const { s, clock } = turn;
  noteHours(turn);
  s.inHours = clock.inHours;
  s.nextBoundary = clock.nextBoundary;
  const closed = s.prompt && clock.kindsOpen?.[s.prompt.lead] === false;
  if (!s.prompt || (clock.inHours && !closed)) return;
  const why = clock.inHours ? 'kind' : 'hours';
  decide(turn, 'off-hours', { kind: s.prompt.lead, prompt: s.prompt.id, why });
  closePrompt(turn, 'off-hours');
}

/** An edge of the hours is told of at its time; one that was slept through is nobody's news. */
function noteHours(turn: Turn): void {
  const { s, clock } = turn;
  if (s.inHours === clock.inHours) return;
  const passed = s.nextBoundary !== null && s.nextBoundary <= clock.wall;
  if (passed && clock.wall - (s.nextBoundary ?? 0) > newsForMs) return;
  decide(turn, clock.inHours ? 'hours-began' : 'hours-ended', {});
}

/** Each checkpoint writes the stretch at the screen as far as it goes. */
function checkpoint(turn: Turn): void {
  const { s, event, clock, records } = turn;
  const closing = event.type === 'CLOSED';
  if (event.type !== 'ALARM' && !closing) return;
  if (s.presence === 'away' || s.stretch.activeMs === 0) return;
  records.push(stretchRecord(s, clock.wall, null));
  s.stretch.rev += 1;
}
