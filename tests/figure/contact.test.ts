import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looks } from '../../domain/policy/appearance';
import { taking } from '../../figure/contact';
import type { Performance } from '../../figure/motion';
import type { Part } from '../../figure/part';
import { perform } from '../../figure/perform';
import { restingHand } from '../../figure/pose';
import { at, type Ball, cross, size, type V3 } from '../../figure/space';
import { framesOf, motions, movesOf } from './motions';

// Where one hand helps the other it really touches it, in every frame and not only at the ends.

const motionOf = (id: string) => {
  const found = motions.find(({ exercise }) => exercise.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

/** What lies between two balls, in pieces. */
const rod = ([[x, y, z], r]: Ball, [[u, v, w], s]: Ball): Ball[] =>
  Array.from({ length: 5 }, (_, i): Ball => {
    const mix = (a: number, b: number) => a + ((b - a) * i) / 4;
    return [[mix(x, u), mix(y, v), mix(z, w)], mix(r, s)];
  });

/** What a part fills: its strings, and its body between each two of the balls wrapped together. */
const filledBy = ({ strings = [], hulls = [] }: Part): Ball[] => [
  ...strings.flatMap((balls) => balls.slice(1).flatMap((to, i) => rod(balls[i] as Ball, to))),
  ...hulls
    .slice(0, 1)
    .flatMap((balls) => balls.flatMap((a, i) => balls.slice(i).flatMap((b) => rod(a, b)))),
];

/** How far surfaces are apart; where they press into each other: negative. */
const gap = (one: readonly Ball[], other: readonly Ball[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const [[x, y, z], r] of one)
    for (const [[u, v, w], s] of other)
      least = Math.min(least, Math.hypot(x - u, y - v, z - w) - r - s);
  return least;
};

type Moment = Parameters<Performance['parts']>[0];

/** The gap between two groups of parts, told by the beginnings of their names. */
const gapAt = (performance: Performance, moment: Moment, one: RegExp, other: RegExp) => {
  const parts = performance.parts(moment);
  const of = (name: RegExp) => parts.filter(({ id }) => name.test(id)).flatMap(filledBy);
  return gap(of(one), of(other));
};

describe('a hand that takes hold of a place', () => {
  const v3 = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -99, max: 99, noNaN: true })));
  const place = v3.map(([x = 0, y = 0, z = 0]): V3 => [x, y, z]);
  const aims = fc.tuple(place, place).filter(([a, b]) => size(cross(a, b)) > 1);

  it('has the point with which it touches exactly there, however it is turned', () => {
    fc.assert(
      fc.property(place, place, aims, (there, touches, [fingers, palm]) => {
        const grip = {
          hand: restingHand,
          fingers,
          palm,
          touches,
          near: 1,
          from: [9, 9, 9],
        } as const;
        const reached = at(taking(there, grip), touches);
        for (const axis of [0, 1, 2] as const) expect(reached[axis]).toBeCloseTo(there[axis], 6);
      }),
    );
  });

  it('comes from where it is said to come from', () => {
    const grip = {
      hand: restingHand,
      fingers: [1, 0, 0],
      palm: [0, -1, 0],
      touches: [80, 0, 0],
    } as const;
    const away = taking([0, 0, 0], { ...grip, near: 0, from: [5, -200, 3] });
    const there = taking([0, 0, 0], { ...grip, near: 1, from: [5, -200, 3] });
    expect(away.p.map((value, i) => value - (there.p[i] ?? 0))).toEqual([5, -200, 3]);
  });
});

describe('the thumb that the other hand guides', () => {
  const motion = motionOf('median-hand-glide-6pos');
  const performance = perform(motion, 3, 'left');
  const frames = framesOf({ from: 4, to: 5, seconds: 1 }, 40);
  const held = frames.filter(({ t }) => t >= 0.55);
  const fingers = [/^other:thumb$/, /^other:index$/];

  it.each(fingers)('is touched by %s within 2 mm from when it is taken', (finger) => {
    for (const moment of held)
      expect(Math.abs(gapAt(performance, moment, finger, /^thumb$/)), `${moment.t}`).toBeLessThan(
        2,
      );
  });

  it('waits until it is taken and then goes on', () => {
    const way = frames.map((moment) => [moment.t, performance.skeleton(moment).thumb] as const);
    const [start] = way[0]?.[1] ?? [0];
    const moved = way.map(([t, [x]]) => [t, Math.abs(x - start)] as const);
    for (const [t, by] of moved) if (t <= 0.5) expect(by, `${t}`).toBeLessThan(0.01);
    expect(moved.at(-1)?.[1]).toBeGreaterThan(2);
  });

  it('is alone in every other position', () => {
    for (const k of [-1, 0, 1, 2, 3, 4])
      for (const finger of fingers)
        expect(gapAt(performance, { from: k, to: k, t: 1 }, finger, /^thumb$/)).toBeGreaterThan(80);
  });

  it.each([1, 2] as const)('at level %s there is no other hand', (level) => {
    const parts = perform(motion, level, 'left').parts({ from: 0, to: 1, t: 0.5 });
    expect(parts.filter(({ id }) => id.startsWith('other:'))).toEqual([]);
  });
});

describe('the hand on the back of the other', () => {
  const motion = motionOf('wrist-extensor-stretch');

  it.each(motion.exercise.levels)(
    'at level $level touches it within 2 mm all the way',
    ({ level }) => {
      const performance = perform(motion, level, 'right');
      const hand = /:(?:palm|index|middle|ring|little|thumb)$/.source;
      for (const moment of movesOf(motion, level).flatMap((move) => framesOf(move, 8))) {
        const apart = gapAt(performance, moment, RegExp(`^left${hand}`), RegExp(`^right${hand}`));
        expect(Math.abs(apart), `${moment.from} to ${moment.to}, ${moment.t}`).toBeLessThan(0.2);
      }
    },
  );
});

describe('the hands of somebody who rises from a chair with armrests', () => {
  const motion = motionOf('sit-to-stand');
  const performance = perform(motion, 1, 'right');
  const apart = (from: number, to: number, t: number) =>
    (['left', 'right'] as const).map((side) =>
      gapAt(
        performance,
        { from, to, t },
        RegExp(`^${side}:(?:palm|middle)$`),
        RegExp(`^${side}-rest$`),
      ),
    );

  it('lean on the rests until the weight is over the feet, and are back there before the seat', () => {
    for (const t of [0, 0.2, 0.3, 0.4])
      for (const cm of [...apart(-1, 0, t), ...apart(0, 1, 1 - t)])
        expect(Math.abs(cm), `${t}`).toBeLessThan(0.8);
  });

  it('hang free of them when standing', () => {
    for (const cm of apart(-1, 0, 1)) expect(cm).toBeGreaterThan(10);
  });

  it.each([2, 3] as const)('at level %s there are no rests to lean on', (level) => {
    const parts = perform(motion, level, 'right').parts({ from: -1, to: -1, t: 1 });
    expect(parts.filter(({ id }) => /-rest/.test(id))).toEqual([]);
  });
});

describe('the hand on the head', () => {
  const head = /^(face|hair.*|cap|fringe)$/;
  const touching = [
    ['shoulder-abduction-relief', 0, 'right'],
    ['neck-isometric', 0, 'right'],
    ['neck-isometric', 1, 'right'],
    ['neck-isometric', 2, 'right'],
    ['neck-isometric', 3, 'left'],
  ] as const;

  it.each(looks.flatMap((look) => touching.map((one) => [look, ...one] as const)))(
    'of the figure with the %s touches it: %s %i',
    (look, id, k, side) => {
      const performance = perform(motionOf(id), 1, 'right', look);
      const hand = RegExp(`^${side}:(?:palm|index|middle|ring|little)$`);
      const cm = gapAt(performance, { from: k, to: k, t: 1 }, hand, head);
      expect(cm).toBeLessThan(0.3);
      expect(cm).toBeGreaterThan(-3);
    },
  );
});
