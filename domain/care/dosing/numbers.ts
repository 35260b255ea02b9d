import type { Dose, ExerciseType } from '../exercise';
import type { Settle } from '../plan';

// Every number of symptom-guided dosing, section 4 of the clinical rules. Where a study stands behind a
// number it is named; all others are clinical decisions, deliberately cautious and validated by nobody.

/** How an exercise loads: nerves and tendons, everything else that moves, or not at all (4.3). */
export type LoadClass = 'neural' | 'load' | 'passive';

/** Milliseconds in an hour. */
export const hourMs = 3_600_000;
/** Milliseconds in a day of 24 hours. */
export const dayMs = 24 * hourMs;

/** Symptoms in whole numbers; S is the highest of the three (4; numeric rating scale, Farrar 2001). */
export const scale = { min: 0, max: 10, step: 1, items: ['pain', 'tingling', 'numbness'] } as const;

/** Minutes within which a rise had settled, by answer; null: still there (4.3). */
export const settledWithinMinutes: Readonly<Record<Settle, number | null>> = {
  0: 2,
  1: 30,
  2: 60,
  3: null,
};

/** When after a session the question of the next day may be answered, hours (4.2). */
export const nextDayWindowHours = { from: 12, to: 36 } as const;

/** The class of every type (4.3). */
export const classOfType: Readonly<Record<ExerciseType, LoadClass>> = {
  slider: 'neural',
  tensioner: 'neural',
  'tendon-glide': 'neural',
  stretch: 'load',
  mobility: 'load',
  strength: 'load',
  postural: 'load',
  aerobic: 'load',
  breathing: 'passive',
  eye: 'passive',
};

/** The usual S is the median of so many days, if so many of them have one (4.2). */
export const baseline = { days: 7, minValues: 3 } as const;

/** The answer before a session: from which S on relief or half, which rise is a flare (4.2). */
export const precheckAt = { relief: 7, half: 5, flareRise: 3 } as const;

/** For load items the first so many sessions after each change are asked about (4.2). */
export const askedSessions = 3;

/** Numbers from which on a session is red or amber; a settle answer of at least `settle`. */
export interface Thresholds {
  readonly after: number;
  readonly rise: number;
  readonly settle: Settle;
  /** The settle answer counts only with at least this rise; null: with any. */
  readonly settleRise: number | null;
  readonly nextDayRise: number;
}

/**
 * Traffic light (4.3), after pain monitoring: 0-3 is fine, 4-5 is if settled in 24 h, 6 and more is too much
 * (Thomee 1997, Silbernagel 2007). Nerves are judged more strictly, as their irritation can show late.
 */
export const lightAt: Readonly<
  Record<'neural' | 'load', Readonly<Record<'red' | 'amber', Thresholds>>>
> = {
  neural: {
    red: { after: 7, rise: 3, settle: 2, settleRise: null, nextDayRise: 2 },
    amber: { after: 5, rise: 2, settle: 1, settleRise: null, nextDayRise: 1 },
  },
  load: {
    red: { after: 8, rise: 4, settle: 3, settleRise: 2, nextDayRise: 3 },
    amber: { after: 6, rise: 2, settle: 3, settleRise: null, nextDayRise: 1 },
  },
};

/** With complex regional pain syndrome any rise of so much is red (5.8; UK CRPS guideline 2018: own team). */
export const crpsRedRise = 2;

/** Share of a level's repetitions, rounded up (2.2 Dose fraction). */
export const doseShare: Readonly<Record<Dose, number>> = { 1: 0.5, 2: 0.75, 3: 1 };

/** Out of a trial, and what pauses it (4.4). */
export const trial = { greens: 3, days: 2, ambersOf3: 2, pauseHours: 24 } as const;
/** Out of a trial after a red (4.4). */
export const returnTrial = { greens: 2, days: 2 } as const;
/** A rise: greens in a row on so many days, nothing else risen there lately, weekly S not up by so much (4.4). */
export const progress = { greens: 6, days: 3, tokenHours: 48, maxWeeklyRise: 1 } as const;
/** A step back (4.4). */
export const regress = { ambersOf3: 2 } as const;
/** The red ladder: pause, rest, stop (4.4, rule R7); a stop is over after as many days as it looks back. */
export const redLadder = {
  pauseHours: 48,
  twoWithinDays: 14,
  restDays: 7,
  threeWithinDays: 28,
  stopDays: 28,
} as const;
/** Not done for so many days: back to a trial (4.4). */
export const unusedDays = 14;
/** Keeping what is reached: how one gets there and how often it is done (4.4). */
export const maintain = {
  greenDays: 14,
  maxScore: 2,
  sessionsPerDay: 1,
  daysPerWeek: { min: 3, max: 5 },
} as const;
/** S of so much on so many days ends keeping (4.4). */
export const symptomsBackAt = { score: 3, days: 3 } as const;
/** What is remembered of outcomes: as far back as the ladder looks. */
export const remembered = { days: 28, outcomes: 60, scoreDays: 35 } as const;

/** A louder stretch: start, end, return (4.5). */
export const flareAt = {
  rise: 3,
  sustainedRise: 2,
  sustainedDays: 2,
  nextDayRise: 3,
  minHours: 48,
  calmRise: 1,
  calmDays: 2,
  /** Without a usual S: calm up to here (0-3 is fine, Thomee 1997). */
  calmScore: 3,
  /** Gentle mobility up to this S. */
  mobilityMaxScore: 6,
  /** A walk that raised S by so much is off. */
  walkRise: 2,
  /** A posture that lowered S by so much is relief. */
  easedBy: 1,
} as const;
/** After a flare, by day from its end: one level below at these doses; from the last day the level before. */
export const flareReturn = {
  steps: [
    { from: 1, to: 2, dose: 1 },
    { from: 3, to: 4, dose: 2 },
  ],
  fullFromDay: 5,
  fullDose: 2,
  tensionerLockDays: 14,
} as const;
/** When flares are a reason to see a therapist (4.5, PT-05). */
export const flareAdvice = { afterDays: 7, flares: 3, withinDays: 28 } as const;

/** All that opens the stronger glides (4.6, rule R3). */
export const tensionerGate = {
  minWeek: 5,
  sliderLevel: 2,
  greenSessions: 10,
  windowDays: 21,
  noRedDays: 14,
  maxMedianScore: 3,
  irritability: 'low',
  optIn: true,
} as const;

/**
 * Most of nerve glides in a day (4.8): at or below trial doses, about 3 sessions a day (Bartkowiak 2019) to
 * 10 repetitions 5 times a day (Akalin 2002). No study has looked for a limit.
 */
export const glideCaps = {
  sliderRepsPerNerveSide: 60,
  tensionerRepsPerNerveSide: 12,
  tendonCyclesPerHand: 25,
  minutesPerLimb: 10,
  sliderGapMinutes: 60,
  tensionerGapMinutes: 240,
  tendonGapMinutes: 60,
  nervesPerLimb: 2,
  fingerSpreadWeight: 0.5,
  sessions: 5,
  /** No glide from this local hour on. */
  untilHour: 20,
} as const;

/** A change that counts as better (4.7; Farrar 2001 for 2 points or 30 %). */
export const improvement = {
  points: 2,
  percent: 30,
  percentMinPoints: 1,
  activities: 2,
  change: 2,
};
/** A week that counts as worse, and how many in a row matter (4.7, PT-04). */
export const weeklyWorse = { rise: 1, change: -2, consecutive: 3 } as const;

/** Points of how easily symptoms are stirred up, and its bands (4.1; severity, irritability, nature: Maitland). */
export const irritabilityPoints = {
  /** By answer: over 30, 5 to 30, under 5 minutes of activity before symptoms. */
  onset: [0, 1, 2],
  /** By answer: up to 10, 11 to 60, over 60 minutes to settle. */
  settling: [0, 1, 2],
  /** From which usual S at rest. */
  usual: [
    { from: 7, points: 2 },
    { from: 4, points: 1 },
  ],
  nights: { from: 3, points: 1 },
  /** The most points of a band; above is high. */
  bands: { low: 2, moderate: 4 },
  /** High is asked again after so many days. */
  recheckDays: 7,
} as const;
