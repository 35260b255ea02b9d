import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../domain/care/candidate';
import { candidatesOf, type Wanted } from '../../../domain/care/candidates';
import type { AllowedLine, Person, TherapistList } from '../../../domain/care/care';
import { repsOf } from '../../../domain/care/dosing/fitting';
import { glideCaps } from '../../../domain/care/dosing/numbers';
import type { Exercise, Level, Side } from '../../../domain/care/exercise';
import { isGlide, isSafe } from '../../../domain/care/kinds';
import {
  type Dosing,
  type DosingState,
  dosingKey,
  type Flare,
  type Load,
  type ProfileId,
} from '../../../domain/care/plan';
import { placeOf } from '../../../domain/care/programme/places';
import { questions } from '../../../domain/care/safety/questions';
import { viewOf } from '../../../domain/care/view';
import { tableLibrary } from '../../helpers/forty';
import { now, someone, today } from '../programme/person';

// A therapist's list beats our pools, filters, levels and repetitions, and nothing that is there for safety.

const ids = Object.keys(tableLibrary);
const exerciseOf = (id: string): Exercise => tableLibrary[id] as Exercise;
const planned: Wanted = { only: null, manual: false };
const offers = (person: Person, wanted = planned): Candidate[] =>
  candidatesOf(viewOf(person, tableLibrary, now), wanted);
const offeredOf = (person: Person, id: string) =>
  offers(person).filter(({ exercise }) => exercise.id === id);

const line = (exercise: string, over: Partial<AllowedLine> = {}): AllowedLine => ({
  exercise,
  side: 'both',
  level: 1,
  reps: null,
  ...over,
});
const listOf = (
  allowed: readonly AllowedLine[],
  blocked: readonly string[] = [],
): TherapistList => ({
  v: 1,
  from: 'A. Therapist',
  writtenOn: today,
  acceptedAt: 1,
  allowed,
  blocked,
});

const nothing = { answeredAt: now.wall - 1, ticked: {} };
const answers = { E: nothing, U: nothing, C: nothing, F: nothing };
type Told = NonNullable<Parameters<typeof someone>[2]>;

/** Somebody with a list, who has just answered the safety check. */
const listed = (
  profiles: readonly ProfileId[],
  therapistList: TherapistList | null,
  { care, ...told }: Told = {},
) => someone(profiles, 6, { ...told, care: { answers, therapistList, ...care } });

/** The same with carpal tunnel symptoms on the right. */
const patient = (therapistList: TherapistList | null, told: Told = {}) =>
  listed(['cts'], therapistList, told);

const dosing = (state: DosingState, over: Partial<Dosing> = {}): Dosing => ({
  state,
  level: 1,
  dose: 1,
  until: null,
  returning: false,
  countsFrom: 0,
  outcomes: [],
  reds: [],
  usedOn: [],
  changed: null,
  ...over,
});

describe('what a list replaces', () => {
  it('its lines take the place of the pools; what is safe for everyone stays', () => {
    const found = offers(patient(listOf([line('sciatic-ankle-slider')])));
    const named = found.filter(({ exercise }) => !isSafe(exercise));
    expect([...new Set(named.map(({ exercise }) => exercise.id))]).toEqual([
      'sciatic-ankle-slider',
    ]);
    expect(found.some(({ exercise }) => isSafe(exercise))).toBe(true);
  });

  it('a line comes on the side it names, whatever was marked', () => {
    const sides = (side: Side) =>
      offeredOf(
        patient(listOf([line('median-elbow-wrist-slider', { side })])),
        'median-elbow-wrist-slider',
      ).map((one) => one.side);
    expect(sides('left')).toEqual(['left']);
    expect(sides('right')).toEqual(['right']);
    expect(sides('both')).toEqual(['right']);
  });

  it('its level and repetitions are run, though the phase would hold them lower', () => {
    const wanted = line('median-elbow-wrist-slider', { level: 2, reps: 7 });
    const [found] = offeredOf(patient(listOf([wanted])), wanted.exercise);
    expect(found).toMatchObject({ maxLevel: 2, dose: 3, reps: 7 });
  });

  it('a stronger glide on it needs no gate', () => {
    const id = 'median-arm-tensioner';
    expect(offeredOf(patient(null), id)).toEqual([]);
    expect(offeredOf(patient(listOf([line(id, { side: 'right' })])), id)).toHaveLength(1);
  });

  it('an adjustment of the safety check does not hold what it allows back', () => {
    const told = { ...answers, F: { ...nothing, ticked: { 'F-HYPERMOB': 'yes' as const } } };
    const id = 'median-arm-tensioner';
    expect(
      offeredOf(patient(listOf([line(id, { side: 'right' })]), { care: { answers: told } }), id),
    ).toHaveLength(1);
  });

  it('with nothing allowed our own pools hold, less what is blocked', () => {
    const before = offers(patient(null)).map(({ exercise }) => exercise.id);
    const after = offers(patient(listOf([], ['tendon-glide-5pos']))).map(
      ({ exercise }) => exercise.id,
    );
    expect(before).toContain('tendon-glide-5pos');
    expect(after).toEqual(before.filter((id) => id !== 'tendon-glide-5pos'));
  });

  it('on the way back only part of the repetitions is run', () => {
    const id = 'tendon-glide-5pos';
    const back = dosing('trial', { returning: true });
    const person = patient(listOf([line(id, { level: 1, reps: 9 })]), {
      plan: { dosings: { [dosingKey(id, 'right')]: back, [dosingKey(id, 'both')]: back } },
    });
    expect(offeredOf(person, id)).toMatchObject([{ maxLevel: 1, dose: 1, reps: 5 }]);
  });

  it('with CRPS its lines run at level 1 with half of the repetitions', () => {
    const wanted = line('tendon-glide-5pos', { level: 3, reps: 10 });
    const person = listed(['crps'], listOf([wanted]));
    expect(offeredOf(person, wanted.exercise)[0]).toMatchObject({ maxLevel: 1, reps: 5 });
  });
});

const someId = fc.constantFrom(...ids);
const someLevel = fc.constantFrom<Level>(1, 2, 3);
const someSide = fc.constantFrom<Side>('left', 'right', 'both');
const someLine: fc.Arbitrary<AllowedLine> = fc.record({
  exercise: someId,
  side: someSide,
  level: someLevel,
  reps: fc.option(fc.integer({ min: 1, max: 60 })),
});
const someLines = fc.array(someLine, { minLength: 1, maxLength: 12 });
const someProfile = fc.constantFrom<ProfileId>('cts', 'cerv-rad', 'lumb-rad', 'crps', 'posture');
const manual = fc.boolean().map((by): Wanted => ({ only: null, manual: by }));
const runs = { numRuns: 60 };

/** The repetitions a candidate comes to. */
const repsOfCandidate = ({ exercise, maxLevel, dose, reps }: Candidate): number => {
  const level = exercise.levels.find((one) => one.level === maxLevel);
  return reps ?? (level ? repsOf(level, dose) : 0);
};

describe('what no list can do', () => {
  it('name anything it does not: every candidate is on it or safe for everyone', () => {
    fc.assert(
      fc.property(someLines, someProfile, manual, (allowed, profile, wanted) => {
        const person = listed([profile], listOf(allowed));
        for (const { exercise, side, maxLevel } of offers(person, wanted)) {
          const mine = allowed.filter((one) => one.exercise === exercise.id);
          if (isSafe(exercise) && mine.length === 0) continue;
          const fits = mine.filter((one) => [one.side, side].includes('both') || one.side === side);
          expect(fits.length).toBeGreaterThan(0);
          expect(maxLevel).toBeLessThanOrEqual(Math.max(...fits.map(({ level }) => level)));
        }
      }),
      runs,
    );
  });

  it('open what needs a doctor first, or what is made for adults', () => {
    const grave = questions.filter(({ tier }) =>
      ['EMERGENCY', 'URGENT', 'NOT_FOR_YOU'].includes(tier),
    );
    fc.assert(
      fc.property(someLines, fc.constantFrom(...grave), manual, (allowed, { code }, wanted) => {
        const person = patient(listOf(allowed));
        const group = code[0] as 'E' | 'U' | 'C';
        const list = { answeredAt: now.wall, ticked: { [code]: 'yes' as const } };
        const care = { ...person.care, answers: { ...person.care.answers, [group]: list } };
        expect(offers({ ...person, care }, wanted)).toEqual([]);
      }),
      runs,
    );
  });

  it('bring back what the person switched off, glides that are off, or what it blocks', () => {
    fc.assert(
      fc.property(someLines, fc.array(someId), fc.array(someId), (allowed, off, blocked) => {
        const list = listOf(allowed, blocked);
        const person = patient(list, { care: { switchedOff: off, glidesOn: false } });
        for (const { exercise } of offers(person)) {
          expect([...off, ...blocked]).not.toContain(exercise.id);
          expect(isGlide(exercise)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('lift a pause, a rest or a stop', () => {
    const held = fc.constantFrom<DosingState>('paused', 'rest', 'stopped');
    fc.assert(
      fc.property(someLines, held, manual, (allowed, state, wanted) => {
        const keys = ids.flatMap((id) =>
          (['left', 'right', 'both'] as const).map((side) => dosingKey(id, side)),
        );
        const until = now.wall + 3_600_000;
        const dosings = Object.fromEntries(keys.map((key) => [key, dosing(state, { until })]));
        const person = patient(listOf(allowed), { plan: { dosings } });
        const paced = offers(person, wanted).filter(
          ({ exercise }) => !isSafe(exercise) && !['eye', 'breathing'].includes(exercise.type),
        );
        expect(paced).toEqual([]);
      }),
      runs,
    );
  });

  it('lift a flare: nothing that pulls on a nerve, stretches or strengthens comes where it lasts', () => {
    fc.assert(
      fc.property(someLines, someProfile, manual, (allowed, profile, wanted) => {
        const quiet = listed([profile], listOf(allowed));
        const view = viewOf(quiet, tableLibrary, now);
        const placed = (exercise: Exercise, side: Side) =>
          placeOf(exercise, side, quiet.care, view.pools);
        const loud = offers(quiet, wanted)[0];
        if (!loud) return;
        const flare: Flare = {
          place: placed(loud.exercise, loud.side),
          startedAt: now.wall - 3_600_000,
          startedOn: today,
          calmOn: [],
          endedAt: null,
          endedOn: null,
          why: 'told',
          baseline: 2,
          levels: {},
        };
        const person = { ...quiet, plan: { ...quiet.plan, flares: [flare] } };
        for (const { exercise, side, maxLevel, dose } of offers(person, wanted)) {
          if (placed(exercise, side) !== flare.place || isSafe(exercise)) continue;
          expect(isGlide(exercise)).toBe(false);
          expect(['stretch', 'strength']).not.toContain(exercise.type);
          if (exercise.type === 'mobility') expect([maxLevel, dose]).toEqual([1, 1]);
        }
      }),
      runs,
    );
  });

  it('exceed what a day holds for a nerve and side, however much was done before', () => {
    const someLoad = fc.record({
      exercise: fc.constantFrom(...ids.filter((id) => isGlide(exerciseOf(id)))),
      side: fc.constantFrom<Side>('left', 'right', 'both'),
      hoursAgo: fc.integer({ min: 0, max: 8 }),
      reps: fc.integer({ min: 1, max: 30 }),
      seconds: fc.integer({ min: 10, max: 200 }),
    });
    fc.assert(
      fc.property(
        someLines,
        fc.array(someLoad, { maxLength: 6 }),
        manual,
        (allowed, done, wanted) => {
          const loads = done.map(
            ({ hoursAgo, ...load }): Load => ({
              ...load,
              at: now.wall - hoursAgo * 3_600_000,
              day: today,
            }),
          );
          const person = listed(['cts', 'lumb-rad'], listOf(allowed), { plan: { loads } });
          for (const found of offers(person, wanted)) expectWithinDay(found, loads);
        },
      ),
      { numRuns: 200 },
    );
  });
});

const mostOf = {
  slider: glideCaps.sliderRepsPerNerveSide,
  tensioner: glideCaps.tensionerRepsPerNerveSide,
  'tendon-glide': glideCaps.tendonCyclesPerHand,
} as const;
const limbs: Readonly<Record<string, string>> = {
  'hand-wrist': 'arm',
  arm: 'arm',
  'neck-arm': 'arm',
};
const limbOf = ({ region }: Exercise) => limbs[region] ?? 'leg';

/** Counted here from the clinical text alone: repetitions of its row, and minutes of its limb. */
function expectWithinDay(found: Candidate, loads: readonly Load[]): void {
  const { exercise, side, maxLevel } = found;
  if (!isGlide(exercise)) return;
  const weight = ({ type, region }: Exercise) =>
    type === 'slider' && region === 'hand-wrist' ? 0.5 : 1;
  const meets = (load: Load) => load.side === 'both' || side === 'both' || load.side === side;
  const before = loads.filter(meets).map((load) => ({ ...load, of: exerciseOf(load.exercise) }));
  const sameRow = before.filter(
    ({ of }) =>
      of.type === exercise.type && (of.type === 'tendon-glide' || of.nerve === exercise.nerve),
  );
  // Two-sided work is counted side by side: the fuller one has to fit.
  const sides = side === 'both' ? (['left', 'right'] as const) : [side];
  for (const one of sides) {
    const mine = <T extends Load>(all: readonly T[]) =>
      all.filter((load) => load.side === 'both' || load.side === one);
    const done = mine(sameRow).reduce((sum, { reps, of }) => sum + reps * weight(of), 0);
    const most = mostOf[exercise.type as keyof typeof mostOf];
    expect(done + repsOfCandidate(found) * weight(exercise)).toBeLessThanOrEqual(most);
    const seconds = mine(before)
      .filter(({ of }) => limbOf(of) === limbOf(exercise))
      .reduce((sum, load) => sum + load.seconds, 0);
    const level = exercise.levels.find((each) => each.level === maxLevel);
    const once = (level?.steps ?? []).reduce((sum, s) => sum + s.moveSeconds + s.holdSeconds, 0);
    const each = exercise.laterality === 'each-side' ? 2 : 1;
    const mineNow = exercise.setupSeconds + repsOfCandidate(found) * once * each;
    expect(seconds + mineNow).toBeLessThanOrEqual(glideCaps.minutesPerLimb * 60 + 1);
  }
}
