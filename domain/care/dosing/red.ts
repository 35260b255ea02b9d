import type { Now } from '../now';
import type { ChangeReason, Dosing, DosingState, Outcome } from '../plan';
import { gentlest, levelDown } from './ceiling';
import { change, hasRedOn, type Moved, remember, stay } from './dosing';
import { dayMs, hourMs, redLadder } from './numbers';

interface Rung {
  readonly state: DosingState;
  readonly why: ChangeReason;
  readonly ms: number;
}

const pause: Rung = { state: 'paused', why: 'red', ms: redLadder.pauseHours * hourMs };
const rest: Rung = { state: 'rest', why: 'red-again', ms: redLadder.restDays * dayMs };
const stop: Rung = { state: 'stopped', why: 'red-third', ms: redLadder.stopDays * dayMs };

/**
 * A red: a level down at half the repetitions after a pause, a rest or a stop (4.4, rule R7). Reds of one day
 * are one step on the ladder, as one answer about the next day judges all sessions of a day.
 */
export function afterRed(before: Dosing, outcome: Outcome, { wall }: Now): Moved {
  if (hasRedOn(before, outcome.day)) return stay(remember(before, outcome));
  const dosing = remember(withoutItsAmber(before, outcome), outcome);
  if (dosing.state === 'locked' || dosing.state === 'stopped') return stay(dosing);
  const { state, why, ms } = rungOf(dosing);
  const until = Math.max(wall + ms, before.until ?? 0);
  const to = { state, until, level: levelDown(dosing.level), dose: gentlest.dose };
  return change({ ...dosing, returning: true }, to, why, wall, outcome.at);
}

/** The next day made an amber worse: what the amber did is undone, so that a session acts once. */
function withoutItsAmber(dosing: Dosing, { at }: Outcome): Dosing {
  const { changed } = dosing;
  if (changed?.why !== 'amber-twice' || changed.by !== at) return dosing;
  return { ...dosing, level: changed.from.level, dose: changed.from.dose };
}

/** The rung that the reds of the last weeks lead to; a rest under way is not made shorter. */
function rungOf({ reds, state }: Dosing): Rung {
  const last = Math.max(...reds);
  const within = (days: number) => reds.filter((at) => last - at <= days * dayMs).length;
  if (within(redLadder.threeWithinDays) >= 3) return stop;
  return within(redLadder.twoWithinDays) >= 2 || state === 'rest' ? rest : pause;
}
