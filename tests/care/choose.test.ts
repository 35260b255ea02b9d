import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed } from '../../domain/care/allowed';
import { beginCare, demoCare } from '../../domain/care/care';
import { type Asked, choose, type RecentItem, somethingElse } from '../../domain/care/choose';
import type { Library, Offer } from '../../domain/care/exercise';
import { tableLibrary } from '../helpers/forty';

const clock = {
  wall: 1.8e12,
  mono: 0,
  boot: 'b',
  inHours: true,
  nextBoundary: null,
  dayKey: '2026-11-24',
};
const ready = demoCare(clock.wall);
const lengths = { micro: 30, posture: 90, walk: 180, glide: 120 } as const;
const asked = (lead: keyof typeof lengths, id = '2026-11-24#1'): Asked => ({
  id,
  lead,
  kinds: [lead],
  seconds: lengths[lead],
});
const few: Library = Object.fromEntries(
  ['tendon-glide-5pos', 'chin-tuck', 'posture-reset', 'eyes-20-20-20'].map((id) => [
    id,
    tableLibrary[id] as never,
  ]),
);
const idsOf = (offer: Offer) => offer.items.map(({ exercise }) => exercise);

/** Takes breaks one after the other, each remembered for the next. */
function dayOfBreaks(kinds: readonly (keyof typeof lengths)[], library: Library, care = ready) {
  let recent: RecentItem[] = [];
  return kinds.map((kind, n) => {
    const offer = choose(asked(kind, `2026-11-24#${n}`), care, library, recent, {
      ...clock,
      wall: clock.wall + n * 60_000,
    });
    const at = clock.wall + n * 60_000;
    const items =
      offer.items.length > 0 ? offer.items : [{ exercise: 'rest', side: 'both' as const }];
    recent = [...items.map(({ exercise, side }) => ({ exercise, side, at, kind })), ...recent];
    return offer;
  });
}

describe('what a break contains', () => {
  it('is the same for the same break, whoever asks again', () => {
    expect(choose(asked('posture'), ready, few, [], clock)).toEqual(
      choose(asked('posture'), ready, few, [], clock),
    );
  });

  it('a micro break is one item of at most 32 s, and every second one is for the eyes or rest', () => {
    const offers = dayOfBreaks(Array(12).fill('micro'), tableLibrary);
    let busyBefore = false;
    for (const offer of offers) {
      expect(offer.items.length).toBeLessThanOrEqual(1);
      for (const item of offer.items) expect(item.seconds).toBeLessThanOrEqual(32);
      const [first] = idsOf(offer);
      const busy = first !== undefined && !first.startsWith('eyes');
      expect(busy && busyBefore).toBe(false);
      busyBefore = busy;
    }
  });

  it('a posture break is one to three items within its 90 s, the rest of it is rest', () => {
    for (const offer of dayOfBreaks(Array(8).fill('posture'), tableLibrary)) {
      const used = offer.items.reduce((sum, { seconds }) => sum + seconds, 0);
      expect(offer.items.length).toBeGreaterThanOrEqual(1);
      expect(offer.items.length).toBeLessThanOrEqual(3);
      expect(used + offer.restSeconds).toBe(90);
    }
  });

  it('a glide break is a glide where glides are on, and something calm where they are off', () => {
    expect(idsOf(choose(asked('glide'), ready, few, [], clock))).toEqual(['tendon-glide-5pos']);
    const off = choose(asked('glide'), { ...ready, glidesOn: false }, few, [], clock);
    expect(idsOf(off)).not.toContain('tendon-glide-5pos');
  });

  it('a walk is a walk where it is known, and plain time away where it is not', () => {
    expect(idsOf(choose(asked('walk'), ready, tableLibrary, [], clock))).toEqual(['walk-break']);
    expect(choose(asked('walk'), ready, few, [], clock)).toMatchObject({
      items: [],
      restSeconds: 180,
      why: 'walk',
    });
  });

  it('repeats nothing within two breaks but the safe few and walking', () => {
    const offers = dayOfBreaks(Array(20).fill('posture'), tableLibrary);
    const free = (id: string) => tableLibrary[id]?.tags.includes('safe') || id === 'walk-break';
    offers.forEach((offer, n) => {
      const before = offers.slice(Math.max(0, n - 2), n).flatMap(idsOf);
      for (const id of idsOf(offer)) if (!free(id)) expect(before).not.toContain(id);
    });
  });

  it('asks the hands in at most a third of a long day', () => {
    const day = dayOfBreaks(
      Array.from({ length: 40 }, (_, n) => (n % 2 ? 'posture' : 'glide')),
      tableLibrary,
    );
    const hands = day.map((offer) =>
      idsOf(offer).some((id) => tableLibrary[id]?.region === 'hand-wrist'),
    );
    for (let n = 12; n < day.length; n += 1)
      if (hands[n])
        expect(hands.slice(0, n + 1).filter(Boolean).length / (n + 1)).toBeLessThanOrEqual(0.4);
  });

  it('works on the side with symptoms, and on both in turn where both or none have any', () => {
    const sideOf = (care: typeof ready, recent: RecentItem[]) =>
      choose(asked('glide'), care, few, recent, clock).items[0]?.side;
    expect(sideOf({ ...ready, side: 'left' }, [])).toBe('left');
    expect(sideOf({ ...ready, side: 'both' }, [])).toBe('right');
    const long = [1, 2, 3].map(
      (n): RecentItem => ({ exercise: 'rest', side: 'both', at: clock.wall - n, kind: 'micro' }),
    );
    const had: RecentItem = {
      exercise: 'tendon-glide-5pos',
      side: 'right',
      at: clock.wall - 9e6,
      kind: 'glide',
    };
    expect(sideOf(ready, [...long, had])).toBe('left');
  });

  it('by area of the body gives only what works there', () => {
    for (const [area, regions] of [
      ['neck', ['neck', 'shoulder', 'upper-back']],
      ['eyes', ['eyes']],
    ] as const) {
      const offer = choose(asked('posture'), ready, tableLibrary, [], clock, area);
      expect(offer.items.length).toBeGreaterThan(0);
      for (const id of idsOf(offer)) expect(regions).toContain(tableLibrary[id]?.region);
    }
  });

  it('offers something else without what was there, and rest in the end', () => {
    const first = choose(asked('posture'), ready, few, [], clock);
    const next = somethingElse(first, asked('posture'), ready, few, [], clock);
    for (const id of idsOf(first)) expect(idsOf(next)).not.toContain(id);
    expect(next.restSeconds).toBeGreaterThan(0);
  });
});

describe('safety comes before variety', () => {
  const kinds = fc.constantFrom('micro', 'posture', 'walk', 'glide') as fc.Arbitrary<
    keyof typeof lengths
  >;

  it('never leaves what is allowed, at level 1, within the break', () => {
    fc.assert(
      fc.property(kinds, fc.string(), fc.boolean(), (kind, id, glidesOn) => {
        const care = { ...ready, glidesOn };
        const may = allowed(tableLibrary, care, clock).map((one) => one.id);
        const offer = choose(asked(kind, id), care, tableLibrary, [], clock);
        for (const item of offer.items) {
          expect(may).toContain(item.exercise);
          expect(item.level).toBe(1);
          expect(item.seconds).toBe(
            tableLibrary[item.exercise]?.levels[0]?.secondsByDose[item.dose],
          );
        }
        expect(offer.restSeconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gives eyes, comfort reset and rest to somebody who has answered nothing', () => {
    fc.assert(
      fc.property(kinds, fc.string(), (kind, id) => {
        for (const exercise of idsOf(choose(asked(kind, id), beginCare(), few, [], clock)))
          expect(['eyes-20-20-20', 'posture-reset']).toContain(exercise);
      }),
    );
  });

  it('gives rest alone after an emergency answer', () => {
    const care = {
      ...ready,
      answers: { ...ready.answers, E: { answeredAt: 1, ticked: { 'E-CHEST': 'unsure' as const } } },
    };
    expect(choose(asked('posture'), care, tableLibrary, [], clock)).toEqual({
      promptId: '2026-11-24#1',
      items: [],
      restSeconds: 90,
      why: 'safety',
    });
  });
});
