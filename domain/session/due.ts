import { holding } from './media';
import type { KindState, OpenPrompt, Session } from './session';
import { covered, decide, frozen, kindsOn, type Turn, timedBy } from './turn';
import type { Clock, Kind, KindRule } from './types';
import { endWait, waitFor, waitNoMore } from './waiting';

const hour = 3_600_000;

/** Whether a kind may be asked for at this hour. */
const isOpen = (clock: Clock, kind: Kind): boolean => clock.kindsOpen?.[kind] !== false;

/** Whether a kind's time has come and nothing of its own keeps it back. */
function isDue(s: Session, clock: Clock, kind: Kind, rule: KindRule): boolean {
  const state = s.kinds[kind];
  if (!isOpen(clock, kind) || isCapped(s, kind, rule)) return false;
  const timed = timedBy(s, kind);
  const timing = s.rules.kinds[timed];
  if (timed !== kind && timing) return isDue(s, clock, timed, timing);
  if (state.snoozeUntil !== null)
    return clock.wall >= state.snoozeUntil && state.activeMs >= rule.everyMs;
  return state.activeMs >= rule.everyMs && state.activeMs >= (state.repromptAt ?? 0);
}

/** First showings and completions without a prompt count against the day's cap, re-asks never. */
const isCapped = (s: Session, kind: Kind, rule: KindRule): boolean =>
  rule.dailyCap !== null && s.day.shown[kind] >= rule.dailyCap && s.kinds[kind].reprompts === 0;

const snoozeRanOut = (state: KindState): boolean => state.snoozeUntil !== null;

/** Moves kinds to `due` as their time comes, and forgets a snooze that ended before it. */
export function ripen(turn: Turn): void {
  const { s, clock } = turn;
  for (const [kind, rule] of kindsOn(s)) {
    const state = s.kinds[kind];
    if (state.phase === 'snoozed' && state.snoozeUntil !== null && clock.wall >= state.snoozeUntil)
      if (state.activeMs < rule.everyMs)
        Object.assign(state, { phase: 'counting', snoozeUntil: null });
    if (state.phase !== 'counting' || state.activeMs < rule.everyMs) continue;
    state.phase = 'due';
    noteShut(turn, kind, rule);
  }
}

/** A kind whose time has come and that is not asked for today, or not at this hour, is told of once. */
function noteShut(turn: Turn, kind: Kind, rule: KindRule): void {
  const { s, clock } = turn;
  if (isCapped(s, kind, rule)) decide(turn, 'capped', { kind, cap: rule.dailyCap ?? 0 });
  else if (!isOpen(clock, kind)) decide(turn, 'closed-hours', { kind });
}

/** Whether anybody may be asked anything now. */
function mayAsk(s: Session, clock: Clock): boolean {
  const here = s.presence === 'active' && !frozen(s) && clock.inHours;
  return here && !s.brk && !s.prompt && clock.wall >= s.settleUntil;
}

/** Asks for the break whose turn it is, if the moment allows. */
export function ask(turn: Turn): void {
  const { s, clock } = turn;
  const { heldAt } = s;
  s.heldAt = null;
  if (!mayAsk(s, clock)) {
    if (frozen(s)) waitNoMore(s);
    return;
  }
  const due = kindsOn(s).filter(([kind, rule]) => isDue(s, clock, kind, rule));
  const [lead] = due;
  if (!lead) return waitNoMore(s);
  const [kind, rule] = lead;
  const late = due.some(([one]) => snoozeRanOut(s.kinds[one]));
  if (!late && inGap(s, clock)) return;
  if (!late && hourFreeAt(s, clock.wall) > clock.wall) return waitFor(turn, 'hour');
  const mode = modeNow(turn, kind, rule);
  if (!mode) return waitFor(turn, holding(s) ?? 'after');
  const waited = late || mode === 'quiet' || s.kinds[kind].deferredAt !== null;
  if (waited || pauseCame(turn, heldAt)) return show(turn, kind, mode);
  waitFor(turn, 'pause');
}

/** Whether the last prompt went away only just now; a snooze that ran out is past this and the limit an hour. */
const inGap = (s: Session, { wall }: Clock): boolean =>
  s.lastCloseAt !== null && wall < s.lastCloseAt + s.rules.minGapMs;

/** When the limit of prompts an hour allows the next one, epoch ms. */
function hourFreeAt(s: Session, wall: number): number {
  const limit = s.rules.maxPromptsPerHour;
  const lately = s.shownAt.filter((at) => at > wall - hour);
  if (limit === undefined || lately.length < limit) return wall;
  return (lately[lately.length - limit] ?? wall) + hour;
}

/** A meeting or media keeps a prompt back until it ends, or for its longest wait; then it is quiet. */
function modeNow(turn: Turn, kind: Kind, rule: KindRule): OpenPrompt['mode'] | null {
  const { s, clock } = turn;
  const state = s.kinds[kind];
  const after = s.mediaEndedAt === null ? 0 : s.mediaEndedAt + (s.rules.afterMediaMs ?? 0);
  if (!holding(s) && clock.wall >= after) return 'normal';
  state.deferredAt ??= clock.wall;
  return clock.wall >= state.deferredAt + rule.maxDeferMs ? 'quiet' : null;
}

/** A due break waits a little for a natural pause, where the rules say so and nothing has held it before. */
function pauseCame({ s, event, clock }: Turn, heldAt: number | null): boolean {
  if (s.rules.holdForPauseMs <= 0) return true;
  s.heldAt = heldAt ?? clock.wall;
  const moment = (event.type === 'WAKE' || event.type === 'IDLE') && event.moment === true;
  return moment || clock.wall >= s.heldAt + s.rules.holdForPauseMs;
}

/** Shows one prompt for the leading kind and every lower one that is due or nearly so. */
function show(turn: Turn, lead: Kind, wanted: OpenPrompt['mode']): void {
  const { s, clock } = turn;
  const mode = s.smaller ? 'quiet' : wanted;
  s.seq += 1;
  const near = (kind: Kind) =>
    s.kinds[kind].activeMs + s.rules.collapseMs >= (s.rules.kinds[kind]?.everyMs ?? 0) &&
    isOpen(clock, kind);
  const lower = covered(s, lead).filter((kind) => kind !== lead && near(kind));
  const kinds = [...lower, lead];
  const { reprompts, snoozes, snoozeUntil } = s.kinds[lead];
  for (const kind of kinds) {
    const state = s.kinds[kind];
    if (state.reprompts === 0 && state.snoozes === 0) s.day.shown[kind] += 1;
    Object.assign(state, {
      phase: 'prompted',
      snoozeUntil: null,
      repromptAt: null,
      deferredAt: null,
      insteadOf: null,
    });
  }
  const expiresAt = clock.wall + s.rules.promptLifeMs;
  s.prompt = { id: `${s.day.key}#${s.seq}`, lead, kinds, mode, shownAt: clock.wall, expiresAt };
  s.shownAt = [...s.shownAt.filter((at) => at > clock.wall - hour), clock.wall].slice(-24);
  s.heldAt = null;
  const isAgain = reprompts > 0 && snoozeUntil === null;
  noteShown(turn, s.prompt, isAgain, snoozes);
}

/** Why a prompt comes now, and as it does; `isAgain`: the last one was not seen. */
function noteShown(
  turn: Turn,
  { id: prompt, lead: kind, mode }: OpenPrompt,
  isAgain: boolean,
  snoozes: number,
): void {
  if (isAgain) decide(turn, 'asked-again', { kind, prompt });
  const why = turn.s.smaller ? 'skips' : 'waited';
  if (mode === 'quiet') decide(turn, 'quiet', { kind, prompt, why });
  else if (!isAgain) decide(turn, 'shown', { kind, prompt, snoozes });
  // A snooze that ran out waits for nothing; what else had to wait comes along.
  if (snoozes > 0) waitNoMore(turn.s);
  else endWait(turn, kind, prompt);
}

/** Instants at which asking may become possible while nothing else happens, epoch ms. */
export function askingInstants(s: Session, clock: Clock): number[] {
  const { wall } = clock;
  if (s.presence === 'away' || frozen(s) || s.brk || s.prompt) return [];
  const waits = kindsOn(s).flatMap(([kind, rule]) => kindInstants(s, clock, kind, rule));
  const due = waits.some((at) => at <= wall);
  if (!due) return waits;
  const gapEnd = s.lastCloseAt === null ? wall : s.lastCloseAt + s.rules.minGapMs;
  const mediaEnd = s.mediaEndedAt === null ? wall : s.mediaEndedAt + (s.rules.afterMediaMs ?? 0);
  const holdEnd = s.heldAt === null ? wall : s.heldAt + s.rules.holdForPauseMs;
  return [...waits, gapEnd, s.settleUntil, mediaEnd, holdEnd, hourFreeAt(s, wall)];
}

function kindInstants(s: Session, clock: Clock, kind: Kind, rule: KindRule): number[] {
  const state = s.kinds[kind];
  if (!isOpen(clock, kind) || isCapped(s, kind, rule)) return [];
  const timed = timedBy(s, kind);
  const timing = s.rules.kinds[timed];
  if (timed !== kind && timing) return kindInstants(s, clock, timed, timing);
  const dueAt = clock.wall + Math.max(rule.everyMs, state.repromptAt ?? 0) - state.activeMs;
  const quietAt = state.deferredAt === null ? [] : [state.deferredAt + rule.maxDeferMs];
  return [Math.max(dueAt, state.snoozeUntil ?? 0), ...quietAt];
}
