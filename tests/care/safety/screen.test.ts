import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginCare, type Care, demoCare } from '../../../domain/care/care';
import { dayMs } from '../../../domain/care/days';
import type { Exercise, Library } from '../../../domain/care/exercise';
import { asked, groupOf, groups, mayBeUnsure, type Tick } from '../../../domain/care/safety/lists';
import { questions } from '../../../domain/care/safety/questions';
import { screen } from '../../../domain/care/safety/screen';
import table from '../../fixtures/clinical/screening.json';
import { fortyExercises, frozen } from '../../helpers/forty';
import { offeredTo } from '../../helpers/offered';

// The safety check: what each answer rules out, for how long, and what is left for everyone.

const library: Library = fortyExercises;
const all = Object.values(library);
const now = { wall: Date.UTC(2026, 10, 24, 12), dayKey: '2026-11-24' };
const later = (days: number) => ({ wall: now.wall + days * dayMs, dayKey: now.dayKey });
const ready: Care = demoCare(now.wall);
const said = (ticked: Readonly<Record<string, Tick>>): Care => ({
  ...ready,
  answers: Object.fromEntries(
    groups.map((group) => [
      group,
      {
        answeredAt: now.wall,
        ticked: Object.fromEntries(
          Object.entries(ticked).filter(([code]) => groupOf(code) === group),
        ),
      },
    ]),
  ),
});
const flagged = (codes: readonly string[], tick: Tick = 'yes'): Care =>
  said(Object.fromEntries(codes.map((code) => [code, tick])));
const found = ({ answers, clearances }: Care, at = now) => screen(answers, clearances, at);
const ids = (care: Care, at = now) => offeredTo(library, care, at).map(({ id }) => id);
const safe = ['belly-breathing', 'eyes-20-20-20', 'posture-reset'];
const grave = ['EMERGENCY', 'URGENT', 'NOT_FOR_YOU'];
const cleared = (care: Care, codes: readonly string[], at = now.wall, on = now.dayKey): Care => ({
  ...care,
  clearances: Object.fromEntries(codes.map((code) => [code, { on, at }])),
});

describe('the table of questions', () => {
  it('asks 51 questions in four lists; implanted devices stand on their card', () => {
    expect(groups.map((group) => asked(group).length).reduce((a, b) => a + b)).toBe(51);
    expect(questions.map(({ code }) => code)).toEqual(table.map(({ code }) => code));
  });

  it.each(table.map((row) => [row.code, row] as const))(
    '%s has the tier, blocks, limits and date of the clinical table',
    (code, row) => {
      const mine = questions.find((one) => one.code === code);
      const selector = (text: string) =>
        ({ ALL: 'all', ALL_EXCEPT_SAFE: 'all-but-safe' })[text] ?? text;
      const caps = Object.entries(row.cap as Record<string, Record<string, unknown>>);
      const names = { max_level: 'maxLevel', max_hold_s: 'maxHoldSeconds' } as const;
      expect(mine).toMatchObject({
        tier: row.tier,
        blocks: row.block.map(selector),
        recheckDays: row.recheck.days,
        source: row.src,
      });
      expect(mine?.caps).toEqual(
        Object.fromEntries(
          caps.map(([of, cap]) => [
            of,
            Object.fromEntries(
              Object.entries(cap).map(([name, value]) => [
                names[name as keyof typeof names] ?? 'shoesRequired',
                value,
              ]),
            ),
          ]),
        ),
      );
      const { each, only } = row.recheck as { each?: string; only?: string };
      expect([mine?.recheckEach, mine?.recheckOnly]).toEqual([each, only]);
    },
  );

  it.each(questions.map((row) => [row.code, row] as const))(
    '%s blocks exactly what the exercise table says',
    (code) => {
      const offered = ids(flagged([code]));
      for (const { id, blocked_by } of frozen)
        expect(offered.includes(id), `${code} and ${id}`).toBe(!blocked_by.includes(code));
    },
  );

  it.each(questions.map((row) => [row.code, row] as const))(
    '%s limits what it says and nothing else',
    (code, row) => {
      const { caps } = found(flagged([code]));
      expect(Object.fromEntries(caps)).toEqual(row.caps);
    },
  );

  it('a safe exercise is blocked by emergency, urgent and age alone', () => {
    for (const { code, tier } of questions)
      expect(safe.every((id) => ids(flagged([code])).includes(id))).toBe(!grave.includes(tier));
  });
});

describe('an answer', () => {
  it('"not sure" is yes where it matters and no elsewhere', () => {
    for (const row of questions) {
      const { flags } = found(flagged([row.code], 'unsure'));
      expect(flags).toEqual(mayBeUnsure(row) ? [row.code] : []);
    }
    const tiers = new Set(questions.filter(mayBeUnsure).map(({ tier }) => tier));
    expect([...tiers]).toEqual(['EMERGENCY', 'URGENT', 'CLINICIAN_FIRST', 'REGION_BLOCK']);
  });

  it('clumsy hands together with trouble between the legs are an emergency', () => {
    expect(found(flagged(['U-MYELO'])).tier).toBe('URGENT');
    expect(found(flagged(['U-MYELO', 'E-CES'])).tier).toBe('EMERGENCY');
    expect(found(flagged(['U-MYELO', 'E-CES'], 'unsure')).tier).toBe('EMERGENCY');
  });

  it('weakness that is old, stable and looked at counts as that, not as urgent', () => {
    const { tier, flags } = found(said({ 'U-WEAK': 'old' }));
    expect(flags).toEqual(['F-OLDWEAK']);
    expect(tier).toBe('FILTER');
    expect(found(said({ 'U-DVT': 'old' })).flags).toEqual([]);
  });

  it('the gravest tier wins', () => {
    expect(found(flagged(['F-PREG', 'C-AGE', 'U-DVT'])).tier).toBe('URGENT');
    expect(found(flagged(['F-PREG', 'C-AGE'])).tier).toBe('NOT_FOR_YOU');
    expect(found(flagged([])).tier).toBeNull();
  });

  it('limits take the lowest where several speak of the same', () => {
    const caps = new Map(found(flagged(['F-PREG', 'F-DIZZY', 'F-LOPS', 'F-BONE'])).caps);
    expect(caps.get('tag:standing')).toEqual({ maxLevel: 1 });
    expect(caps.get('tag:isometric')).toEqual({ maxHoldSeconds: 5 });
    expect(caps.get('tag:weight-bearing')).toEqual({ shoesRequired: true });
  });

  it('a hold longer than a limit is ruled out, a shorter one is not', () => {
    const isometric = all.find(({ tags }) => tags.includes('isometric')) as Exercise;
    const pregnant = flagged(['F-PREG']);
    const longest = ({ levels }: Exercise) =>
      Math.max(...(levels[0]?.steps.map(({ holdSeconds }) => holdSeconds) ?? []));
    expect(longest(isometric)).toBeLessThanOrEqual(5);
    expect(ids(pregnant)).toContain(isometric.id);
    const steps = isometric.levels[0]?.steps.map((step) => ({ ...step, holdSeconds: 6 })) ?? [];
    const levels = isometric.levels.map((level) => ({ ...level, steps }));
    const held = { ...library, [isometric.id]: { ...isometric, levels } };
    expect(offeredTo(held, pregnant, now).map(({ id }) => id)).not.toContain(isometric.id);
  });
});

describe('a clinician’s check', () => {
  const clearable = ['EMERGENCY', 'URGENT', 'CLINICIAN_FIRST', 'REGION_BLOCK'];

  it.each(questions.map((row) => [row.code, row] as const))(
    '%s is lifted by it or not as its tier says',
    (code, { tier }) => {
      const mine = found(cleared(flagged([code]), [code]));
      const lifts = clearable.includes(tier);
      expect(mine.flags).toEqual(lifts ? [] : [code]);
      expect(mine.cleared).toEqual(lifts ? [code] : []);
      expect(mine.tier).toBe(lifts ? null : tier);
    },
  );

  it.each(
    questions
      .filter(({ tier, code }) => /CLINICIAN|REGION/.test(tier) && code !== 'C-NECKINST')
      .filter(({ tier }) => clearable.includes(tier))
      .map(({ code, blocks }) => [code, blocks] as const),
  )('%s, once checked, stays at level 1 for 14 days on what it ruled out', (code, blocks) => {
    const care = cleared(flagged([code]), [code]);
    const early = found(care, later(13.9));
    expect(early.blocks).toEqual([]);
    expect(early.caps).toEqual(blocks.map((selector) => [selector, { maxLevel: 1 }]));
    expect(found(care, later(14)).caps).toEqual([]);
  });

  it('of a loose upper neck opens limb sliders alone, level 1 and the neck still, for good', () => {
    const care = cleared(flagged(['C-NECKINST']), ['C-NECKINST']);
    for (const at of [now, later(20)]) {
      expect(found(care, at)).toMatchObject({
        neckStill: true,
        blocks: ['region:neck', 'tag:isometric', 'tag:tensioner'],
      });
      expect(new Map(found(care, at).caps).get('type:slider')).toEqual({ maxLevel: 1 });
      expect(ids(care, at)).toContain('sciatic-seated-slider');
      for (const id of ['chin-tuck', 'neck-isometric', 'median-arm-tensioner'])
        expect(ids(care, at)).not.toContain(id);
    }
    expect(found(flagged(['C-NECKINST'])).neckStill).toBe(false);
    expect(ids(flagged(['C-NECKINST']))).not.toContain('sciatic-seated-slider');
  });

  it('does not hold for a yes said after it, nor for a day to come', () => {
    const care = flagged(['C-CANCER']);
    const before = cleared(care, ['C-CANCER'], now.wall - 1);
    expect(found(before).tier).toBe('CLINICIAN_FIRST');
    const ahead = cleared(care, ['C-CANCER'], now.wall, '2026-11-25');
    expect(found(ahead).tier).toBe('CLINICIAN_FIRST');
    const stranger = cleared(care, ['C-NIGHT']);
    expect(found(stranger).tier).toBe('CLINICIAN_FIRST');
  });

  it('of one flag leaves the others as they are', () => {
    const mine = found(
      cleared(flagged(['C-CANCER', 'C-NIGHT', 'E-CHEST']), ['E-CHEST', 'C-NIGHT']),
    );
    expect(mine.flags).toEqual(['C-CANCER']);
    expect(mine.blocks).toEqual(['all-but-safe']);
  });

  it('of trouble between the legs leaves clumsy hands urgent', () => {
    const both = flagged(['U-MYELO', 'E-CES']);
    expect(found(cleared(both, ['E-CES'])).tier).toBe('URGENT');
  });
});

describe('lists without an answer', () => {
  it('are due, and so are the first two after 28 days', () => {
    expect(found(beginCare()).dueGroups).toEqual(['E', 'U', 'C', 'F']);
    expect(found(ready, later(27.9)).complete).toBe(true);
    expect(found(ready, later(28)).dueGroups).toEqual(['E', 'U']);
    expect(found(ready, later(400)).dueGroups).toEqual(['E', 'U']);
  });

  it('answers of a time to come count as none', () => {
    expect(found(demoCare(now.wall + 2 * dayMs)).dueGroups).toEqual(['E', 'U', 'C', 'F']);
    expect(found(demoCare(now.wall + 60_000)).complete).toBe(true);
  });

  it('leave only the safe few', () => {
    fc.assert(
      fc.property(fc.subarray([...groups], { maxLength: 3 }), fc.boolean(), (some, glidesOn) => {
        const answers = Object.fromEntries(
          some.map((group) => [group, { answeredAt: now.wall, ticked: {} }]),
        );
        expect(ids({ ...beginCare(), answers, glidesOn }).sort()).toEqual(safe);
      }),
    );
    expect(ids(ready, later(28)).sort()).toEqual(safe);
  });

  it('keep nothing back of what is grave', () => {
    const care = flagged(['E-CHEST']);
    expect(ids(care, later(40))).toEqual([]);
  });
});

describe('whatever is ticked and cleared', () => {
  const codes = questions.map(({ code }) => code);
  const someCodes = fc.subarray(codes);
  const someDays = fc.integer({ min: 0, max: 27 });

  it('offers nothing that any flag left blocks, and more ticks never offer more', () => {
    fc.assert(
      fc.property(someCodes, someCodes, (some, more) => {
        const offered = ids(flagged(some));
        for (const { id, blocked_by } of frozen)
          if (blocked_by.some((code) => some.includes(code))) expect(offered).not.toContain(id);
        const fewer = ids(flagged([...some, ...more]));
        expect(fewer.filter((id) => !offered.includes(id))).toEqual([]);
      }),
    );
  });

  it('a check lifts no more than what it was of', () => {
    fc.assert(
      fc.property(someCodes, someCodes, someDays, (some, checked, days) => {
        const care = cleared(flagged(some), checked);
        const { flags } = found(care, later(days));
        const offered = ids(care, later(days));
        expect(some.filter((code) => !checked.includes(code))).toEqual(
          flags.filter((code) => !checked.includes(code)),
        );
        for (const { id, blocked_by } of frozen)
          if (blocked_by.some((code) => flags.includes(code))) expect(offered).not.toContain(id);
      }),
    );
  });

  it('offers nothing after an emergency, an urgent answer or under eighteen', () => {
    const gravest = questions.filter(({ tier }) => grave.includes(tier));
    fc.assert(
      fc.property(someCodes, fc.constantFrom(...gravest), (some, { code }) => {
        expect(ids(flagged([...some, code]))).toEqual([]);
      }),
    );
  });

  it('a clinician first never takes the safe few away', () => {
    const others = questions.filter(({ tier }) => !grave.includes(tier)).map(({ code }) => code);
    fc.assert(
      fc.property(fc.subarray(others), (some) => {
        expect(ids(flagged(some))).toEqual(expect.arrayContaining(safe));
      }),
    );
  });

  it('keeps glides back until they are wanted', () => {
    const off = offeredTo(library, { ...ready, glidesOn: false }, now).map(({ type }) => type);
    for (const type of ['slider', 'tensioner', 'tendon-glide']) expect(off).not.toContain(type);
    expect(offeredTo(library, ready, now).map(({ type }) => type)).toContain('slider');
  });
});
