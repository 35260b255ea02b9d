import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakAhead, kindsAhead, screenSeconds } from '../../domain/policy/ahead';
import { dayAhead } from '../../domain/policy/dayAhead';
import { rulesFrom } from '../../domain/policy/rulesFrom';
import { type Settings, standards, table } from '../../domain/policy/settings';
import { type RhythmName, rhythms } from '../../domain/session/rhythms';
import { eightHours } from '../helpers/schedule';
import { live } from '../helpers/world';

// The picture of a day on the settings page is played by the engine, so it cannot say anything else than the engine does.

const noGlides = { on: false, perDay: 0 };
const ahead = (change: Partial<Settings>, glides = noGlides) =>
  dayAhead(rulesFrom({ ...standards, ...change }, glides));
const counts = (day: readonly BreakAhead[]) =>
  Object.fromEntries(kindsAhead(day).map(({ kind, count }) => [kind, count]));
const minutes = (breaks: readonly BreakAhead[]) =>
  breaks.reduce((sum, one) => sum + one.seconds, 0) / 60;

describe('eight hours at the screen', () => {
  it.each(eightHours)(
    'in the rhythm %s hold %i micro and %i posture breaks, %d minutes',
    (rhythm, micro, posture, sum) => {
      const day = ahead({ rhythm, walkOn: false });
      expect({ micro: 0, ...counts(day) }).toEqual({ micro, posture });
      expect(minutes(day)).toBe(sum);
    },
  );

  it('with walks and glides hold those too, a glide in place of a posture break', () => {
    expect(counts(ahead({}))).toEqual({ micro: 8, posture: 8, walk: 3 });
    const plan = counts(ahead({}, { on: true, perDay: 2 }));
    expect(plan).toMatchObject({ walk: 3, glide: 2 });
    expect(plan.posture).toBeLessThan(8);
  });

  it('follow a number of the person’s own, and a switch', () => {
    expect(counts(ahead({ microMinutes: 40, walkOn: false })).micro).toBe(9);
    expect(minutes(ahead({ postureSeconds: 120, walkOn: false }))).toBe(5 + 18);
    expect(counts(ahead({ microOn: false, postureOn: false }))).toEqual({ walk: 3 });
    const nothing = ahead({ microOn: false, postureOn: false, walkOn: false });
    expect(nothing).toEqual([]);
  });

  it('say the same whether or not a due break waits for a natural pause', () => {
    const rules = rulesFrom(standards, noGlides);
    expect(dayAhead({ ...rules, holdForPauseMs: 180_000 })).toEqual(
      dayAhead({ ...rules, holdForPauseMs: 0 }),
    );
  });

  const number = (key: 'microMinutes' | 'postureMinutes' | 'postureSeconds' | 'walkMinutes') => {
    const { min, max, step } = table[key].field as { min: number; max: number; step: number };
    return fc.integer({ min: min / step, max: max / step }).map((n) => n * step);
  };
  const pages = fc.record({
    rhythm: fc.constantFrom(...(Object.keys(rhythms) as RhythmName[])),
    microOn: fc.boolean(),
    microMinutes: number('microMinutes'),
    postureMinutes: number('postureMinutes'),
    postureSeconds: number('postureSeconds'),
    walkMinutes: number('walkMinutes'),
  });

  it('come as they do to somebody who lives that day in the simulator', () => {
    fc.assert(
      fc.property(pages, (change) => {
        const rules = { ...rulesFrom({ ...standards, ...change }, noGlides), holdForPauseMs: 0 };
        const day = dayAhead(rules);
        const lived = live({
          rules,
          seconds: screenSeconds - 1,
          answers: ({ id: promptId }) => [
            [0, { type: 'USER', action: 'complete', promptId, ended: 'finished' }],
          ],
        });
        const seen = lived.prompts.map(({ at, kinds }) => [kinds.at(-1), at]);
        expect(seen).toEqual(day.map(({ kind, at }) => [kind, at]));
      }),
      { numRuns: 25 },
    );
  });
});
