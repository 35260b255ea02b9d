import { daysBetween } from '../days';
import type { Level } from '../exercise';
import type { Now } from '../now';
import type { DayScore, DosingKey, Flare, FlareStart, PlaceKey } from '../plan';
import { type Ceiling, levelDown } from './ceiling';
import { dayMs, flareAdvice, flareAt, flareReturn, hourMs } from './numbers';
import { baselineOf, isSustained } from './score';

/** What was just heard at a place; null and false: not said. */
export interface Heard {
  /** S now, before a session or at a check-in. */
  readonly score: number | null;
  /** Rise from before a session to the next day. */
  readonly nextDayRise: number | null;
  /** The person says it flares. */
  readonly told: boolean;
}

/** Why a flare begins now, or null; daily scores already hold what was heard (4.5). */
export function flareStarts(
  heard: Heard,
  scores: readonly DayScore[],
  place: PlaceKey,
  now: Now,
  atStart: number | null,
): FlareStart | null {
  const usual = baselineOf(scores, place, now.dayKey, atStart);
  if (heard.told) return 'told';
  if (usual !== null && heard.score !== null && heard.score - usual >= flareAt.rise) return 'spike';
  if (heard.nextDayRise !== null && heard.nextDayRise >= flareAt.nextDayRise) return 'next-day';
  return isSustained(scores, place, now.dayKey, atStart) ? 'sustained' : null;
}

/** A flare that begins now, with the levels at its place to come back to. */
export const beginFlare = (
  place: PlaceKey,
  why: FlareStart,
  usual: number | null,
  levels: Readonly<Record<DosingKey, Level>>,
  { wall, dayKey }: Now,
): Flare => ({
  place,
  startedAt: wall,
  startedOn: dayKey,
  calmOn: [],
  endedAt: null,
  endedOn: null,
  why,
  baseline: usual,
  levels,
});

/** The flare that lasts at a place, if one does. */
export const flareOf = (flares: readonly Flare[], place: PlaceKey): Flare | undefined =>
  flares.find((flare) => flare.place === place && flare.endedAt === null);

/** Whether S of a day is calm again, measured by what was usual when it began. */
export const isCalm = ({ baseline }: Flare, score: number): boolean =>
  score <= (baseline === null ? flareAt.calmScore : baseline + flareAt.calmRise);

/**
 * A flare after a daily check-in: S is the highest of the day. Two calm days end it, 48 h after its start at
 * the earliest; a louder day starts their count again.
 */
export function afterCheckIn(flare: Flare, score: number, now: Now): Flare {
  if (flare.endedAt !== null) return flare;
  const others = flare.calmOn.filter((day) => day !== now.dayKey);
  const calmOn = isCalm(flare, score) ? [...others, now.dayKey] : [];
  return afterFlareTime({ ...flare, calmOn }, now);
}

/** A flare as time passes: calm days early on end it once its 48 h are over. */
export function afterFlareTime(flare: Flare, { wall, dayKey }: Now): Flare {
  const calm = flare.calmOn.length >= flareAt.calmDays;
  const longEnough = wall - flare.startedAt >= flareAt.minHours * hourMs;
  if (flare.endedAt !== null || !calm || !longEnough) return flare;
  return { ...flare, endedAt: wall, endedOn: dayKey };
}

/** The day of the way back, from 1, the day it ended; null while it lasts. */
const returnDay = ({ endedOn }: Flare, { dayKey }: Now): number | null =>
  endedOn === null ? null : Math.max(1, daysBetween(endedOn, dayKey) + 1);

/**
 * What the way back from a flare leaves of something at its place; null: it is over, or has not begun. What
 * the red ladder took down meanwhile is lower still and stays so.
 */
export function ceilingOfReturn(flare: Flare, before: Level, now: Now): Ceiling | null {
  const day = returnDay(flare, now);
  const step = flareReturn.steps.find(({ from, to }) => day !== null && day >= from && day <= to);
  return step ? { level: levelDown(before), dose: step.dose } : null;
}

/** Whether a flare keeps the stronger glides locked: while it lasts and 14 days after. */
export const locksTensioners = (flare: Flare, { wall }: Now): boolean =>
  flare.endedAt === null || wall - flare.endedAt < flareReturn.tensionerLockDays * dayMs;

/** Whether flares are a reason to see a therapist: one of more than seven days, or three in 28 (PT-05). */
export function flaresAreMany(flares: readonly Flare[], { wall }: Now): boolean {
  const lately = flares.filter(
    ({ startedAt }) => wall - startedAt < flareAdvice.withinDays * dayMs,
  );
  const isLong = ({ startedAt, endedAt }: Flare) =>
    endedAt === null && wall - startedAt > flareAdvice.afterDays * dayMs;
  return lately.length >= flareAdvice.flares || flares.some(isLong);
}

/** Flares still to be remembered: open ones and those that ended in the last 28 days. */
export const rememberedFlares = (flares: readonly Flare[], { wall }: Now): Flare[] =>
  flares.filter(
    ({ endedAt }) => endedAt === null || wall - endedAt < flareAdvice.withinDays * dayMs,
  );
