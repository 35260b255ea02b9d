import { daysBetween } from '../days';
import type { Now } from '../now';
import type { ChangeReason, Dosing, DosingState } from '../plan';
import { gentlest, levelDown } from './ceiling';
import { change, isOpen, type Moved, stay } from './dosing';
import { dayMs, flareReturn, unusedDays } from './numbers';

const overAs: Partial<Readonly<Record<DosingState, ChangeReason>>> = {
  paused: 'pause-over',
  rest: 'rest-over',
  stopped: 'stop-over',
};

/**
 * What the mere passing of time does (4.4): a pause, a rest or a stop comes to its end, and what was not done
 * for 14 days starts smaller. However seldom one looks, the same has happened.
 */
export function afterTime(dosing: Dosing, now: Now): Moved {
  const over = whenOver(dosing, now);
  const unused = whenUnused(over.dosing, now);
  return unused.why === null ? over : unused;
}

function whenOver(dosing: Dosing, { wall }: Now): Moved {
  const why = overAs[dosing.state];
  if (!why || dosing.until === null || wall < dosing.until) return stay(dosing);
  return change(dosing, { state: 'trial' }, why, dosing.until);
}

function whenUnused(dosing: Dosing, now: Now): Moved {
  const idle = idleDays(dosing, now);
  const times = Math.floor(idle / unusedDays);
  const level = levelDown(dosing.level, times);
  const isThere = dosing.state === 'trial' && dosing.level === level;
  if (times < 1 || isThere || !isOpen(dosing)) return stay(dosing);
  const at = now.wall - (idle % unusedDays) * dayMs;
  return change(dosing, { state: 'trial', level, dose: gentlest.dose }, 'unused', at);
}

/** Whole days since it was last done, or since it last changed if that was later. */
function idleDays({ usedOn, countsFrom }: Dosing, { wall, dayKey }: Now): number {
  const since = Math.floor((wall - countsFrom) / dayMs);
  const last = usedOn.at(-1);
  return last === undefined ? since : Math.min(since, daysBetween(last, dayKey));
}

/** The person has seen a therapist: what was stopped may be tried again. */
export function liftStop(dosing: Dosing, { wall }: Now): Moved {
  if (dosing.state !== 'stopped') return stay(dosing);
  return change(dosing, { state: 'trial' }, 'stop-lifted', wall);
}

/** Symptoms came back: keeping ends, one level down (4.4). */
export function afterSymptomsBack(dosing: Dosing, { wall }: Now): Moved {
  if (dosing.state !== 'maintain') return stay(dosing);
  const to = { state: 'active', level: levelDown(dosing.level), dose: 2 } as const;
  return change(dosing, to, 'symptoms-back', wall);
}

/** The day's look at the gate (4.6): it opens a trial at the gentlest, and closes again; a pause runs on. */
export function withGate(dosing: Dosing, isGateOpen: boolean, { wall }: Now): Moved {
  if (isGateOpen && dosing.state === 'locked')
    return change({ ...dosing, returning: false }, { state: 'trial', ...gentlest }, 'gate', wall);
  if (isGateOpen || !isOpen(dosing)) return stay(dosing);
  return change(dosing, { state: 'locked', ...gentlest }, 'gate-lost', wall);
}

/** Three worse weeks in a row take a nerve glide down to the gentlest (4.7, PT-04). */
export function afterWorseWeeks(dosing: Dosing, { wall }: Now): Moved {
  const { state, level, dose, until } = dosing;
  if (level === gentlest.level && dose === gentlest.dose) return stay(dosing);
  const calmed = state === 'maintain' ? 'active' : state;
  const to = { state: calmed, ...gentlest, ...(until === null ? {} : { until }) };
  return change(dosing, to, 'three-worse-weeks', wall);
}

/** A flare is over: the level before it comes back at dose 2 and no higher (4.5, day 5). */
export function afterFlare(dosing: Dosing, { wall }: Now): Moved {
  const { state, dose } = dosing;
  if (!isOpen(dosing) || (dose <= flareReturn.fullDose && state !== 'maintain'))
    return stay(dosing);
  const to = {
    state: state === 'maintain' ? 'active' : state,
    dose: flareReturn.fullDose,
  } as const;
  return change(dosing, to, 'flare-return', wall);
}
