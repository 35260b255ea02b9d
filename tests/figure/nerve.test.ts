import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../domain/care/exercise';
import {
  type Bead,
  beadsOn,
  cordThrough,
  lengthToPlace,
  placeAt,
  slideOf,
} from '../../figure/cord';
import type { Moment, Motion, Performance } from '../../figure/motion';
import type { DrawnNerve } from '../../figure/nervePicture';
import type { Node } from '../../figure/paint';
import type { Part } from '../../figure/part';
import { perform } from '../../figure/perform';
import { add, type Ball, dot, size, sub, times, type V3 } from '../../figure/space';
import { flat, outside, type Point } from './flat';
import { framesOf, leveled, motions, movesOf } from './motions';

// The nerve that glides: where it lies, and that its beads tell a slider from a tensioner.

const named = (id: string) => motions.find(({ exercise }) => exercise.id === id) as Motion;
const played = (motion: Motion, level: Level, perSecond: number): Moment[] =>
  movesOf(motion, level).flatMap((move) => framesOf(move, perSecond));
const nerveAt = (performance: Performance, moment: Moment) =>
  performance.nerve(moment) as DrawnNerve;
const setup: Moment = { from: -1, to: -1, t: 1 };
const held = (k: number): Moment => ({ from: k, to: k, t: 1 });
const node = (nodes: readonly Node[], id: string) => nodes.find((one) => one.id === id);
const place = (nodes: readonly Node[], id: string) => nodes.findIndex((one) => one.id === id);

/** So many places spread evenly over a line. */
function spread(line: readonly V3[], count: number): V3[] {
  const ways = line.slice(1).map((point, i) => sub(point, line[i] as V3));
  const whole = ways.reduce((sum, way) => sum + size(way), 0);
  const places: V3[] = [];
  let gone = 0;
  ways.forEach((way, i) => {
    const next = gone + size(way);
    const isLast = i === ways.length - 1;
    for (; places.length < count; ) {
      const length = (whole * places.length) / (count - 1);
      if (length >= next && !isLast) break;
      places.push(add(line[i] as V3, times(way, (length - gone) / (size(way) || 1))));
    }
    gone = next;
  });
  return places;
}

const gliding = leveled.filter(
  ([, { exercise }]) =>
    exercise.nerve !== 'none' && ['slider', 'tensioner'].includes(exercise.type),
);

describe('who shows a nerve', () => {
  it.each(motions.map((motion) => [motion.exercise.id, motion] as const))(
    '%s as its table row says',
    (_, motion) => {
      const shows = gliding.some(([, one]) => one === motion);
      const ids = perform(motion, 1, 'left')
        .at(setup)
        .map(({ id }) => id);
      const nerve = ['nerve-glow', 'nerve-casing', 'nerve', 'nerve-beads'];
      expect(ids.filter((id) => id.startsWith('nerve'))).toEqual(shows ? nerve : []);
    },
  );

  it('are the sliders and tensioners of five nerves, not tendons and stretches', () => {
    const shown = new Set(gliding.map(([, { exercise }]) => exercise.nerve));
    expect([...shown].sort()).toEqual(['femoral', 'median', 'radial', 'sciatic', 'ulnar']);
    for (const id of ['tendon-glide-5pos', 'hamstring-hinge-stretch'])
      expect(perform(named(id), 1, 'left').nerve(setup)).toBeNull();
  });
});

/** How far a point lies outside a tapered capsule; inside: negative. */
function outsideCapsule(point: V3, [a, ra]: Ball, [b, rb]: Ball): number {
  const way = sub(b, a);
  const t = Math.max(0, Math.min(1, dot(sub(point, a), way) / (dot(way, way) || 1)));
  return size(sub(point, add(a, times(way, t)))) - (ra + (rb - ra) * t);
}

const working = /^(right:(?!hand)|torso|trapezius|neck|pelvis|palm|forearm|sleeve|band|middle)/;

function outsideParts(point: V3, parts: readonly Part[]): number {
  let least = Number.POSITIVE_INFINITY;
  const look = (a: Ball, b: Ball) => {
    least = Math.min(least, outsideCapsule(point, a, b));
  };
  for (const { id, strings = [], hulls = [] } of parts) {
    if (!working.test(id)) continue;
    for (const balls of strings)
      for (const [i, b] of balls.slice(1).entries()) look(balls[i] as Ball, b);
    for (const balls of hulls) for (const a of balls) for (const b of balls) look(a, b);
  }
  return least;
}

describe.each(gliding)('the nerve of %s', (_, motion, level) => {
  /** How far a place of the nerve goes in 1/120 s at most, mm of a hand or cm of a body. */
  const most = motion.kind === 'hand' ? 15 : 0.75;
  const performance = perform(motion, level, 'right');

  it('is one smooth line that goes along without a jump', () => {
    let [step, turn] = [0, 0];
    for (const move of movesOf(motion, level)) {
      const lines = framesOf(move, 120).map((moment) =>
        spread(nerveAt(performance, moment).line, 41),
      );
      for (const [i, line] of lines.slice(1).entries())
        for (const [k, point] of line.entries())
          step = Math.max(step, size(sub(point, lines[i]?.[k] as V3)));
      for (const line of lines)
        line.slice(2).forEach((point, k) => {
          const [a, b] = [sub(line[k + 1] as V3, line[k] as V3), sub(point, line[k + 1] as V3)];
          turn = Math.max(turn, Math.acos(Math.min(1, dot(a, b) / (size(a) * size(b)))));
        });
    }
    expect(step).toBeLessThan(most);
    expect((turn * 180) / Math.PI).toBeLessThan(90);
  });

  it('lies inside neck, trunk and the working limb', () => {
    for (const moment of played(motion, level, 6)) {
      const parts = performance.parts(moment);
      for (const point of nerveAt(performance, moment).line)
        expect(outsideParts(point, parts)).toBeLessThan(0);
    }
  });

  it('comes no nearer to the face than its casing is wide', () => {
    for (const moment of played(motion, level, 6)) {
      const nodes = performance.at(moment);
      const line = node(nodes, 'nerve-casing');
      for (const outline of flat(node(nodes, 'face')?.d ?? ''))
        for (const point of pointsOf(line?.d ?? ''))
          expect(outside(outline, point)).toBeGreaterThan((line?.width ?? 0) / 2);
    }
  });

  it('has beads that stay in their order, none on another', () => {
    for (const moment of played(motion, level, 6)) {
      const { line, beads } = nerveAt(performance, moment);
      const places = spread(line, 300);
      const at = beads.map((bead) => {
        const away = places.map((point) => size(sub(point, bead)));
        return away.indexOf(Math.min(...away));
      });
      expect(beads.length).toBeGreaterThan(5);
      expect([...new Set(at)].sort((a, b) => a - b)).toEqual(at);
    }
  });

  it('is mirrored on the other side', () => {
    for (const k of [-1, 0]) {
      const [left, right] = (['left', 'right'] as const).map((side) =>
        pointsOf(node(perform(motion, level, side).at(held(k)), 'nerve')?.d ?? ''),
      ) as [Point[], Point[]];
      expect(left).toHaveLength(right.length);
      left.forEach(([x, y], i) => {
        expect(320 - x).toBeCloseTo(right[i]?.[0] ?? 0, 1);
        expect(y).toBeCloseTo(right[i]?.[1] ?? 0, 1);
      });
    }
  });

  it('lies over the figure and under the arrow, and is painted once while it is still', () => {
    const nodes = performance.at(held(0));
    expect(place(nodes, 'nerve-glow')).toBeGreaterThan(
      place(nodes, motion.kind === 'hand' ? 'palm' : 'torso'),
    );
    expect(place(nodes, 'nerve-beads')).toBeLessThan(place(nodes, 'arrow-halo'));
    expect(node(performance.at(held(0)), 'nerve')).toBe(node(nodes, 'nerve'));
  });
});

describe('a leg’s nerve', () => {
  it.each(['sciatic-seated-slider', 'sciatic-ankle-slider', 'femoral-standing-slider'])(
    'lies under the hand and arm that rest before it (%s)',
    (id) => {
      const nodes = perform(named(id), 1, 'right').at(held(0));
      for (const part of ['right:forearm', 'right:palm'])
        expect(place(nodes, part)).toBeGreaterThan(place(nodes, 'nerve-beads'));
      expect(place(nodes, 'right:thigh')).toBeLessThan(place(nodes, 'nerve-glow'));
    },
  );
});

describe('in a hand seen close', () => {
  it('the nerve is seen to the fingertip of an open hand and to the palm of a fist', () => {
    const performance = perform(named('median-hand-glide-6pos'), 1, 'right');
    const reach = (k: number) => {
      const { tip } = performance.skeleton(held(k));
      return size(sub(nerveAt(performance, held(k)).line.at(-1) as V3, tip));
    };
    const [fist, open] = [0, 1];
    expect(reach(open)).toBeLessThan(20);
    const { wrist } = performance.skeleton(held(fist));
    const end = nerveAt(performance, held(fist)).line.at(-1) as V3;
    expect(size(sub(end, wrist))).toBeGreaterThan(70);
    expect(size(sub(end, wrist))).toBeLessThan(95);
  });
});

describe('a cord with beads', () => {
  const near = fc.double({ min: -8, max: 8, noNaN: true });
  const winding = fc
    .array(fc.tuple(near, near), { minLength: 3, maxLength: 12 })
    .map((all) => all.map(([x, y], i): V3 => [i * 12, x, y]));

  it('goes through its places, and its beads have not slid where they were tied', () => {
    fc.assert(
      fc.property(winding, (places) => {
        const cord = cordThrough(places);
        places.forEach((one, i) => {
          expect(size(sub(placeAt(cord, lengthToPlace(cord, i)), one))).toBeLessThan(1e-6);
        });
        for (const bead of beadsOn(cord, 9)) expect(slideOf(bead, cord)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is drawn to the end whose way gets longer: forward at the far one, back at the near one', () => {
    fc.assert(
      fc.property(winding, fc.double({ min: 2, max: 20, noNaN: true }), (places, by) => {
        const beads = beadsOn(cordThrough(places), 9);
        const [first, last] = [places[0] as V3, places.at(-1) as V3];
        const far = cordThrough([...places.slice(0, -1), add(last, [by, 0, 0])]);
        const nearEnd = cordThrough([add(first, [-by, 0, 0]), ...places.slice(1)]);
        const middle = beads[Math.floor(beads.length / 2)] as Bead;
        expect(slideOf(middle, far)).toBeGreaterThan(0);
        expect(slideOf(middle, nearEnd)).toBeLessThan(0);
      }),
    );
  });
});

describe('beads', () => {
  /** How far the beads go to and fro together during an exercise, cm, and by how much the nerve is stretched. */
  function glideOf(id: string, level: Level) {
    const performance = perform(named(id), level, 'right');
    const all = played(named(id), level, 12).map((moment) => nerveAt(performance, moment));
    const together = all.map(
      ({ slides }) => slides.reduce((sum, slide) => sum + slide, 0) / slides.length,
    );
    const most = Math.max(...all.flatMap(({ slides }) => slides.map(Math.abs)));
    return { together: Math.max(...together) - Math.min(...together), most };
  }

  const pairs = ([1, 2, 3] as const).flatMap((level) => [
    [level, 'median-neck-arm-slider', 'median-arm-tensioner'] as const,
    [level, 'sciatic-seated-slider', 'sciatic-seated-tensioner'] as const,
  ]);

  it.each(pairs)(
    'go at least twice as far in level %i of %s as of %s',
    (level, slider, tensioner) => {
      const [glides, pulls] = [glideOf(slider, level), glideOf(tensioner, level)];
      expect(glides.together).toBeGreaterThan(2 * pulls.together);
      expect(glides.most).toBeGreaterThan(pulls.most);
    },
  );

  it.each([
    'median-neck-arm-slider',
    'ulnar-neck-arm-slider',
    'radial-arm-slider',
    'sciatic-seated-slider',
    'sciatic-ankle-slider',
    'femoral-standing-slider',
  ])('go further at each level of %s', (id) => {
    const travels = ([1, 2, 3] as const).map((level) => glideOf(id, level).together);
    expect(travels[0]).toBeGreaterThan(0.4);
    expect([...travels].sort((a, b) => a - b)).toEqual(travels);
  });

  it.each([
    ['median-elbow-wrist-slider', 0.5],
    ['ulnar-elbow-wrist-slider', 0.3],
    ['lumbrical-spread-glide', 2],
  ] as const)('go to and fro where %s moves, further at each level', (id, least) => {
    const travels = ([1, 2, 3] as const).map((level) => glideOf(id, level).most);
    expect(travels[0]).toBeGreaterThan(least);
    expect([...travels].sort((a, b) => a - b)).toEqual(travels);
  });

  it('go towards the fingertips while the fingers spread, and back', () => {
    const slides = (k: number) => {
      const all = perform(named('lumbrical-spread-glide'), 1, 'right');
      return nerveAt(all, held(k)).slides.slice(3);
    };
    for (const slide of slides(0)) expect(slide).toBeGreaterThan(0);
    for (const slide of slides(1)) expect(slide).toBeCloseTo(0, 6);
  });

  it('go towards the foot while the knee opens and the eyes look up, and back again', () => {
    const performance = perform(named('sciatic-seated-slider'), 3, 'right');
    const mean = (k: number) => {
      const { slides } = nerveAt(performance, held(k));
      return slides.reduce((sum, slide) => sum + slide, 0) / slides.length;
    };
    expect(mean(0)).toBeGreaterThan(mean(-1));
    expect(mean(1)).toBeLessThan(mean(-1));
  });
});

/** The corners of a curve’s net: where it is, within a few hundredths of a pixel. */
function pointsOf(d: string): Point[] {
  const all = d.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
  return Array.from({ length: all.length / 2 }, (_, i) => [all[2 * i] ?? 0, all[2 * i + 1] ?? 0]);
}
