import { type CloseReason, type OpenPrompt, rested } from './session';
import { covered, decide, type Turn } from './turn';
import type { Kind } from './types';

/** Takes an open prompt away and notes why; what it asked for stays as it is. */
export function closePrompt(turn: Turn, why: CloseReason): void {
  const { s, clock } = turn;
  const { prompt } = s;
  if (!prompt) return;
  s.prompt = null;
  s.lastPrompt = { id: prompt.id, why, lead: prompt.lead };
  for (const kind of prompt.kinds) waitAgain(turn, kind);
  // Somebody who left was not asked, so no gap begins.
  if (why !== 'natural' && why !== 'away') s.lastCloseAt = clock.wall;
  if (unanswered.includes(why)) withdrawn(turn, prompt, why);
}

/** What takes a prompt away before anybody could answer it; the end of hours has a code of its own. */
const unanswered: readonly CloseReason[] = ['natural', 'away', 'pause', 'meeting', 'settings'];

function withdrawn(turn: Turn, { id, lead }: OpenPrompt, why: CloseReason | 'another'): void {
  decide(turn, 'withdrawn', { kind: lead, prompt: id, why });
}

/** A kind that was asked for is due as long as its time has really come. */
function waitAgain({ s }: Turn, kind: Kind): void {
  const state = s.kinds[kind];
  if (state.phase !== 'prompted') return;
  const every = s.rules.kinds[kind]?.everyMs ?? Number.POSITIVE_INFINITY;
  state.phase = state.activeMs >= every ? 'due' : 'counting';
}

/** An unanswered prompt ends; it is asked again later, twice at most, and then was missed. */
export function expirePrompt(turn: Turn): void {
  const { s, clock } = turn;
  const { prompt } = s;
  if (!prompt || clock.wall < prompt.expiresAt) return;
  closePrompt(turn, 'ignored');
  if (s.kinds[prompt.lead].reprompts >= s.rules.maxReprompts)
    return miss(turn, prompt, prompt.kinds, 'unseen');
  decide(turn, 'unseen', { kind: prompt.lead, prompt: prompt.id });
  for (const kind of prompt.kinds) {
    const state = s.kinds[kind];
    state.repromptAt = state.activeMs + s.rules.repromptAfterMs;
    state.reprompts += 1;
  }
}

/** Nobody answered, or it was put off once too often: the interval begins anew. */
export function miss(
  turn: Turn,
  { id: promptId, lead }: OpenPrompt,
  kinds: readonly Kind[],
  why: 'unseen' | 'snoozed',
): void {
  const { s, clock, records } = turn;
  for (const kind of kinds) s.kinds[kind] = rested();
  delete s.smaller;
  const id = `miss:${promptId}:${lead}`;
  records.push({ kind: 'missed', id, breakKind: lead, at: clock.wall, day: s.day.key, promptId });
  decide(turn, 'missed', { kind: lead, prompt: promptId, why });
}

/** Gives a break of one kind its due: it and every lower kind it covers begin anew. */
export function resetCovered(turn: Turn, lead: Kind): void {
  const { s } = turn;
  // A break during an absence must not be counted a second time by the same absence.
  for (const kind of covered(s, lead)) s.kinds[kind] = { ...rested(), creditedAway: s.awaySince };
  if (!s.prompt) return;
  const left = s.prompt.kinds.filter((kind) => s.kinds[kind].phase === 'prompted');
  if (left.includes(s.prompt.lead)) s.prompt.kinds = left;
  else takenOver(turn);
}

/** An open prompt gives way to another break that covers it, or is begun in its place. */
export function takenOver(turn: Turn, why: 'completed' | 'started' = 'completed'): void {
  const { prompt } = turn.s;
  if (!prompt) return;
  closePrompt(turn, why);
  const answered = turn.event.type === 'USER' ? turn.event.promptId : undefined;
  if (prompt.id !== answered) withdrawn(turn, prompt, 'another');
}
