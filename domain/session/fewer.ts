import type { Session } from './session';
import { decide, type Turn } from './turn';
import { fewerAnswers, skipReasons, type UserEvent } from './types';

/** After so many skips in a row the next prompt is smaller, and it is asked whether there should be fewer. */
const skipsInARow = 3;

/** "Not now" holds for a week, ms; "keep" for good. */
const laterMs = 7 * 86_400_000;

/** A prompt was skipped; each third in a row makes the next one smaller. */
export function noteSkip(turn: Turn): void {
  const { s, clock } = turn;
  s.skips = (s.skips ?? 0) + 1;
  delete s.smaller;
  if (s.skips % skipsInARow !== 0) return;
  s.smaller = true;
  const again = s.fewer?.notBefore;
  if (again === null || clock.wall < (again ?? 0)) return;
  if (!s.fewer?.open) decide(turn, 'fewer-asked', { skips: s.skips });
  s.fewer = { open: true, notBefore: again ?? 0 };
}

/** A break was taken: skips are counted anew, and nothing needs to be asked about them. */
export function noteTaken(s: Session): void {
  delete s.skips;
  delete s.smaller;
  if (s.fewer) s.fewer.open = false;
}

/** What was in the way, or what is wished; either is kept, and an answer ends the question. */
export function answerFewer(turn: Turn, { answer, why }: UserEvent): void {
  const { s, clock } = turn;
  if (!s.fewer?.open) return;
  const reason = skipReasons.find((one) => one === why);
  if (reason) decide(turn, 'skip-reason', { why: reason });
  const given = fewerAnswers.find((one) => one === answer);
  if (!given) return;
  s.fewer = { open: false, notBefore: given === 'keep' ? null : clock.wall + laterMs };
  decide(turn, 'fewer-answered', { why: given });
}
