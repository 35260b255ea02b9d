import { type DayKey, daysBetween } from '../days';
import type { Exercise, Level, Library, Side } from '../exercise';
import type { Now } from '../now';
import { type Dosing, ofDosingKey, type Plan } from '../plan';
import { limbOf, sidesMeet } from './body';
import type { Band } from './irritability';
import { dayMs, tensionerGate as gate } from './numbers';

/** What the gate of the stronger glides still waits for, as codes that have their sentences in the words. */
export type GateReason =
  | 'week'
  | 'slider-level'
  | 'green-sessions'
  | 'red'
  | 'score'
  | 'irritability'
  | 'flag'
  | 'not-wanted'
  | 'flare';

/** All the gate looks at (4.6). */
export interface GateFacts {
  /** Week of the programme, from 1. */
  readonly week: number;
  /** The highest level a slider of the same nerve and side is settled at; null: none is. */
  readonly sliderLevel: Level | null;
  /** Green sessions of such sliders in 21 days. */
  readonly greenSessions: number;
  /** Reds of that limb in 14 days. */
  readonly reds: number;
  /** Median S of the last seven days at the place; null: too few answers. */
  readonly medianScore: number | null;
  readonly band: Band | null;
  /** A flag of the safety check rules stronger glides out. */
  readonly isBlocked: boolean;
  /** Switched on after reading that a therapist had best check them. */
  readonly isWanted: boolean;
  /** A flare lasts there, or ended less than 14 days ago. */
  readonly isAfterFlare: boolean;
}

/** What is missing for a stronger glide; nothing: the gate is open. What is not known is missing. */
export function missingAtGate(facts: GateFacts): GateReason[] {
  const { week, sliderLevel, greenSessions, reds, medianScore, band } = facts;
  const holds: Readonly<Record<GateReason, boolean>> = {
    week: week >= gate.minWeek,
    'slider-level': sliderLevel !== null && sliderLevel >= gate.sliderLevel,
    'green-sessions': greenSessions >= gate.greenSessions,
    red: reds === 0,
    score: medianScore !== null && medianScore <= gate.maxMedianScore,
    irritability: band === gate.irritability,
    flag: !facts.isBlocked,
    'not-wanted': facts.isWanted === gate.optIn,
    flare: !facts.isAfterFlare,
  };
  return (Object.keys(holds) as GateReason[]).filter((reason) => !holds[reason]);
}

/** The part of the facts that the dosings know, for one stronger glide and side. */
export function gateFactsOf(
  tensioner: Exercise,
  side: Side,
  dosings: Plan['dosings'],
  library: Library,
  now: Now,
): Pick<GateFacts, 'sliderLevel' | 'greenSessions' | 'reds'> {
  const there = onSide(dosings, library, side);
  const sliders = there.flatMap(({ exercise, dosing }) =>
    exercise.type === 'slider' && exercise.nerve === tensioner.nerve ? [dosing] : [],
  );
  const limb = limbOf(tensioner);
  const ofLimb = there.flatMap(({ exercise, dosing }) =>
    limbOf(exercise) === limb ? [dosing] : [],
  );
  return {
    sliderLevel: highestSettled(sliders),
    greenSessions: sliders.reduce((sum, dosing) => sum + greensOf(dosing, now.dayKey), 0),
    reds: ofLimb.reduce((sum, dosing) => sum + redsOf(dosing, now), 0),
  };
}

function onSide(dosings: Plan['dosings'], library: Library, side: Side) {
  return Object.entries(dosings).flatMap(([key, dosing]) => {
    const [id, at] = ofDosingKey(key);
    const exercise = library[id];
    return exercise && sidesMeet(at, side) ? [{ exercise, dosing }] : [];
  });
}

/** Only what has left its trial is settled. */
function highestSettled(dosings: readonly Dosing[]): Level | null {
  const settled = dosings.filter(({ state }) => state === 'active' || state === 'maintain');
  return settled.reduce<Level | null>(
    (most, { level }) => (most === null || level > most ? level : most),
    null,
  );
}

const greensOf = ({ outcomes }: Dosing, today: DayKey) =>
  outcomes.filter(
    ({ light, day }) => light === 'green' && daysBetween(day, today) < gate.windowDays,
  ).length;

const redsOf = ({ reds }: Dosing, { wall }: Now) =>
  reds.filter((at) => wall - at <= gate.noRedDays * dayMs).length;
