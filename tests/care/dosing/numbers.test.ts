import { describe, expect, it } from 'vitest';
import * as numbers from '../../../domain/care/dosing/numbers';
import frozen from '../../fixtures/clinical/dosing.json';

const { lightAt, redLadder: red, flareAt, glideCaps: caps } = numbers;
const { neural, load } = lightAt;

/** Our numbers in the frozen table's own shape: a number more or less on either side shows. */
const ours = {
  scale: { ...numbers.scale, items: [...numbers.scale.items], composite: 'max' },
  nextDayWindowH: [numbers.nextDayWindowHours.from, numbers.nextDayWindowHours.to],
  classOfType: numbers.classOfType,
  preCheck: {
    reliefAtOrAbove: numbers.precheckAt.relief,
    halfAtOrAbove: numbers.precheckAt.half,
    flareDelta: numbers.precheckAt.flareRise,
  },
  neural: {
    red: {
      postAbs: neural.red.after,
      dPost: neural.red.rise,
      settle: neural.red.settle,
      dNext: neural.red.nextDayRise,
    },
    amber: {
      postAbs: neural.amber.after,
      dPost: neural.amber.rise,
      settle: neural.amber.settle,
      dNext: neural.amber.nextDayRise,
    },
  },
  load: {
    red: {
      postAbs: load.red.after,
      dPost: load.red.rise,
      settleWithRise: load.red.settle,
      dNext: load.red.nextDayRise,
    },
    amber: {
      postAbs: load.amber.after,
      dPost: load.amber.rise,
      settle: load.amber.settle,
      dNext: load.amber.nextDayRise,
    },
  },
  doseFraction: numbers.doseShare,
  trial: {
    greens: numbers.trial.greens,
    days: numbers.trial.days,
    ambersOf3: numbers.trial.ambersOf3,
    pauseH: numbers.trial.pauseHours,
  },
  returnTrial: numbers.returnTrial,
  progress: {
    greens: numbers.progress.greens,
    days: numbers.progress.days,
    tokenH: numbers.progress.tokenHours,
    maxWeeklyRise: numbers.progress.maxWeeklyRise,
  },
  regress: numbers.regress,
  red: {
    pauseH: red.pauseHours,
    twoWithinDays: red.twoWithinDays,
    restDays: red.restDays,
    threeWithinDays: red.threeWithinDays,
  },
  maintain: {
    greenDays: numbers.maintain.greenDays,
    maxS: numbers.maintain.maxScore,
    sessionsPerDay: numbers.maintain.sessionsPerDay,
    daysPerWeek: [numbers.maintain.daysPerWeek.min, numbers.maintain.daysPerWeek.max],
  },
  flare: {
    spike: flareAt.rise,
    sustained: flareAt.sustainedRise,
    sustainedDays: flareAt.sustainedDays,
    minH: flareAt.minHours,
    exitDelta: flareAt.calmRise,
    exitDays: flareAt.calmDays,
    returnDays: numbers.flareReturn.steps.map(({ from, to, dose }) => [from, to, dose]),
    ptAfterDays: numbers.flareAdvice.afterDays,
    ptAfterFlares: numbers.flareAdvice.flares,
    ptWindowDays: numbers.flareAdvice.withinDays,
  },
  tensionerGate: {
    minWeek: numbers.tensionerGate.minWeek,
    sliderLevel: numbers.tensionerGate.sliderLevel,
    greenSessions: numbers.tensionerGate.greenSessions,
    windowDays: numbers.tensionerGate.windowDays,
    noRedDays: numbers.tensionerGate.noRedDays,
    maxMedianS: numbers.tensionerGate.maxMedianScore,
    irritability: numbers.tensionerGate.irritability,
    optIn: numbers.tensionerGate.optIn,
  },
  neuralCaps: {
    sliderRepsPerNerveSideDay: caps.sliderRepsPerNerveSide,
    tensionerRepsPerNerveSideDay: caps.tensionerRepsPerNerveSide,
    tendonCyclesPerHandDay: caps.tendonCyclesPerHand,
    neuralMinutesPerLimbDay: caps.minutesPerLimb,
    gapMinSlider: caps.sliderGapMinutes,
    gapMinTensioner: caps.tensionerGapMinutes,
    nervesPerLimb: caps.nervesPerLimb,
    spreadGlideWeight: caps.fingerSpreadWeight,
  },
  improvement: {
    points: numbers.improvement.points,
    percent: numbers.improvement.percent,
    percentMinPoints: numbers.improvement.percentMinPoints,
    psfs: numbers.improvement.activities,
    groc: numbers.improvement.change,
  },
  weeklyWorse: {
    rise: numbers.weeklyWorse.rise,
    groc: numbers.weeklyWorse.change,
    consecutive: numbers.weeklyWorse.consecutive,
  },
};

describe('the numbers of dosing', () => {
  const { settleBuckets, ...table } = frozen;

  it('are those of the clinical table, all of them and no others', () => {
    expect(ours).toEqual(table);
  });

  it('know the four answers about settling', () => {
    const said = settleBuckets.map(({ id, label }) => [
      id,
      Number(/within (\d+)/.exec(label)?.[1]),
    ]);
    const known = Object.entries(numbers.settledWithinMinutes);
    expect(known.map(([id, minutes]) => [Number(id), minutes ?? Number.NaN])).toEqual(said);
  });

  it('hold what only the text of the rules says', () => {
    expect(numbers.irritabilityPoints).toEqual({
      onset: [0, 1, 2],
      settling: [0, 1, 2],
      usual: [
        { from: 7, points: 2 },
        { from: 4, points: 1 },
      ],
      nights: { from: 3, points: 1 },
      bands: { low: 2, moderate: 4 },
      recheckDays: 7,
    });
    expect(numbers.unusedDays).toBe(14);
    expect(numbers.symptomsBackAt).toEqual({ score: 3, days: 3 });
    expect(numbers.lightAt.load.red.settleRise).toBe(2);
    expect(numbers.crpsRedRise).toBe(2);
    expect(numbers.redLadder.stopDays).toBe(28);
    expect(numbers.flareReturn).toMatchObject({
      fullFromDay: 5,
      fullDose: 2,
      tensionerLockDays: 14,
    });
    expect(flareAt).toMatchObject({ nextDayRise: 3, mobilityMaxScore: 6, walkRise: 2, easedBy: 1 });
    expect(caps).toMatchObject({ sessions: 5, untilHour: 20, tendonGapMinutes: 60 });
  });

  it('leave no day without a step between the end of a flare and the full return', () => {
    const days = numbers.flareReturn.steps.flatMap(({ from, to }) => [from, to]);
    expect([...days, numbers.flareReturn.fullFromDay]).toEqual([1, 2, 3, 4, 5]);
  });
});
