import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../domain/care/candidate';
import { candidatesOf } from '../../domain/care/candidates';
import { beginCare, type Care, demoCare } from '../../domain/care/care';
import { choose, type RecentItem, somethingElse } from '../../domain/care/choose';
import type { Library } from '../../domain/care/exercise';
import { secondsOf } from '../../domain/care/exercise';
import { beginPlan } from '../../domain/care/plan';
import { viewOf } from '../../domain/care/view';
import type { Kind } from '../../domain/session/types';
import { tableLibrary } from '../helpers/forty';
import { asked, candidate, clock, dayOf, done, idsOf } from './composition/breaks';
import { today } from './programme/person';

const ready = demoCare(clock.wall - 60_000);
const person = (care: Care = ready) => ({ care, plan: beginPlan(today) });
const may = (care: Care = ready, library: Library = tableLibrary) =>
  candidatesOf(viewOf(person(care), library, clock));
const few: Library = Object.fromEntries(
  Object.entries(tableLibrary).filter(([id]) =>
    ['tendon-glide-5pos', 'chin-tuck', 'posture-reset', 'eyes-20-20-20'].includes(id),
  ),
);
const chosen = (
  kind: Kind,
  { care = ready, library = tableLibrary, id = '2026-11-24#1' }: Chosen = {},
) => choose(asked(kind, { id }), person(care), library, [], clock, may(care, library));
interface Chosen {
  readonly care?: Care;
  readonly library?: Library;
  readonly id?: string;
}

describe('what a break contains', () => {
  it('a glide break is a glide where glides are on, and something calm where they are off', () => {
    expect(idsOf(chosen('glide', { library: few }))).toEqual(['tendon-glide-5pos']);
    const off = chosen('glide', { library: few, care: { ...ready, glidesOn: false } });
    expect(idsOf(off)).not.toContain('tendon-glide-5pos');
    expect(off.items.length).toBeGreaterThan(0);
  });

  it('a walk is a walk where it is known, and plain time away where it is not', () => {
    expect(new Set(idsOf(chosen('walk')))).toEqual(new Set(['walk-break']));
    const away = { items: [], restSeconds: 180, why: 'walk' };
    expect(chosen('walk', { library: few })).toMatchObject(away);
  });

  it('a walk that is ruled out becomes what a posture break holds', () => {
    const seated = [candidate('chin-tuck'), candidate('pelvic-tilt-seated')];
    const offer = choose(asked('walk'), person(), tableLibrary, [], clock, seated);
    expect(idsOf(offer).sort()).toEqual(['chin-tuck', 'pelvic-tilt-seated']);
    expect(offer.why).toBe('walk');
  });

  it('repeats nothing within two breaks but the safe few and walking', () => {
    const offers = dayOf(Array(20).fill('posture'), person(), may());
    const free = (id: string) => tableLibrary[id]?.tags.includes('safe') || id === 'walk-break';
    offers.forEach((offer, n) => {
      const before = offers.slice(Math.max(0, n - 2), n).flatMap(idsOf);
      for (const id of idsOf(offer)) if (!free(id)) expect(before).not.toContain(id);
    });
  });

  it('works on the side with symptoms, and on both in turn where both or none have any', () => {
    const sideOf = (care: Care, recent: readonly RecentItem[]) =>
      choose(asked('glide'), person(care), few, recent, clock, may(care, few)).items[0]?.side;
    const had = [done('tendon-glide-5pos', 150, 'glide', 'right')];
    expect(sideOf({ ...ready, side: 'left' }, [])).toBe('left');
    for (const side of ['both', 'none'] as const) {
      expect(sideOf({ ...ready, side }, [])).toBe('right');
      expect(sideOf({ ...ready, side }, had)).toBe('left');
    }
  });

  it('by area of the body gives only what works there', () => {
    for (const [area, regions] of [
      ['neck', ['neck', 'shoulder', 'upper-back']],
      ['hands', ['hand-wrist', 'arm', 'neck-arm']],
      ['eyes', ['eyes']],
    ] as const) {
      const offer = choose(asked('posture'), person(), tableLibrary, [], clock, may(), area);
      expect(offer.items.length).toBeGreaterThan(0);
      for (const id of idsOf(offer)) expect(regions).toContain(tableLibrary[id]?.region);
    }
  });

  it('offers something else without what was there, and rest in the end', () => {
    const first = chosen('posture', { library: few });
    const next = somethingElse(first, asked('posture'), person(), few, [], clock, may(ready, few));
    for (const id of idsOf(first)) expect(idsOf(next)).not.toContain(id);
    expect(next.restSeconds).toBeGreaterThan(0);
  });
});

describe('safety comes before variety', () => {
  const kinds: fc.Arbitrary<Kind> = fc.constantFrom('micro', 'posture', 'walk', 'glide');
  const ids = Object.keys(tableLibrary);
  const level = fc.constantFrom(1 as const, 2 as const, 3 as const);
  const candidates: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom(...ids),
        left: fc.boolean(),
        maxLevel: level,
        dose: level,
        reps: fc.option(fc.integer({ min: 1, max: 6 })),
        pools: fc.subarray(['micro', 'posture', 'glide', 'focus'] as const, { minLength: 1 }),
        rank: fc.nat(8),
      })
      .map(({ id, left, ...more }) => {
        const one = candidate(id, more);
        return one.side === 'both' || !left ? one : { ...one, side: 'left' as const };
      }),
    { maxLength: 20, selector: ({ exercise, side }) => `${exercise.id}/${side}` },
  );
  const recents: fc.Arbitrary<RecentItem[]> = fc
    .array(
      fc.record({
        id: fc.constantFrom(...ids, 'rest'),
        ago: fc.integer({ min: 1, max: 900 }),
        kind: kinds,
        side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
      }),
      { maxLength: 20 },
    )
    .map((items) =>
      items
        .sort((a, b) => a.ago - b.ago)
        .map(({ id, ago, kind, side }) => done(id, ago, kind, side)),
    );
  const rhythms = fc.constantFrom(undefined, 'flare', 'diabetes-60', 'diabetes-30', 'balanced');
  const most = { micro: 32, posture: 90, walk: 180, glide: 120 } as const;

  it('nothing outside what may be offered is ever chosen, nothing above its level, within the break', () => {
    fc.assert(
      fc.property(
        kinds,
        fc.string(),
        candidates,
        recents,
        rhythms,
        (kind, id, from, recent, rhythm) => {
          const what = { ...asked(kind, { id }), ...(rhythm && { rhythm }) };
          const offer = choose(what, person(), tableLibrary, recent, clock, from);
          for (const item of offer.items) {
            const own = from.find(
              ({ exercise, side }) => exercise.id === item.exercise && side === item.side,
            );
            expect(own).toBeDefined();
            expect(item.level).toBeLessThanOrEqual(own?.maxLevel ?? 0);
            expect(item.dose).toBeLessThanOrEqual(own?.dose ?? 0);
            if (own?.reps) expect(item.reps).toBeLessThanOrEqual(own.reps);
          }
          const used = secondsOf({ ...offer, restSeconds: 0 });
          expect(used).toBeLessThanOrEqual(most[kind]);
          expect(secondsOf(offer)).toBe(Math.max(used, what.seconds));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the same break is always filled the same way, whatever order it is handed', () => {
    fc.assert(
      fc.property(kinds, fc.string(), candidates, recents, (kind, id, from, recent) => {
        const again = (list: readonly Candidate[]) =>
          choose(asked(kind, { id }), person(), tableLibrary, recent, clock, list);
        expect(again([...from].reverse())).toEqual(again(from));
      }),
      { numRuns: 200 },
    );
  });

  it('asks the hands in at most 34 % of a day, tested from the tenth break on', () => {
    const day = fc.array(kinds, { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(day, candidates, (list, from) => {
        const hands = dayOf(list, person(), from).map((offer) =>
          idsOf(offer).some((id) => tableLibrary[id]?.region === 'hand-wrist'),
        );
        for (let n = 9; n < hands.length; n += 1)
          if (hands[n])
            expect(hands.slice(0, n + 1).filter(Boolean).length / (n + 1)).toBeLessThanOrEqual(
              0.34,
            );
      }),
      { numRuns: 100 },
    );
  });

  it('gives eyes, comfort reset and rest to somebody who has answered nothing', () => {
    fc.assert(
      fc.property(kinds, fc.string(), (kind, id) => {
        for (const exercise of idsOf(chosen(kind, { care: beginCare(), library: few, id })))
          expect(['eyes-20-20-20', 'posture-reset']).toContain(exercise);
      }),
    );
  });

  it('gives rest alone after an emergency answer', () => {
    const E = { answeredAt: 1, ticked: { 'E-CHEST': 'unsure' as const } };
    expect(chosen('posture', { care: { ...ready, answers: { ...ready.answers, E } } })).toEqual({
      promptId: '2026-11-24#1',
      items: [],
      restSeconds: 90,
      why: 'safety',
    });
  });
});
