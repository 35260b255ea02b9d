import { type DayKey, daysAfter } from '../../../domain/care/days';
import { beginDosing, type Moved, type Standing } from '../../../domain/care/dosing/dosing';
import { afterOutcome, type Circumstances } from '../../../domain/care/dosing/outcome';
import { afterTime } from '../../../domain/care/dosing/time';
import type { Now } from '../../../domain/care/now';
import type { Dosing, Light } from '../../../domain/care/plan';

/** The day from which these chapters count. */
export const firstDay: DayKey = '2026-03-02';

/** An hour of a day counted from the first. */
export const at = (day: number, hour = 9): Now => {
  const dayKey = daysAfter(firstDay, day);
  return { wall: Date.parse(`${dayKey}T00:00:00Z`) + hour * 3_600_000, dayKey };
};

/** Nothing stands in the way of a rise. */
export const calm: Circumstances = {
  ceiling: { level: 3, dose: 3 },
  top: 3,
  tokenFree: true,
  weeklyRise: 0,
  score: 1,
  counts: true,
};

/** An outcome as it comes in: its light is known at once. */
export function came(
  dosing: Dosing,
  light: Light,
  now: Now,
  around: Partial<Circumstances> = {},
): Moved {
  const outcome = { at: now.wall, day: now.dayKey, light };
  return afterOutcome(dosing, outcome, { ...calm, ...around }, now);
}

/** `state level.dose`, as the log has it. */
export const told = ({ state, level, dose }: Standing): string => `${state} ${level}.${dose}`;

/** A dosing that was begun some time ago and stands like this. */
export const standing = (over: Partial<Dosing>): Dosing => ({
  ...beginDosing(at(-60), 1),
  countsFrom: at(-1).wall,
  usedOn: [at(-1).dayKey],
  ...over,
});

const lights: Readonly<Record<string, Light>> = {
  G: 'green',
  A: 'amber',
  R: 'red',
  '-': 'unrated',
};

/** Plays back days such as `GG A - R`: a letter a session, a space a day; says what it stood at after each. */
export function story(
  script: string,
  from: Dosing = beginDosing(at(0, 8), 1),
  around: Partial<Circumstances> = {},
): { readonly days: string[]; readonly dosing: Dosing } {
  let dosing = from;
  const days = script.split(' ').map((sessions, day) => {
    dosing = afterTime(dosing, at(day, 9)).dosing;
    [...sessions].forEach((letter, nth) => {
      const light = lights[letter];
      if (light) dosing = came(dosing, light, at(day, 10 + nth), around).dosing;
    });
    return told(dosing);
  });
  return { days, dosing };
}
