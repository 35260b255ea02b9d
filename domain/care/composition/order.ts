import type { Candidate } from '../candidate';
import { isHandTooMany, isRepeat, lastDone } from './recent';
import type { RecentItem, Situation } from './situation';

/**
 * Candidates in the order they are tried: what was not done for longest first, then by priority, then
 * in an order that the break's id decides.
 */
export function inTurn(candidates: readonly Candidate[], situation: Situation): Candidate[] {
  const ago = (one: Candidate) => lastDone(one, situation);
  const dice = (one: Candidate) => hash(situation.asked.id + one.exercise.id);
  return [...candidates].sort(
    (a, b) => since(ago(b), ago(a)) || a.rank - b.rank || dice(a) - dice(b),
  );
}

const since = (a: number, b: number) => (a === b ? 0 : a - b);

/** Candidates that come first: none of the last two breaks, none that is one hand item too many. */
export const fresh = (candidates: readonly Candidate[], situation: Situation): Candidate[] =>
  inTurn(
    candidates.filter((one) => !isHandTooMany(one, situation) && !isRepeat(one, situation)),
    situation,
  );

/** Fresh candidates, then those of the last two breaks: not repeating yields to every other rule (5.3). */
export const freshFirst = (candidates: readonly Candidate[], situation: Situation): Candidate[] => [
  ...fresh(candidates, situation),
  ...inTurn(
    candidates.filter((one) => !isHandTooMany(one, situation) && isRepeat(one, situation)),
    situation,
  ),
];

/** Each exercise once: where either side may be worked, the sides take turns, right first (5.3). */
export function oneSideEach(
  candidates: readonly Candidate[],
  recent: readonly RecentItem[],
): Candidate[] {
  const ids = [...new Set(candidates.map(({ exercise }) => exercise.id))];
  return ids.flatMap((id) => {
    const same = candidates.filter(({ exercise }) => exercise.id === id);
    const last = recent.find(({ exercise }) => exercise === id)?.side;
    return same.find(({ side }) => side === nextSide(last)) ?? same[0] ?? [];
  });
}

/** The side whose turn it is after another. */
export const nextSide = (last: RecentItem['side'] | undefined): 'left' | 'right' =>
  last === 'right' ? 'left' : 'right';

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const char of text) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return h >>> 0;
}
