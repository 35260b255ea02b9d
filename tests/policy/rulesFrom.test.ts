import { describe, expect, it } from 'vitest';
import { areKeepable, rulesFrom } from '../../domain/policy/rulesFrom';
import { standards } from '../../domain/policy/settings';
import { balanced, demoRules } from '../../domain/session/rules';

const minute = 60_000;
const off = { on: false, perDay: 2 };

describe('the engine’s numbers', () => {
  it('are those of the balanced rhythm unless changed', () => {
    expect(rulesFrom(standards, off)).toEqual(balanced);
    const { micro, posture, walk, glide } = balanced.kinds;
    expect(micro).toEqual({
      on: true,
      rank: 1,
      everyMs: 25 * minute,
      restMs: 30_000,
      creditMs: minute,
      keepDueMs: 0,
      dailyCap: null,
      maxDeferMs: 10 * minute,
    });
    expect(posture).toMatchObject({
      everyMs: 50 * minute,
      restMs: 90_000,
      creditMs: 5 * minute,
      maxDeferMs: 30 * minute,
    });
    expect(walk).toMatchObject({
      everyMs: 120 * minute,
      restMs: 180_000,
      creditMs: 10 * minute,
      maxDeferMs: 30 * minute,
    });
    expect(glide).toMatchObject({ on: false, rank: 4, creditMs: null, keepDueMs: 180 * minute });
    expect(balanced).toMatchObject({
      maxSnoozes: 2,
      maxPromptsPerHour: 4,
      afterMediaMs: 2 * minute,
    });
  });

  it.each([
    [1, 240],
    [2, 160],
    [4, 96],
    [7, 60],
    [12, 60],
  ])('%i glides a day come every %i minutes', (perDay, every) => {
    const { glide } = rulesFrom(standards, { on: true, perDay }).kinds;
    expect(glide).toMatchObject({
      on: true,
      everyMs: every * minute,
      restMs: 120_000,
      dailyCap: perDay,
    });
  });

  it('a rhythm without a kind switches it off, a person can too', () => {
    expect(rulesFrom({ ...standards, rhythm: 'gentle' }, off).kinds.micro?.on).toBe(false);
    expect(rulesFrom({ ...standards, walkOn: false }, off).kinds.walk?.on).toBe(false);
  });

  it('the demo waits a sixtieth and rests as long', () => {
    const demo = demoRules(balanced);
    expect(demo.kinds.micro).toMatchObject({ everyMs: 25_000, restMs: 30_000, creditMs: minute });
    expect(demo).toMatchObject({
      settleMs: 1_000,
      minGapMs: 3_000,
      repromptAfterMs: 5_000,
      promptLifeMs: 2 * minute,
      idleGraceMs: minute,
    });
    expect(demo.maxPromptsPerHour).toBeUndefined();
  });

  it('knows rules the sensors cannot keep', () => {
    expect(areKeepable(balanced)).toBe(true);
    expect(areKeepable({ ...balanced, idleGraceMs: 61_000 })).toBe(false);
    expect(areKeepable({ ...balanced, idleGraceMs: 14_000 })).toBe(false);
    expect(areKeepable({ ...balanced, checkpointMs: 59_000 })).toBe(false);
  });
});
