import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Spot } from '../../../domain/care/care';
import { spots } from '../../../domain/care/care';
import { limbOf } from '../../../domain/care/dosing/body';
import { type DayScore, profileIds } from '../../../domain/care/plan';
import { postureSecondsOf } from '../../../domain/care/programme/diabetes';
import { poolsOf } from '../../../domain/care/programme/phase';
import { pooled } from '../../../domain/care/programme/pools';
import { programmes } from '../../../domain/care/programme/programmes.table';
import { tableLibrary } from '../../helpers/forty';
import { idsOf, now, someone, stirred, today } from './person';

const right = (spot: Spot): Mark => ({ spot, side: 'right' });
const glides = (...[profiles, week, told]: Parameters<typeof someone>) =>
  idsOf(poolsOf(someone(profiles, week, told), now).glide);
const dosing = (state: 'trial' | 'active') => ({
  state,
  level: 1 as const,
  dose: 1 as const,
  until: null,
  returning: false,
  countsFrom: 0,
  outcomes: [],
  reds: [],
  usedOn: [],
  changed: null,
});
const scored = (place: DayScore['place'], score: number): DayScore[] =>
  ['2026-11-21', '2026-11-22', '2026-11-23'].map((day) => ({ place, day, score }));

describe('what a programme holds ready', () => {
  it.each(profileIds.flatMap((profile) => [1, 3, 5, 9].map((week) => [profile, week] as const)))(
    '%s in week %i offers the pools of its phase, in their order, up to its level',
    (profile, week) => {
      const pools = poolsOf(someone([profile], week), now);
      const { phases } = programmes[profile];
      const phase = phases.find(({ weeks: [from, to] }) => week >= from && week <= to);
      const ofPhase = phase ?? phases.at(-1);
      const movable = ['back-extension-standing', 'forward-lean-seated'];
      const fixed = (ids: readonly string[]) => ids.filter((id) => !movable.includes(id));
      expect(idsOf(pools.micro)).toEqual(ofPhase?.micro);
      expect(fixed(idsOf(pools.posture))).toEqual(fixed(ofPhase?.posture ?? []));
      expect(idsOf(pools.focus)).toEqual(ofPhase?.focus);
      for (const entry of [...pools.micro, ...pools.posture, ...pools.focus, ...pools.glide])
        expect(entry.maxLevel).toBeLessThanOrEqual(ofPhase?.maxLevel ?? 1);
    },
  );

  it('the day has as many glides, and each nerve as many slider repetitions, as the phase says', () => {
    const pools = poolsOf(someone(['cts'], 5), now);
    expect(pools.glidesPerDay).toEqual({ lower: 3, upper: 4 });
    expect(pools.sliderCaps).toEqual({ median: 60 });
    expect(poolsOf(someone(['radial'], 1), now).glidesPerDay).toEqual({ lower: 0, upper: 0 });
  });

  it('after the last week the last phase goes on, and a good exit leads to general comfort', () => {
    expect(poolsOf(someone(['cts'], 12), now).glidesPerDay.upper).toBe(2);
    const done = { programme: { ending: { kind: 'done' as const, since: today } } };
    const pools = poolsOf(someone(['cts'], 12, done), now);
    expect(pools.glide).toEqual([]);
    expect(idsOf(pools.posture)).toContain('figure4-stretch');
    // What the profile ruled out stays out.
    expect(idsOf(pools.posture)).not.toContain('wrist-extensor-stretch');
  });

  it('a taper has three days a week with glides', () => {
    const ending = { kind: 'tapering' as const, since: today };
    const used = ['2026-11-21', '2026-11-22', '2026-11-23'];
    expect(glides(['cts'], 12, { programme: { ending, activeOn: used } })).toEqual([]);
    expect(glides(['cts'], 12, { programme: { ending, activeOn: used.slice(1) } })).not.toEqual([]);
    const third = [...used.slice(1), today];
    expect(glides(['cts'], 12, { programme: { ending, activeOn: third } })).not.toEqual([]);
  });

  it('a complex pain syndrome leaves only what is safe for everyone, whatever else was chosen', () => {
    const pools = poolsOf(someone(['cts', 'crps'], 5), now);
    expect(pools.onlySafe).toBe(true);
    for (const id of idsOf([...pools.micro, ...pools.posture, ...pools.focus, ...pools.glide]))
      expect(tableLibrary[id]?.tags).toContain('safe');
  });
});

describe('glides follow the nerve', () => {
  it.each<[Spot, number, readonly string[]]>([
    ['thumb-side', 3, ['median-elbow-wrist-slider', 'median-neck-arm-slider']],
    ['little-side', 3, ['ulnar-elbow-wrist-slider']],
    ['hand-back', 3, ['radial-arm-slider']],
    ['little-side', 9, ['ulnar-elbow-wrist-slider']],
    ['thumb-side', 9, ['median-neck-arm-slider', 'median-arm-tensioner']],
  ])('neck and arm with %s in week %i: %j', (spot, week, ids) => {
    expect(glides(['cerv-rad'], week, { care: { marks: [right(spot)] } })).toEqual(ids);
  });

  it.each<[Spot, number, readonly string[]]>([
    ['leg-back', 1, ['sciatic-ankle-slider']],
    ['thigh-front', 1, []],
    ['thigh-front', 3, ['femoral-standing-slider']],
    ['thigh-front', 9, ['femoral-standing-slider']],
  ])('back and leg with %s in week %i: %j', (spot, week, ids) => {
    expect(glides(['lumb-rad'], week, { care: { marks: [right(spot)] } })).toEqual(ids);
  });

  it.each<['pinched-arm' | 'pinched-leg', Spot, readonly string[]]>([
    ['pinched-arm', 'thumb-side', ['median-elbow-wrist-slider']],
    ['pinched-arm', 'elbow-inner', ['ulnar-elbow-wrist-slider']],
    ['pinched-arm', 'elbow-outer', ['radial-arm-slider']],
    ['pinched-leg', 'buttock', ['sciatic-ankle-slider']],
    ['pinched-leg', 'thigh-front', ['femoral-standing-slider']],
  ])('%s with %s offers one slider only: %j', (profile, spot, ids) => {
    expect(glides([profile], 4, { care: { marks: [right(spot)] } })).toEqual(ids);
    expect(glides([profile], 2, { care: { marks: [right(spot)] } })).toEqual([]);
  });

  it('each side has the glides of its own nerve', () => {
    const marks: Mark[] = [right('thumb-side'), { spot: 'little-side', side: 'left' }];
    const pools = poolsOf(someone(['cerv-rad'], 1, { care: { marks } }), now);
    expect(pools.glide).toMatchObject([
      { exercise: 'median-elbow-wrist-slider', sides: ['right'] },
      { exercise: 'ulnar-elbow-wrist-slider', sides: ['left'] },
    ]);
    expect(pools.sliderCaps).toEqual({ median: 20, ulnar: 20 });
  });

  it('a mixed picture waits for week 3 and stays at level 1', () => {
    const care = { marks: [right('thumb-side'), right('little-side')] };
    expect(glides(['cts'], 2, { care })).toEqual([]);
    const later = poolsOf(someone(['cts'], 5, { care }), now);
    expect(later.glide.length).toBeGreaterThan(0);
    for (const { maxLevel } of later.glide) expect(maxLevel).toBe(1);
  });

  it('need to be wanted, and irritability to be known and not high', () => {
    expect(glides(['cts'], 1)).not.toEqual([]);
    expect(glides(['cts'], 1, { care: { irritability: stirred } })).toEqual([]);
    expect(glides(['cts'], 1, { care: { irritability: null } })).toEqual([]);
    expect(glides(['cts'], 1, { care: { glidesOn: false } })).toEqual([]);
  });

  it('the second slider of the inner elbow waits until the first has settled in', () => {
    const second = (state: 'trial' | 'active') =>
      glides(['cubital'], 5, {
        plan: { dosings: { 'ulnar-elbow-wrist-slider/right': dosing(state) } },
      });
    expect(second('trial')).toEqual(['ulnar-elbow-wrist-slider']);
    expect(second('active')).toEqual(['ulnar-elbow-wrist-slider', 'ulnar-neck-arm-slider']);
  });
});

describe('notes that look at the symptoms', () => {
  const posture = (...[profiles, week, told]: Parameters<typeof someone>) =>
    poolsOf(someone(profiles, week, told), now).posture;

  it.each([
    [2, true],
    [3, true],
    [4, false],
  ])('the side-of-neck stretch with neck and arm at S %i: %s, and level 1 only', (score, there) => {
    const list = posture(['cerv-rad'], 5, { plan: { scores: scored('neck-arm/right', score) } });
    const found = list.find(({ exercise }) => exercise === 'upper-trap-stretch');
    expect(found?.maxLevel).toBe(there ? 1 : undefined);
  });

  it.each([
    [5, 2, false],
    [6, 2, true],
    [6, 3, false],
    [8, 0, true],
  ])('the back-of-thigh stretch in week %i at S %i: %s', (week, score, there) => {
    const list = posture(['lumb-rad'], week, { plan: { scores: scored('back-leg/left', score) } });
    expect(idsOf(list).includes('hamstring-hinge-stretch')).toBe(there);
  });

  it('a louder day counts at once, and unknown symptoms count as loud', () => {
    const loud = { place: 'back-leg/left' as const, day: today, score: 5 };
    const scores = [...scored('back-leg/left', 1), loud];
    expect(idsOf(posture(['lumb-rad'], 6, { plan: { scores } }))).not.toContain(
      'hamstring-hinge-stretch',
    );
    expect(idsOf(posture(['lumb-rad'], 6, { care: { irritability: null } }))).not.toContain(
      'hamstring-hinge-stretch',
    );
  });
});

describe('two profiles at once', () => {
  it('join their pools in order of priority, each exercise once, at the lower level', () => {
    const person = someone(['cts', 'lumb-rad'], 1);
    const pools = poolsOf(person, now);
    expect(idsOf(pools.glide)).toEqual([
      'lumbrical-spread-glide',
      'sciatic-ankle-slider',
      'tendon-glide-5pos',
    ]);
    expect(new Set(idsOf(pools.micro)).size).toBe(pools.micro.length);
    const [first] = person.plan.programmes;
    const plan = { ...person.plan, programmes: first ? [{ ...first, week: 9 }] : [] };
    const walk = poolsOf({ ...person, plan }, now).posture.find(
      ({ exercise }) => exercise === 'walk-break',
    );
    expect(walk?.maxLevel).toBe(1);
  });

  it('do not add up caps: for a nerve that both glide the higher one holds, once', () => {
    const pools = poolsOf(someone(['cts', 'cerv-rad'], 1), now);
    expect(pools.sliderCaps).toEqual({ median: 30 });
    expect(pools.glidesPerDay).toEqual({ lower: 2, upper: 3 });
  });

  it('never glide more than two nerves of a limb, and nothing that either rules out', () => {
    const profile = fc.constantFrom(...profileIds);
    const mark = fc.record({
      spot: fc.constantFrom(...spots),
      side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(profile, { minLength: 1, maxLength: 3 }),
        fc.array(mark, { maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (profiles, marks, week) => {
          const pools = poolsOf(someone(profiles, week, { care: { marks } }), now);
          for (const side of ['left', 'right'] as const)
            for (const limb of ['arm', 'leg'] as const) {
              const here = pools.glide
                .filter(({ sides }) => sides.includes(side))
                .flatMap(({ exercise }) => tableLibrary[exercise] ?? [])
                .filter((exercise) => limbOf(exercise) === limb);
              expect(new Set(here.map(({ nerve }) => nerve)).size).toBeLessThanOrEqual(2);
            }
          const all = idsOf([...pools.glide, ...pools.micro, ...pools.posture, ...pools.focus]);
          for (const id of pools.excluded) expect(all).not.toContain(id);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('cubital never offers the hand on the head, carpal never the forearm-top stretch, feet no glide', () => {
    for (let week = 1; week <= 12; week += 1) {
      const all = (profile: 'cubital' | 'cts' | 'dpn') => {
        const pools = poolsOf(someone([profile, 'posture'], week), now);
        return idsOf([...pools.glide, ...pools.micro, ...pools.posture, ...pools.focus]);
      };
      expect(all('cubital')).not.toContain('shoulder-abduction-relief');
      expect(all('cts')).not.toContain('wrist-extensor-stretch');
      for (const id of all('dpn')) expect(tableLibrary[id]?.tags).not.toContain('neural');
    }
  });
});

describe('without a profile', () => {
  it('everything is open at level 1 in its own kind of break, and two glides a day where they are wanted', () => {
    const pools = poolsOf(someone([], 1), now);
    expect(pools.glidesPerDay).toEqual({ lower: 2, upper: 2 });
    for (const exercise of Object.values(tableLibrary)) {
      const found = pooled(pools, exercise);
      expect(found?.maxLevel).toBe(1);
      expect(found?.pools.includes('glide')).toBe(
        ['slider', 'tensioner', 'tendon-glide'].includes(exercise.type),
      );
    }
    const off = poolsOf(someone([], 1, { care: { glidesOn: false } }), now);
    expect(off.glidesPerDay.upper).toBe(0);
    const glide = tableLibrary['tendon-glide-5pos'];
    expect(glide && pooled(off, glide)).toBeNull();
  });
});

describe('long breaks with diabetes', () => {
  it.each([
    ['dpn', 1, 'diabetes-60', 360, 180],
    ['dpn', 2, 'diabetes-30', 180, 90],
    ['dpn', 3, 'diabetes-60', 360, 360],
    ['dpn', 1, 'balanced', 90, 90],
    ['dpn', 1, 'diabetes-60', 60, 60],
    ['posture', 1, 'diabetes-60', 360, 360],
  ] as const)('%s in week %i on %s: %i s become %i s', (profile, week, rhythm, set, seconds) => {
    expect(postureSecondsOf(someone([profile], week), rhythm, set, today)).toBe(seconds);
  });
});
