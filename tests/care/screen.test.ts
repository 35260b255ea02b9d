import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowance, allowed } from '../../domain/care/allowed';
import { beginCare, type Care, demoCare, readCare } from '../../domain/care/care';
import type { Exercise, Library } from '../../domain/care/exercise';
import { questions } from '../../domain/care/questions';
import { asked, groupOf, groups, mayBeUnsure, screen } from '../../domain/care/screen';
import { fortyExercises, frozen } from '../helpers/forty';

const library: Library = fortyExercises;
const all = Object.values(library);
const ready: Care = demoCare(1);
const flagged = (codes: readonly string[], tick: 'yes' | 'unsure' = 'yes'): Care => ({
  ...ready,
  answers: Object.fromEntries(
    groups.map((group) => [
      group,
      {
        answeredAt: 1,
        ticked: Object.fromEntries(codes.filter((c) => groupOf(c) === group).map((c) => [c, tick])),
      },
    ]),
  ),
});
const ids = (care: Care) => allowed(library, care).map(({ id }) => id);
const safe = ['belly-breathing', 'eyes-20-20-20', 'posture-reset'];

describe('the safety check', () => {
  it('asks 51 questions in four lists; implanted devices stand on their card', () => {
    expect(groups.map((group) => asked(group).length).reduce((a, b) => a + b)).toBe(51);
    expect(questions).toHaveLength(52);
  });

  it.each(questions.map((row) => [row.code, row] as const))(
    '%s blocks exactly what the exercise table says',
    (code) => {
      const offered = ids(flagged([code]));
      for (const { id, blocked_by } of frozen)
        expect(offered.includes(id), `${code} and ${id}`).toBe(!blocked_by.includes(code));
    },
  );

  it('a safe exercise is blocked by emergency, urgent and age alone', () => {
    const gravest = ['EMERGENCY', 'URGENT', 'NOT_FOR_YOU'];
    for (const { code, tier } of questions)
      expect(safe.every((id) => ids(flagged([code])).includes(id))).toBe(!gravest.includes(tier));
  });

  it('reads "not sure" as yes where it matters and as no elsewhere', () => {
    for (const row of questions) {
      const { flags } = screen(flagged([row.code], 'unsure').answers);
      expect(flags).toEqual(mayBeUnsure(row) ? [row.code] : []);
    }
    expect(questions.filter(mayBeUnsure).map(({ tier }) => tier)).not.toContain('FILTER');
  });

  it('takes clumsy hands together with trouble between the legs as an emergency', () => {
    expect(screen(flagged(['U-MYELO']).answers).tier).toBe('URGENT');
    expect(screen(flagged(['U-MYELO', 'E-CES']).answers).tier).toBe('EMERGENCY');
  });

  it('lets the gravest tier win', () => {
    expect(screen(flagged(['F-PREG', 'C-AGE', 'U-DVT']).answers).tier).toBe('URGENT');
    expect(screen(flagged([]).answers).tier).toBeNull();
  });
});

describe('whatever is ticked', () => {
  const someCodes = fc.subarray(questions.map(({ code }) => code));

  it('offers nothing that any ticked question blocks, and more ticks never offer more', () => {
    fc.assert(
      fc.property(someCodes, someCodes, (codes, more) => {
        const offered = ids(flagged(codes));
        for (const { id, blocked_by } of frozen)
          if (blocked_by.some((code) => codes.includes(code))) expect(offered).not.toContain(id);
        const fewer = ids(flagged([...codes, ...more]));
        expect(fewer.filter((id) => !offered.includes(id))).toEqual([]);
      }),
    );
  });

  it('offers nothing after an emergency or urgent answer', () => {
    const grave = questions.filter(({ tier }) => tier === 'EMERGENCY' || tier === 'URGENT');
    fc.assert(
      fc.property(someCodes, fc.constantFrom(...grave), (codes, { code }) => {
        expect(ids(flagged([...codes, code]))).toEqual([]);
      }),
    );
  });

  it('offers only the safe few until all four lists are answered', () => {
    fc.assert(
      fc.property(fc.subarray([...groups], { maxLength: 3 }), fc.boolean(), (some, glidesOn) => {
        const answers = Object.fromEntries(
          some.map((group) => [group, { answeredAt: 1, ticked: {} }]),
        );
        expect(ids({ ...beginCare(), answers, glidesOn }).sort()).toEqual(safe);
      }),
    );
  });

  it('keeps glides back until a clinician has shown them', () => {
    const off = allowed(library, { ...ready, glidesOn: false }).map(({ type }) => type);
    for (const type of ['slider', 'tensioner', 'tendon-glide']) expect(off).not.toContain(type);
    expect(allowed(library, ready).map(({ type }) => type)).toContain('slider');
  });

  it('rules out a hold longer than a cap allows', () => {
    const longHold = all.find(({ tags }) => tags.includes('isometric')) as Exercise;
    const pregnant = flagged(['F-PREG']);
    const found = allowance(longHold, pregnant, screen(pregnant.answers));
    expect(found).toMatchObject({ may: true, maxHoldSeconds: 5 });
    expect(longHold.levels[0]?.steps.every(({ holdSeconds }) => holdSeconds <= 5)).toBe(true);
  });
});

describe('stored care that cannot be read', () => {
  it('comes back as it was written', () => {
    const care = { ...flagged(['F-PREG', 'C-NIGHT'], 'yes'), side: 'left' as const };
    expect(readCare(JSON.parse(JSON.stringify(care)))).toEqual({ care, setAside: [] });
  });

  it('loses only the broken list, to the safe side', () => {
    const broken = {
      ...ready,
      answers: { ...ready.answers, C: { answeredAt: 1, ticked: { 'C-NIGHT': 'maybe' } } },
      glidesOn: 'yes',
    };
    const { care, setAside } = readCare(broken);
    expect(care.answers.C).toBeUndefined();
    expect(care.answers.E).toBeDefined();
    expect(care.glidesOn).toBe(false);
    expect(setAside).toEqual(['answers.C', 'glidesOn']);
    expect(ids(care).sort()).toEqual(safe);
  });

  it('never throws and never offers more than the safe few', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(ids(readCare(value).care).sort()).toEqual(safe);
      }),
    );
  });
});

describe('the table of exercises', () => {
  it('stands unchanged in the folders there are', () => {
    const folders = import.meta.glob<Exercise>('../../exercises/*/exercise.ts', {
      eager: true,
      import: 'exercise',
    });
    expect(Object.keys(folders).length).toBeGreaterThanOrEqual(4);
    for (const exercise of Object.values(folders))
      expect(exercise).toEqual({ ...library[exercise.id], blockedBy: exercise.blockedBy });
  });

  it('says the same words', () => {
    for (const { id, name, setup, feel, stop } of frozen) {
      let words: { name: string; setup: string; feel: string; stop: string };
      try {
        words = JSON.parse(readFileSync(`exercises/${id}/words.json`, 'utf8'));
      } catch {
        continue;
      }
      expect(words).toMatchObject({ name, setup, feel, stop });
    }
  });
});
