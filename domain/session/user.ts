import { answerFewer, noteSkip, noteTaken } from './fewer';
import { closePrompt, miss, resetCovered, takenOver } from './prompt';
import { type KindState, rested, type Session } from './session';
import { decide, kindsOn, type Turn } from './turn';
import type { Kind, UserEvent } from './types';

const minute = 60_000;

/** The longest each wait may be, ms: beyond it a number is a mistake. */
const atMost = { start: 60 * minute, snooze: 120 * minute, pause: 31 * 24 * 60 * minute };

/** Completions remembered, so that a repeated one changes nothing. */
const doneAtMost = 16;

/** A break holds fewer exercises than this. */
const itemsAtMost = 24;

const endings: readonly unknown[] = ['finished', 'stopped', 'rested'];

/** Takes in what a person did. Stale answers change nothing, except that a completion always counts. */
export function answer(turn: Turn, event: UserEvent): void {
  switch (event.action) {
    case 'start':
      return start(turn, event);
    case 'complete':
      return complete(turn, event);
    case 'snooze':
      return snooze(turn, event);
    case 'skip':
      return skip(turn, event);
    case 'pause':
      return pause(turn, event);
    case 'resume':
      return resume(turn);
    case 'fewer':
      return answerFewer(turn, event);
  }
}

function lengthOf(ms: unknown, whenAbsent: number, limit: number): number {
  if (typeof ms !== 'number' || !Number.isFinite(ms) || ms <= 0) return whenAbsent;
  return Math.min(ms, limit);
}

const isKind = (s: Session, kind: unknown): kind is Kind =>
  typeof kind === 'string' && Object.hasOwn(s.rules.kinds, kind) && Object.hasOwn(s.kinds, kind);

function start(turn: Turn, event: UserEvent): void {
  const { s, clock } = turn;
  const { promptId, kind } = event;
  const again = promptId !== undefined && s.brk?.promptId === promptId;
  const lead = again
    ? s.brk?.lead
    : promptId === undefined
      ? isKind(s, kind) && kind
      : s.prompt?.id === promptId && s.prompt.lead;
  if (!lead) return;
  const ms = lengthOf(event.ms, s.rules.kinds[lead]?.restMs ?? minute, atMost.start);
  const startedAt = again && s.brk ? s.brk.startedAt : clock.wall;
  const id = promptId ?? `manual:${event.id ?? clock.wall}`;
  if (s.prompt?.id === id) closePrompt(turn, 'started');
  else takenOver(turn, 'started');
  s.brk = { promptId: id, lead, startedAt, endsAt: clock.wall + ms };
}

function complete(turn: Turn, event: UserEvent): void {
  const { s, clock, records } = turn;
  const { brk, prompt, lastPrompt } = s;
  const promptId = event.promptId ?? brk?.promptId ?? prompt?.id;
  const id = event.completionId ?? event.id ?? `done:${promptId ?? clock.wall}`;
  if (s.done.includes(id)) return;
  s.done = [...s.done, id].slice(-doneAtMost);
  noteTaken(s);
  const asked = [brk && { id: brk.promptId, lead: brk.lead }, prompt, lastPrompt].find(
    (one) => one && one.id === promptId,
  );
  // Whatever was meant, a completion counts; of an unknown break only as the smallest.
  const lead: Kind = isKind(s, event.kind) ? event.kind : (asked?.lead ?? 'micro');
  const mine = brk && brk.promptId === promptId ? brk : null;
  if (mine) s.brk = null;
  if (prompt && prompt.id === promptId && event.kind === undefined) closePrompt(turn, 'completed');
  resetCovered(turn, lead);
  const also = Array.isArray(event.resets) ? event.resets : [];
  for (const kind of also) if (isKind(s, kind)) resetCovered(turn, kind);
  if (mine && mine.lead !== lead) stillOwed(turn, mine, lead);
  if (!asked || asked.id.startsWith('manual:')) s.day.shown[lead] += 1;
  records.push({
    kind: 'completed',
    id,
    breakKind: lead,
    at: clock.wall,
    day: s.day.key,
    ...(promptId === undefined ? {} : { promptId }),
    ...(mine ? { durationMs: clock.wall - mine.startedAt } : {}),
    ended: endings.includes(event.ended) ? (event.ended ?? 'finished') : 'finished',
    done: Array.isArray(event.done) ? event.done.slice(0, itemsAtMost) : [],
  });
}

/** A smaller break was taken where a higher one was asked for: that stays owed, in place of the next such. */
function stillOwed(
  turn: Turn,
  { lead: kind, promptId: prompt }: NonNullable<Session['brk']>,
  taken: Kind,
): void {
  const { s } = turn;
  const [higher, lower] = [s.rules.kinds[kind], s.rules.kinds[taken]];
  const state = s.kinds[kind];
  if (!higher || !lower || higher.rank <= lower.rank || state.activeMs < higher.everyMs) return;
  const reprompts = Math.max(1, state.reprompts);
  Object.assign(state, { phase: 'due', reprompts, insteadOf: taken, snoozeUntil: null });
  decide(turn, 'still-owed', { kind, prompt, taken });
}

function snooze(turn: Turn, event: UserEvent): void {
  const { s, clock } = turn;
  const { prompt } = s;
  const stale = event.promptId !== undefined && event.promptId !== prompt?.id;
  if (stale) return;
  const until = clock.wall + lengthOf(event.ms, 5 * minute, atMost.snooze);
  const minutes = Math.round((until - clock.wall) / minute);
  if (!prompt) return postpone(turn, until, minutes);
  const { kinds, lead } = prompt;
  closePrompt(turn, 'snoozed');
  if (s.kinds[lead].snoozes >= s.rules.maxSnoozes) return miss(turn, prompt, kinds, 'snoozed');
  for (const kind of kinds) {
    const state = s.kinds[kind];
    Object.assign(state, { phase: 'snoozed', snoozeUntil: until, snoozes: state.snoozes + 1 });
  }
  decide(turn, 'snoozed', { kind: lead, minutes, prompt: prompt.id });
}

/** Nothing is asked for before an instant; nobody had been asked, so it is not counted as a snooze. */
function postpone(turn: Turn, until: number, minutes: number): void {
  const { s, clock } = turn;
  const left = kindsOn(s)
    .map(([kind, { everyMs }]) => ({ kind, ms: leftOf(s.kinds[kind], everyMs) }))
    .sort((a, b) => a.ms - b.ms);
  const [next] = left;
  if (!next) return;
  for (const { kind, ms } of left)
    if (kind === next.kind || ms <= until - clock.wall)
      Object.assign(s.kinds[kind], { phase: 'snoozed', snoozeUntil: until });
  decide(turn, 'snoozed', { kind: next.kind, minutes });
}

const leftOf = ({ activeMs, repromptAt }: KindState, everyMs: number): number =>
  Math.max(everyMs, repromptAt ?? 0) - activeMs;

function skip(turn: Turn, event: UserEvent): void {
  const { s, clock, records } = turn;
  const { prompt } = s;
  if (!prompt || (event.promptId !== undefined && event.promptId !== prompt.id)) return;
  closePrompt(turn, 'skipped');
  noteSkip(turn);
  for (const kind of prompt.kinds) s.kinds[kind] = rested();
  records.push({
    kind: 'skipped',
    id: `skip:${prompt.id}:${prompt.lead}`,
    breakKind: prompt.lead,
    at: clock.wall,
    day: s.day.key,
    promptId: prompt.id,
  });
}

function pause(turn: Turn, event: UserEvent): void {
  const { s, clock } = turn;
  closePrompt(turn, 'pause');
  const endless = event.ms === undefined;
  const until = endless ? null : clock.wall + lengthOf(event.ms, minute, atMost.pause);
  if (s.pause?.until === until) return;
  s.pause = { until };
  decide(turn, 'paused', until === null ? {} : { until });
}

function resume(turn: Turn): void {
  if (!turn.s.pause) return;
  turn.s.pause = null;
  decide(turn, 'resumed', {});
}
