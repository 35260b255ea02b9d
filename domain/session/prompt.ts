import { type CloseReason, rested } from './session';
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
    return miss(turn, prompt.id, prompt.lead, prompt.kinds);
  for (const kind of prompt.kinds) {
    const state = s.kinds[kind];
    state.repromptAt = state.activeMs + s.rules.repromptAfterMs;
    state.reprompts += 1;
  }
}

/** Nobody answered, or it was put off once too often: the interval begins anew. */
export function miss(turn: Turn, promptId: string, lead: Kind, kinds: readonly Kind[]): void {
  const { s, clock, records } = turn;
  for (const kind of kinds) s.kinds[kind] = rested();
  const id = `miss:${promptId}:${lead}`;
  records.push({ kind: 'missed', id, breakKind: lead, at: clock.wall, day: s.day.key, promptId });
  decide(turn, 'missed', { kind: lead });
}

/** Gives a break of one kind its due: it and every lower kind it covers begin anew. */
export function resetCovered(turn: Turn, lead: Kind): void {
  const { s } = turn;
  // A break during an absence must not be counted a second time by the same absence.
  for (const kind of covered(s, lead)) s.kinds[kind] = { ...rested(), creditedAway: s.awaySince };
  if (!s.prompt) return;
  const left = s.prompt.kinds.filter((kind) => s.kinds[kind].phase === 'prompted');
  if (left.includes(s.prompt.lead)) s.prompt.kinds = left;
  else closePrompt(turn, 'completed');
}
