import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GateFacts,
  type GateReason,
  gateFactsOf,
  missingAtGate,
} from '../../../domain/care/dosing/gate';
import type { Dosing, DosingKey, Light } from '../../../domain/care/plan';
import { tableLibrary } from '../../helpers/forty';
import { at, standing } from './days';

const ready: GateFacts = {
  week: 5,
  sliderLevel: 2,
  greenSessions: 10,
  reds: 0,
  medianScore: 3,
  band: 'low',
  isBlocked: false,
  isWanted: true,
  isAfterFlare: false,
};
const failing: readonly [Partial<GateFacts>, GateReason][] = [
  [{ week: 4 }, 'week'],
  [{ sliderLevel: 1 }, 'slider-level'],
  [{ sliderLevel: null }, 'slider-level'],
  [{ greenSessions: 9 }, 'green-sessions'],
  [{ reds: 1 }, 'red'],
  [{ medianScore: 3.5 }, 'score'],
  [{ medianScore: null }, 'score'],
  [{ band: 'moderate' }, 'irritability'],
  [{ band: null }, 'irritability'],
  [{ isBlocked: true }, 'flag'],
  [{ isWanted: false }, 'not-wanted'],
  [{ isAfterFlare: true }, 'flare'],
];

describe('the gate of the stronger glides', () => {
  it('opens when all holds', () => {
    expect(missingAtGate(ready)).toEqual([]);
  });

  it.each(failing)('with %j alone waits for %s', (over, reason) => {
    expect(missingAtGate({ ...ready, ...over })).toEqual([reason]);
  });

  it('names everything it waits for', () => {
    fc.assert(
      fc.property(fc.subarray([...failing]), (parts) => {
        const facts = Object.assign({}, ready, ...parts.map(([over]) => over)) as GateFacts;
        const missing = missingAtGate(facts);
        expect(new Set(missing)).toEqual(new Set(parts.map(([, reason]) => reason)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the dosings tell the gate', () => {
  const tensioner = tableLibrary['median-arm-tensioner'];
  const outcomes = (light: Light, ...days: number[]) =>
    days.map((day) => ({ light, at: at(day).wall, day: at(day).dayKey }));
  const told = (dosings: Record<DosingKey, Dosing>) => {
    if (!tensioner) throw new Error('The table has this one.');
    return gateFactsOf(tensioner, 'left', dosings, tableLibrary, at(0));
  };
  const active = (over: Partial<Dosing>) => standing({ state: 'active', ...over });

  it('is the highest level of a settled slider of its nerve and side', () => {
    expect(told({})).toEqual({ sliderLevel: null, greenSessions: 0, reds: 0 });
    expect(
      told({
        'median-elbow-wrist-slider/left': active({ level: 2 }),
        'median-neck-arm-slider/left': standing({ level: 3 }),
        'median-neck-arm-slider/right': active({ level: 3 }),
        'ulnar-elbow-wrist-slider/left': active({ level: 3 }),
        'tendon-glide-5pos/left': active({ level: 3 }),
        'gone-from-the-library/left': active({ level: 3 }),
      }).sliderLevel,
    ).toBe(2);
  });

  it('are the greens of such sliders in 21 days', () => {
    const slider = active({ outcomes: outcomes('green', -21, -20, -3, 0) });
    const other = active({ outcomes: [...outcomes('green', -1), ...outcomes('amber', -2)] });
    const dosings = {
      'median-elbow-wrist-slider/left': slider,
      'lumbrical-spread-glide/left': other,
    };
    expect(told(dosings).greenSessions).toBe(4);
  });

  it('are the reds of the limb in 14 days, whatever they came from', () => {
    const red = (...days: number[]) => active({ reds: days.map((day) => at(day).wall) });
    expect(told({ 'median-arm-tensioner/left': red(-14) }).reds).toBe(1);
    expect(told({ 'median-arm-tensioner/left': red(-15) }).reds).toBe(0);
    expect(told({ 'wrist-arom/left': red(-1), 'hand-shake-rest/both': red(-2) }).reds).toBe(2);
    expect(told({ 'tendon-glide-5pos/right': red(-1), 'calf-raise/both': red(-1) }).reds).toBe(0);
  });
});
