import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../domain/care/candidate';
import { type Asked, choose, type RecentItem } from '../../../domain/care/choose';
import { secondsOfReps } from '../../../domain/care/composition/item';
import { repsOf } from '../../../domain/care/dosing/fitting';
import type { Offer } from '../../../domain/care/exercise';
import { timelineOf, totalMs } from '../../../domain/care/timeline';
import { tableLibrary } from '../../helpers/forty';
import { someone, today } from '../programme/person';
import { asked, candidate, candidatesFor, clock, dayOf, done, idsOf } from './breaks';

// What each kind of break is made of (clinical rules 5.2 and 5.3).

const anybody = someone(['posture'], 5);
const filled = (
  what: Asked,
  may: readonly Candidate[],
  recent: readonly RecentItem[] = [],
  person = anybody,
): Offer => choose(what, person, tableLibrary, recent, clock, may);
const micro = { pools: ['micro'] as const };
const glide = { pools: ['glide'] as const };

describe('how long so many repetitions take', () => {
  it('is what the clinical table says, at every level and dose, and what the player plays', () => {
    for (const exercise of Object.values(tableLibrary))
      for (const level of exercise.levels)
        for (const dose of [1, 2, 3] as const) {
          const reps = repsOf(level, dose);
          const seconds = secondsOfReps(exercise, level, reps);
          expect(seconds).toBe(level.secondsByDose[dose]);
          const side = exercise.laterality === 'one-side' ? 'left' : 'both';
          const item = {
            exercise: exercise.id,
            level: level.level,
            dose,
            reps,
            side,
            seconds,
          } as const;
          expect(totalMs(timelineOf(exercise, item))).toBe(seconds * 1000);
        }
  });
});

describe('a micro break', () => {
  const pool = ['hand-shake-rest', 'eyes-20-20-20', 'shoulder-rolls', 'scap-squeeze', 'chin-tuck'];
  const may = pool.map((id, rank) => candidate(id, { ...micro, rank, maxLevel: 3 }));

  it('is one item of at most 32 s, and every second one is for the eyes or rest', () => {
    let busyBefore = false;
    for (const offer of dayOf(Array(12).fill('micro'), anybody, may)) {
      expect(offer.items.length).toBeLessThanOrEqual(1);
      for (const { seconds } of offer.items) expect(seconds).toBeLessThanOrEqual(32);
      const busy = idsOf(offer).some((id) => !id.startsWith('eyes'));
      expect(busy && busyBefore).toBe(false);
      busyBefore = busy;
    }
  });

  it('is rest where the eyes have their turn and nothing for them may be offered', () => {
    const had = [done('shoulder-rolls', 25, 'micro')];
    expect(
      filled(
        asked('micro'),
        may.filter(({ exercise }) => exercise.type !== 'eye'),
        had,
      ),
    ).toMatchObject({
      items: [],
      restSeconds: 30,
      why: 'rest-turn',
    });
  });

  it('goes through its pool in turn, the highest priority first', () => {
    const offers = dayOf(Array(8).fill('micro'), anybody, may);
    expect(offers.flatMap(idsOf)).toEqual([
      'hand-shake-rest',
      'eyes-20-20-20',
      'shoulder-rolls',
      'eyes-20-20-20',
      'scap-squeeze',
      'eyes-20-20-20',
      'chin-tuck',
      'eyes-20-20-20',
    ]);
  });

  it.each([
    ['scap-squeeze', 3, 3, 30, 3, 1],
    ['scap-squeeze', 2, 3, 30, 2, 1],
    ['scap-squeeze', 1, 3, 30, 1, 3],
    ['chin-tuck', 3, 3, 30, 2, 1],
    ['chin-tuck', 3, 3, 20, 2, 1],
    ['shoulder-rolls', 3, 1, 30, 3, 1],
    ['calf-raise', 2, 3, 30, 2, 3],
    ['calf-raise', 2, 3, 20, 2, 1],
  ] as const)(
    '%s at level %i dose %i in %i s is run at level %i dose %i: the highest that fits',
    (id, maxLevel, dose, seconds, level, run) => {
      const one = candidate(id, { ...micro, maxLevel, dose });
      expect(filled(asked('micro', { seconds }), [one]).items[0]).toMatchObject({
        level,
        dose: run,
      });
    },
  );

  it('never holds a glide, which would have to be asked about', () => {
    const slider = candidate('lumbrical-spread-glide', { pools: ['micro', 'glide'] });
    expect(filled(asked('micro'), [slider]).items).toEqual([]);
  });

  it('holds only the easiest few in the flare rhythm and while symptoms flare', () => {
    const rolls = [candidate('shoulder-rolls', micro)];
    const shake = [...rolls, candidate('hand-shake-rest', { ...micro, rank: 1 })];
    expect(idsOf(filled(asked('micro', { rhythm: 'flare' }), shake))).toEqual(['hand-shake-rest']);
    const flare = { place: 'hand/right', startedAt: 1, startedOn: today, calmOn: [] } as const;
    const open = { endedAt: null, endedOn: null, why: 'told', baseline: 2, levels: {} } as const;
    const flaring = someone(['cts'], 5, { plan: { flares: [{ ...flare, ...open }] } });
    expect(idsOf(filled(asked('micro'), shake, [], flaring))).toEqual(['hand-shake-rest']);
    expect(filled(asked('micro'), rolls, [], flaring).items).toEqual([]);
  });
});

describe('a posture break', () => {
  const may = candidatesFor(someone(['cts'], 1), 1);

  it('is one to three items of its pool within its 90 s, the rest of it is rest', () => {
    for (const offer of dayOf(Array(10).fill('posture'), anybody, may, 50)) {
      const used = offer.items.reduce((sum, { seconds }) => sum + seconds, 0);
      expect(offer.items.length).toBeGreaterThanOrEqual(1);
      expect(offer.items.length).toBeLessThanOrEqual(3);
      expect(new Set(idsOf(offer)).size).toBe(offer.items.length);
      expect(used + offer.restSeconds).toBe(90);
    }
  });

  it('has something standing in it every hour', () => {
    const standing = (offer: Offer) =>
      idsOf(offer).some((id) => tableLibrary[id]?.tags.includes('standing'));
    expect(dayOf(Array(9).fill('posture'), anybody, may, 50).every(standing)).toBe(true);
    const active = dayOf(Array(9).fill('posture'), anybody, may, 40).map(standing);
    expect(active.every(Boolean)).toBe(true);
    const often = dayOf(Array(16).fill('posture'), anybody, candidatesFor(anybody, 1), 30).map(
      standing,
    );
    for (let n = 1; n < often.length; n += 1) expect(often[n] || often[n - 1]).toBe(true);
  });

  it('stands again rather than not at all: not repeating yields to the hour', () => {
    const two = [candidate('sit-to-stand'), candidate('chin-tuck')];
    const had = [done('sit-to-stand', 50), done('chin-tuck', 50)];
    expect(idsOf(filled(asked('posture'), two, had))).toEqual(['sit-to-stand']);
    // It stood ten minutes ago: nobody has to stand, and neither is new.
    const lately = [done('sit-to-stand', 10), done('chin-tuck', 60)];
    expect(idsOf(filled(asked('posture'), two, lately))).toHaveLength(1);
  });

  it('is seated where standing is ruled out', () => {
    const seated = [candidate('chin-tuck'), candidate('scap-squeeze')];
    expect(idsOf(filled(asked('posture'), seated)).sort()).toEqual(['chin-tuck', 'scap-squeeze']);
  });

  it('has no fourth item, even where it would fit', () => {
    const short = ['sit-to-stand', 'shoulder-rolls', 'calf-raise', 'scap-squeeze'];
    expect(
      filled(
        asked('posture'),
        short.map((id) => candidate(id)),
      ).items,
    ).toHaveLength(3);
  });

  it('leaves out what one of the last two breaks held, and takes it again in the third', () => {
    const two = [candidate('walk-break'), candidate('chin-tuck')];
    const since = (breaks: number) => [
      ...Array.from({ length: breaks }, (_, n) => done('walk-break', 40 * (n + 1))),
      done('chin-tuck', 200),
    ];
    expect(idsOf(filled(asked('posture'), two, since(1)))).toEqual(['walk-break']);
    expect(idsOf(filled(asked('posture'), two, since(2)))).toEqual(['walk-break', 'chin-tuck']);
  });

  it('runs each item at its own level, and only the first with less of it where all does not fit', () => {
    const nod = candidate('deep-neck-nod', { maxLevel: 3 });
    expect(filled(asked('posture', { seconds: 60 }), [nod]).items).toMatchObject([
      { level: 3, dose: 1, reps: 3, seconds: 39 },
    ]);
    const both = [candidate('walk-break'), candidate('deep-neck-nod', { maxLevel: 2, rank: 1 })];
    expect(idsOf(filled(asked('posture'), both))).toEqual(['walk-break']);
  });

  it('keeps to the repetitions that a therapist or the day leave', () => {
    const tuck = candidate('chin-tuck', { reps: 3 });
    expect(filled(asked('posture'), [tuck]).items).toMatchObject([{ reps: 3, seconds: 18 }]);
    const many = candidate('chin-tuck', { reps: 100 });
    const [item] = filled(asked('posture'), [many]).items;
    expect(item?.seconds).toBeLessThanOrEqual(90);
    expect(item?.reps).toBe(17);
  });

  it('never holds both directions of the back, so that each can be told apart', () => {
    const bends = [candidate('back-extension-standing'), candidate('forward-lean-seated')];
    for (const offer of dayOf(Array(6).fill('posture'), anybody, bends, 50))
      expect(offer.items).toHaveLength(1);
  });

  it('falls back to what is safe for everyone where its pool is empty', () => {
    const safe = [candidate('belly-breathing', micro), candidate('scap-squeeze', micro)];
    expect(idsOf(filled(asked('posture'), safe))).toEqual(['belly-breathing']);
  });
});

describe('a glide break', () => {
  const sides = ['right', 'left'] as const;
  const hands = ['lumbrical-spread-glide', 'tendon-glide-5pos'].flatMap((id, rank) =>
    sides.map((side) => candidate(id, { ...glide, side, rank })),
  );

  it('is one or two glides of one side within 120 s; the other side has the next session', () => {
    const offers = dayOf(['glide', 'micro', 'micro', 'glide'], anybody, hands, 60);
    expect(offers[0]?.items).toMatchObject([
      { exercise: 'lumbrical-spread-glide', side: 'right', seconds: 36 },
      { exercise: 'tendon-glide-5pos', side: 'right', seconds: 64 },
    ]);
    expect(offers[3]?.items.map(({ side }) => side)).toEqual(['left', 'left']);
  });

  it('gives both sides all of the pool, two at a time', () => {
    const ids = ['tendon-glide-5pos', 'median-elbow-wrist-slider', 'median-neck-arm-slider'];
    const pool = [...ids, 'lumbrical-spread-glide'].flatMap((id, rank) =>
      sides.map((side) => candidate(id, { ...glide, side, rank, repsLeft: 60 })),
    );
    const items = dayOf(Array(8).fill('glide'), anybody, pool, 60).flatMap((offer) => offer.items);
    for (const side of sides) {
      const here = items.filter((one) => one.side === side).map(({ exercise }) => exercise);
      expect(new Set(here.slice(0, 4)).size).toBe(4);
    }
  });

  it('keeps its room among the hand items of the day: easier ones for the hands wait', () => {
    const person = someone(['cts'], 1);
    const kinds = ['micro', 'posture', 'micro', 'glide', 'micro', 'posture'] as const;
    const day = [...kinds, ...kinds, ...kinds, ...kinds];
    const offers = dayOf(day, person, candidatesFor(person, 1));
    const glided = offers.filter((_, n) => day[n] === 'glide').slice(0, 2);
    for (const offer of glided) expect(idsOf(offer)[0]).toMatch(/glide/);
    const hands = offers.filter((offer) =>
      idsOf(offer).some((id) => tableLibrary[id]?.region === 'hand-wrist'),
    );
    expect(hands.length / offers.length).toBeLessThanOrEqual(0.34);
  });

  it('stays on the side that may be glided', () => {
    const had = [done('tendon-glide-5pos', 200, 'glide', 'right')];
    const right = hands.filter(({ side }) => side === 'right');
    expect(filled(asked('glide'), right, had).items[0]?.side).toBe('right');
  });

  it('two of one cap go together only where what is left of it is known to hold both', () => {
    const sliders = (repsLeft?: number) =>
      ['median-elbow-wrist-slider', 'median-neck-arm-slider'].map((id, rank) =>
        candidate(id, { ...glide, rank, ...(repsLeft === undefined ? {} : { repsLeft }) }),
      );
    expect(filled(asked('glide'), sliders()).items).toHaveLength(1);
    expect(filled(asked('glide'), sliders(13)).items).toHaveLength(1);
    expect(filled(asked('glide'), sliders(14)).items).toHaveLength(2);
  });

  it('works one nerve at a time', () => {
    const two = [
      candidate('median-elbow-wrist-slider', { ...glide, repsLeft: 60 }),
      candidate('ulnar-elbow-wrist-slider', { ...glide, repsLeft: 60 }),
    ];
    expect(filled(asked('glide'), two).items).toHaveLength(1);
  });

  it('is what a posture break holds where no glide may be offered', () => {
    expect(idsOf(filled(asked('glide'), [candidate('chin-tuck')]))).toEqual(['chin-tuck']);
  });
});

describe('a walk', () => {
  it.each([
    [1, 180, [60, 60, 60]],
    [2, 180, [90, 90]],
    [3, 180, [115, 60]],
    [3, 300, [115, 115, 60]],
  ] as const)('at level %i fills %i s with stretches of %j s', (maxLevel, seconds, stretches) => {
    const walk = candidate('walk-break', { maxLevel });
    const { items } = filled(asked('walk', { seconds }), [walk]);
    expect(items.map((item) => item.seconds)).toEqual(stretches);
  });
});

describe('long breaks with diabetes', () => {
  const chain = (week: number, level: 1 | 2 | 3) => candidatesFor(someone(['dpn'], week), level);
  const long = (seconds: number, rhythm: 'diabetes-60' | 'diabetes-30') =>
    asked('posture', { seconds, rhythm });

  it('every hour: walk, sit to stand, heel raises, again until six minutes are full', () => {
    expect(idsOf(filled(long(360, 'diabetes-60'), chain(5, 3)))).toEqual([
      'walk-break',
      'sit-to-stand',
      'calf-raise',
      'walk-break',
      'sit-to-stand',
    ]);
  });

  it('with ankle pumps where there are no heel raises yet, at half length to begin with', () => {
    const offer = filled(long(180, 'diabetes-60'), chain(1, 1));
    expect(idsOf(offer).slice(0, 3)).toEqual(['walk-break', 'sit-to-stand', 'ankle-pump-seated']);
    expect(offer.restSeconds).toBeLessThan(30);
  });

  it.each([
    [180, 3, [115]],
    [180, 2, [90]],
    [180, 1, [60, 60]],
    [90, 1, [60]],
  ] as const)(
    'every half hour: of %i s at level %i the walk takes %j, then one strength item',
    (seconds, level, walked) => {
      const { items, restSeconds } = filled(long(seconds, 'diabetes-30'), chain(5, level));
      const walks = items.filter(({ exercise }) => exercise === 'walk-break');
      expect(walks.map((item) => item.seconds)).toEqual(walked);
      expect(items.length).toBe(walks.length + 1);
      expect(tableLibrary[items.at(-1)?.exercise ?? '']?.type).toBe('strength');
      expect(restSeconds).toBeGreaterThanOrEqual(0);
    },
  );

  it('may repeat what the last break held', () => {
    const had = ['walk-break', 'sit-to-stand', 'calf-raise'].map((id) => done(id, 60));
    expect(idsOf(filled(long(360, 'diabetes-60'), chain(5, 1), had)).slice(0, 3)).toEqual([
      'walk-break',
      'sit-to-stand',
      'calf-raise',
    ]);
  });

  it('are ordinary posture breaks where neither walking nor standing may be offered', () => {
    const offer = filled(long(360, 'diabetes-60'), [candidate('chin-tuck')]);
    expect(idsOf(offer)).toEqual(['chin-tuck']);
  });
});
