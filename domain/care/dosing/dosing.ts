import { type DayKey, daysBetween } from '../days';
import type { Dose, Level } from '../exercise';
import type { Now } from '../now';
import type { ChangeReason, Dosing, DosingState, Outcome, PlaceKey, Plan } from '../plan';
import { type Ceiling, gentlest, isUnder, lower } from './ceiling';
import { dayMs, hourMs, progress, remembered } from './numbers';

/** What a dosing became, why if it changed, and whether it rose: that takes the place's turn for 48 h. */
export interface Moved {
  readonly dosing: Dosing;
  readonly why: ChangeReason | null;
  readonly rose: boolean;
}

/** Level, dose and state are all that a change touches. */
export interface Standing {
  readonly state: DosingState;
  readonly level: Level;
  readonly dose: Dose;
}

const begin = ({ wall }: Now, state: DosingState, level: Level): Dosing => ({
  state,
  level,
  dose: gentlest.dose,
  until: null,
  returning: false,
  countsFrom: wall,
  outcomes: [],
  reds: [],
  usedOn: [],
  changed: null,
});

/** An exercise that is new to a person: a trial at half the repetitions. */
export const beginDosing = (now: Now, level: Level): Dosing => begin(now, 'trial', level);

/** A stronger glide nobody has opened yet. */
export const beginLocked = (now: Now): Dosing => begin(now, 'locked', gentlest.level);

/** Nothing changes. */
export const stay = (dosing: Dosing): Moved => ({ dosing, why: null, rose: false });

/** Takes a dosing to another standing; what follows counts anew from here, the session that brought it not. */
export function change(
  dosing: Dosing,
  to: Partial<Standing> & { readonly until?: number },
  why: ChangeReason,
  at: number,
  by: number | null = null,
): Moved {
  const { state, level, dose } = dosing;
  const from = { state, level, dose };
  const until = to.until ?? null;
  const changed = { why, at, from, by };
  const countsFrom = by === null ? at : Math.max(at, by + 1);
  return { dosing: { ...dosing, ...to, until, countsFrom, changed }, why, rose: false };
}

/** The same, going up. */
export const rise = (...taken: Parameters<typeof change>): Moved => ({
  ...change(...taken),
  rose: true,
});

/** What may run now: a dosing above its ceiling runs at the ceiling and keeps what it has reached. */
export const runsAt = ({ level, dose }: Dosing, most: Ceiling): Ceiling =>
  lower({ level, dose }, most);

/** Whether a session at this level and dose is the dosing's own; done lower, it tells nothing of it. */
export const isOwn = ({ level, dose }: Dosing, done: Ceiling): boolean =>
  isUnder({ level, dose }, done);

/** Whether an exercise may be offered in this state; all others wait for their time or their gate. */
export const isOpen = ({ state }: Dosing): boolean =>
  state === 'trial' || state === 'active' || state === 'maintain';

/** Whether nothing at a place has risen in the last 48 h (4.4: one change at a time). */
export function tokenIsFree(rose: Plan['rose'], place: PlaceKey, { wall }: Now): boolean {
  const last = rose[place];
  return last === undefined || Math.abs(wall - last) >= progress.tokenHours * hourMs;
}

/** A dosing that was done on a day. */
export function usedOn(dosing: Dosing, day: DayKey): Dosing {
  if (dosing.usedOn.includes(day)) return dosing;
  const kept = dosing.usedOn.filter((one) => daysBetween(one, day) < remembered.days);
  return { ...dosing, usedOn: [...kept, day].sort() };
}

const gravity = { unrated: 0, green: 1, amber: 2, red: 3 } as const;

/** Whether an outcome says more, or worse, of its session than what is known. */
export function isNews({ outcomes }: Dosing, { at, light }: Outcome): boolean {
  const known = outcomes.find((one) => one.at === at);
  return gravity[light] > gravity[known?.light ?? 'unrated'];
}

/** Whether a session of that day was red already. */
export const hasRedOn = ({ outcomes }: Dosing, on: DayKey): boolean =>
  outcomes.some(({ light, day }) => light === 'red' && day === on);

/** A dosing that remembers an outcome; a worse one takes the place of the same session's. */
export function remember(dosing: Dosing, outcome: Outcome): Dosing {
  const firstRedOfDay = outcome.light === 'red' && !hasRedOn(dosing, outcome.day);
  const others = dosing.outcomes.filter(({ at }) => at !== outcome.at);
  const outcomes = [...others, outcome].sort((a, b) => a.at - b.at);
  const last = Math.max(outcome.at, ...dosing.reds);
  const reds = firstRedOfDay ? [...dosing.reds, outcome.at].sort((a, b) => a - b) : dosing.reds;
  // What has never changed counts from its first session, whenever that is heard of.
  const { changed, countsFrom } = dosing;
  return {
    ...usedOn(dosing, outcome.day),
    countsFrom: changed ? countsFrom : Math.min(countsFrom, outcome.at),
    outcomes: bounded(outcomes),
    reds: reds.filter((at) => last - at <= remembered.days * dayMs),
  };
}

/** Outcomes of 28 days, the last 60 of them, and every red. */
function bounded(outcomes: readonly Outcome[]): Outcome[] {
  const last = outcomes.at(-1)?.at ?? 0;
  const recent = outcomes.filter(({ at }) => last - at <= remembered.days * dayMs);
  const early = recent.length - remembered.outcomes;
  return recent.filter(({ light }, index) => index >= early || light === 'red');
}
