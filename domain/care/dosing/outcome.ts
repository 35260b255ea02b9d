import type { Level } from '../exercise';
import type { Now } from '../now';
import type { Dosing, Light, Outcome } from '../plan';
import { type Ceiling, isUnder, levelDown, levelUp, lower } from './ceiling';
import { change, isNews, type Moved, remember, rise, type Standing, stay, usedOn } from './dosing';
import { dayMs, hourMs, maintain, progress, regress, returnTrial, trial } from './numbers';
import { afterRed } from './red';

/** What stands around an outcome: limits, the place's token, and how symptoms are there. */
export interface Circumstances {
  /** The most that phase, flags and therapist allow now. */
  readonly ceiling: Ceiling;
  /** The highest level the whole programme, flags and therapist ever allow. */
  readonly top: Level;
  /** Nothing at the place rose in the last 48 h. */
  readonly tokenFree: boolean;
  /** The week's S less that of the week before; null, not known: nothing rises. */
  readonly weeklyRise: number | null;
  /** The usual S of this week at the place; null: not known. */
  readonly score: number | null;
  /** Done at the dosing's own level and dose, and not in a micro break: greens of others tell nothing. */
  readonly counts: boolean;
}

/**
 * What a session's outcome does to its dosing (4.4). Told twice it acts once; a worse light for the same
 * session takes the place of the first. An unrated session changes nothing but when it was last done.
 */
export function afterOutcome(
  dosing: Dosing,
  outcome: Outcome,
  around: Circumstances,
  now: Now,
): Moved {
  if (tellsNothing(dosing, outcome, around) || !isNews(dosing, outcome))
    return stay(usedOn(dosing, outcome.day));
  if (outcome.light === 'red') return afterRed(dosing, outcome, now);
  const known = remember(dosing, outcome);
  if (known.state === 'trial') return inTrial(known, outcome, around, now);
  if (known.state === 'active') return inActive(known, outcome, around, now);
  return known.state === 'maintain' ? afterAmbers(known, outcome, now) : stay(known);
}

/** Greens of smaller sessions; a trial, though, settles in at what it may have. */
const tellsNothing = (dosing: Dosing, { light }: Outcome, { counts, ceiling }: Circumstances) =>
  light === 'green' && (!counts || (dosing.state !== 'trial' && !isUnder(dosing, ceiling)));

const counted = ({ outcomes, countsFrom }: Dosing) => outcomes.filter(({ at }) => at >= countsFrom);
const daysOf = (outcomes: readonly Outcome[]) => new Set(outcomes.map(({ day }) => day)).size;
const are = (outcomes: readonly Outcome[], light: Light) =>
  outcomes.filter((one) => one.light === light);
const ambersOfLast3 = (dosing: Dosing) => are(counted(dosing).slice(-3), 'amber').length;

function inTrial(
  dosing: Dosing,
  { at, light }: Outcome,
  { ceiling, tokenFree }: Circumstances,
  { wall }: Now,
): Moved {
  if (ambersOfLast3(dosing) >= trial.ambersOf3) {
    const until = wall + trial.pauseHours * hourMs;
    return change(dosing, { state: 'paused', until }, 'amber-twice', wall, at);
  }
  const enough = dosing.returning ? returnTrial : trial;
  const greens = are(counted(dosing), 'green');
  const settledIn = greens.length >= enough.greens && daysOf(greens) >= enough.days;
  if (light !== 'green' || !settledIn || !tokenFree) return stay(dosing);
  const settled = { ...dosing, returning: false };
  const to = lower({ level: dosing.level, dose: 2 }, ceiling);
  const move = to.dose > dosing.dose ? rise : change;
  return move(settled, { ...to, state: 'active' }, 'settled-in', wall, at);
}

function inActive(dosing: Dosing, outcome: Outcome, around: Circumstances, now: Now): Moved {
  const back = afterAmbers(dosing, outcome, now);
  if (back.why !== null || outcome.light !== 'green') return back;
  if (isLongCalm(dosing, around, now))
    return change(dosing, { state: 'maintain' }, 'long-calm', now.wall, outcome.at);
  const next = nextUp(dosing);
  if (!next || !isUnder(next, around.ceiling) || !isSteady(dosing, around)) return stay(dosing);
  return rise(dosing, next, 'steady', now.wall, outcome.at);
}

/** Two ambers of the last three take a step back; at the gentlest there is none. */
function afterAmbers(dosing: Dosing, { at }: Outcome, { wall }: Now): Moved {
  const back = nextDown(dosing);
  if (ambersOfLast3(dosing) < regress.ambersOf3 || !back) return stay(dosing);
  return change(dosing, { ...back, state: 'active' }, 'amber-twice', wall, at);
}

/** Greens since the last amber, six of them on three days, and the place calm enough to rise. */
function isSteady(dosing: Dosing, { tokenFree, weeklyRise }: Circumstances): boolean {
  const all = counted(dosing);
  const streak = all.slice(all.findLastIndex(({ light }) => light !== 'green') + 1);
  const calm = weeklyRise !== null && weeklyRise < progress.maxWeeklyRise;
  return tokenFree && calm && streak.length >= progress.greens && daysOf(streak) >= progress.days;
}

/** At the top for 14 days, all of them green, and S low: time to keep what is reached. */
function isLongCalm(dosing: Dosing, { top, score }: Circumstances, { wall }: Now): boolean {
  const from = wall - maintain.greenDays * dayMs;
  const lately = counted(dosing).filter(({ at }) => at >= from);
  const atTop = dosing.level >= top && dosing.dose === 3 && dosing.countsFrom <= from;
  const allGreen = are(lately, 'green').length === lately.length;
  const calm = score !== null && score <= maintain.maxScore;
  return atTop && allGreen && calm && daysOf(lately) >= progress.days;
}

type Step = Pick<Standing, 'level' | 'dose'>;

function nextUp({ level, dose }: Dosing): Step | null {
  if (dose < 3) return { level, dose: dose === 1 ? 2 : 3 };
  const up = levelUp(level);
  return up && { level: up, dose: 2 };
}

function nextDown({ level, dose }: Dosing): Step | null {
  if (dose > 1) return { level, dose: dose === 3 ? 2 : 1 };
  return level > 1 ? { level: levelDown(level), dose: 2 } : null;
}
