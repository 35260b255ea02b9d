import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginCare, type Care, demoCare, spots } from '../../domain/care/care';
import { daysAfter } from '../../domain/care/days';
import { profileIds } from '../../domain/care/plan';
import { readCare } from '../../domain/care/read';
import { asked, groups } from '../../domain/care/safety/lists';
import { questions } from '../../domain/care/safety/questions';
import { isTherapistList } from '../../domain/care/shapes';
import { fortyExercises } from '../helpers/forty';
import { offeredTo } from '../helpers/offered';

// Stored care that cannot be read: each broken value costs only itself, and falls to the safe side.

const now = { wall: Date.UTC(2026, 10, 24, 12), dayKey: '2026-11-24' };
const ready = demoCare(now.wall);
const ids = (care: Care) => offeredTo(fortyExercises, care, now).map(({ id }) => id);
const safe = ['belly-breathing', 'eyes-20-20-20', 'posture-reset'];
const stored = (value: unknown) => JSON.parse(JSON.stringify(value));

const instant = fc.integer({ min: 1, max: 4e12 });
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => daysAfter('2015-01-01', n % 9_000));
const side = fc.constantFrom('left', 'right', 'both' as const);
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const code = fc.constantFrom(...questions.map((row) => row.code));
const listAnswer = (group: (typeof groups)[number]) =>
  fc.record({
    answeredAt: instant,
    ticked: fc.dictionary(
      fc.constantFrom(...asked(group).map((row) => row.code)),
      fc.constantFrom('yes', 'unsure'),
    ),
    askedAt: fc.dictionary(fc.constantFrom(...asked(group).map((row) => row.code)), instant),
  });
const therapistList = fc.record({
  v: fc.constant(1),
  from: fc.string({ maxLength: 50 }),
  writtenOn: fc.option(day),
  acceptedAt: instant,
  allowed: fc.array(
    fc.record({
      exercise: id,
      side,
      level: fc.constantFrom(1, 2, 3),
      reps: fc.option(fc.integer({ min: 1, max: 60 })),
    }),
    { maxLength: 5 },
  ),
  blocked: fc.array(id, { maxLength: 5 }),
});
const anyCare = fc.record({
  v: fc.constant(1),
  acceptedAt: fc.option(instant),
  answers: fc.record(Object.fromEntries(groups.map((group) => [group, listAnswer(group)])), {
    requiredKeys: [],
  }),
  side: fc.constantFrom('left', 'right', 'both', 'none'),
  glidesOn: fc.boolean(),
  strongerGlides: fc.boolean(),
  clearances: fc.dictionary(code, fc.record({ on: day, at: instant })),
  marks: fc.array(fc.record({ spot: fc.constantFrom(...spots), side }), { maxLength: 8 }),
  profiles: fc.uniqueArray(fc.constantFrom(...profileIds), { maxLength: 2 }),
  irritability: fc.option(
    fc.record({
      at: instant,
      day,
      onset: fc.constantFrom(0, 1, 2),
      settling: fc.constantFrom(0, 1, 2),
      usual: fc.integer({ min: 0, max: 10 }),
      nights: fc.integer({ min: 0, max: 7 }),
    }),
  ),
  activities: fc.array(
    fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== ''),
    { maxLength: 3 },
  ),
  assessed: fc.option(fc.boolean()),
  switchedOff: fc.array(id),
  therapistList: fc.option(therapistList),
  visits: fc.option(
    fc.record({
      perWeek: fc.constantFrom(0, 1, 2, 3),
      weeks: fc.integer({ min: 6, max: 12 }),
      startedOn: day,
      weekdays: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
      remind: fc.boolean(),
    }),
  ),
  tensCaution: fc.boolean(),
});

describe('what is stored', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyCare, (care) => {
        expect(readCare(stored(care))).toEqual({ care: stored(care), setAside: [] });
      }),
    );
  });

  it('was nothing at the very first start', () => {
    expect(readCare(undefined)).toEqual({ care: beginCare(), setAside: [] });
  });
});

const keys = Object.keys(beginCare()).filter((key) => key !== 'v') as (keyof Care)[];

describe('what cannot be read', () => {
  it.each(keys)('%s, broken, costs nothing but itself', (key) => {
    fc.assert(
      fc.property(anyCare, fc.constantFrom('nonsense', 7, [null], { a: 1 }), (care, broken) => {
        const { care: read, setAside } = readCare({ ...stored(care), [key]: broken });
        const legible = key === 'acceptedAt' && broken === 7;
        const named = setAside.every((one) => one === key || one.startsWith(`${key}.`));
        expect(named && (legible || setAside.length > 0)).toBe(true);
        const { [key]: _, ...others } = read;
        const { [key]: __, ...before } = stored(care);
        expect(others).toEqual(before);
      }),
    );
  });

  it('of a list makes that list unanswered', () => {
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

  it.each([
    ['a code of another list', { 'E-CHEST': 'yes' }],
    ['a code nobody asks', { 'C-NOTHING': 'yes' }],
    ['"old and stable" where that means nothing', { 'C-NIGHT': 'old' }],
  ])('%s makes the list unanswered', (_, ticked) => {
    const answers = { ...ready.answers, C: { answeredAt: 1, ticked } };
    expect(readCare({ ...ready, answers }).care.answers.C).toBeUndefined();
  });

  it('of a clearance leaves its flag standing and the other clearances too', () => {
    const good = { on: '2026-11-20', at: now.wall };
    const clearances = { 'C-NIGHT': { on: '2026-13-01', at: 1 }, 'C-CANCER': good, 'C-X': good };
    const { care, setAside } = readCare({ ...ready, clearances });
    expect(care.clearances).toEqual({ 'C-CANCER': good });
    expect(setAside).toEqual(['clearances.C-NIGHT', 'clearances.C-X']);
  });

  it('more than two profiles are the first two', () => {
    const profiles = ['cts', 'gone', 'cts', 'posture', 'dpn'];
    expect(readCare({ ...ready, profiles }).care.profiles).toEqual(['cts', 'posture']);
  });

  it('never throws and never offers more than the safe few', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(ids(readCare(value).care).sort()).toEqual(safe);
      }),
    );
  });
});

describe('a therapist’s list', () => {
  const line = { exercise: 'chin-tuck', side: 'both', level: 1, reps: 6 };
  const list = {
    v: 1,
    from: 'Clinic',
    writtenOn: '2026-11-02',
    acceptedAt: 5,
    allowed: [line],
    blocked: ['neck-isometric'],
  };

  it('is one only in every part', () => {
    expect(isTherapistList(list)).toBe(true);
    for (const broken of [
      { v: 2 },
      { from: 3 },
      { writtenOn: '02.11.2026' },
      { acceptedAt: 0 },
      { allowed: [{ ...line, level: 4 }] },
      { allowed: [{ ...line, reps: 0 }] },
      { allowed: [{ ...line, side: 'middle' }] },
      { blocked: [1] },
      { blocked: 'all' },
    ])
      expect(isTherapistList({ ...list, ...broken }), JSON.stringify(broken)).toBe(false);
  });

  it('broken in part keeps its whole lines and all it rules out', () => {
    const broken = { ...list, allowed: [line, { ...line, level: 9 }], blocked: ['a', 7, 'b'] };
    const { care, setAside } = readCare({ ...ready, therapistList: broken });
    expect(care.therapistList).toMatchObject({ allowed: [line], blocked: ['a', 'b'] });
    expect(setAside).toEqual(['therapistList']);
  });

  it('none of whose lines can be read allows nothing, never everything', () => {
    for (const allowed of [[{ ...line, level: 9 }], 'all', undefined]) {
      const { care } = readCare({ ...ready, therapistList: { ...list, allowed } });
      const mine = care.therapistList?.allowed ?? [];
      expect(mine.length).toBe(1);
      expect(Object.keys(fortyExercises)).not.toContain(mine[0]?.exercise);
      expect(isTherapistList(care.therapistList)).toBe(true);
    }
  });
});
