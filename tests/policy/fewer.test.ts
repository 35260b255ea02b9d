import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmerThan, fewerBreaks } from '../../domain/policy/fewer';
import { rulesFrom } from '../../domain/policy/rulesFrom';
import {
  changedSettings,
  readSettings,
  settingKeys,
  standards,
} from '../../domain/policy/settings';
import { rhythms } from '../../domain/session/rhythms';
import type { Rules } from '../../domain/session/types';

// "Fewer breaks?": the answer never brings more of them.

/** Prompts in eight hours of active time, each kind for itself. */
const promptsOf = ({ kinds }: Rules): number =>
  Object.values(kinds).reduce((sum, { on, everyMs }) => sum + (on ? 28_800_000 / everyMs : 0), 0);

const off = { on: false, perDay: 0 };

describe('fewer breaks', () => {
  it.each([
    ['balanced', 'gentle'],
    ['active', 'gentle'],
    ['flare', 'gentle'],
    ['diabetes-30', 'diabetes-60'],
    ['gentle', null],
    ['diabetes-60', null],
  ] as const)('than %s are %s', (rhythm, calmer) => expect(calmerThan(rhythm)).toBe(calmer));

  it('own numbers that would bring more go, calmer ones stay', () => {
    const own = { rhythm: 'active', microMinutes: 20, postureMinutes: 30, walkMinutes: 180 };
    expect(fewerBreaks(readSettings(own).settings)).toEqual({
      rhythm: 'gentle',
      microMinutes: null,
      postureMinutes: null,
      walkMinutes: 180,
    });
  });

  it('change nothing where there is no calmer rhythm', () =>
    expect(fewerBreaks({ ...standards, rhythm: 'gentle' })).toEqual({}));

  it('whatever was set, there are fewer of them or as many, and only the rhythm’s rows change', () => {
    const own = (min: number, max: number) => fc.option(fc.integer({ min, max }));
    const stored = fc.record({
      rhythm: fc.constantFrom(...Object.keys(rhythms)),
      microOn: fc.boolean(),
      postureOn: fc.boolean(),
      walkOn: fc.boolean(),
      microMinutes: own(20, 40),
      postureMinutes: own(30, 90),
      walkMinutes: own(60, 240),
      dailyLimit: own(1, 14),
    });
    fc.assert(
      fc.property(stored, (values) => {
        const before = readSettings(values).settings;
        const after = changedSettings(before, fewerBreaks(before)).settings;
        expect(promptsOf(rulesFrom(after, off))).toBeLessThanOrEqual(
          promptsOf(rulesFrom(before, off)),
        );
        const changed = settingKeys.filter((key) => after[key] !== before[key]);
        for (const key of changed)
          expect(['rhythm', 'microMinutes', 'postureMinutes', 'walkMinutes', 'walkOn']).toContain(
            key,
          );
      }),
    );
  });
});

describe('the limit of the day', () => {
  it('is one of the engine’s numbers where it is set, and none where it is not', () => {
    expect(rulesFrom(standards, off).dailyLimitMs).toBeUndefined();
    expect(rulesFrom({ ...standards, dailyLimit: 6.5 }, off).dailyLimitMs).toBe(23_400_000);
  });
});
