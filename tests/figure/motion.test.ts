import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JointAngles } from '../../domain/care/exercise';
import { footOn, standsOn } from '../../figure/body';
import { posesOf } from '../../figure/choreography';
import { anglesOf, bodyOf, handOf, ranges } from '../../figure/joints';
import type { Motion, Performance } from '../../figure/motion';
import type { Node } from '../../figure/paint';
import { perform } from '../../figure/perform';
import { between, ease } from '../../figure/pose';
import { bodyRig } from '../../figure/rig';
import type { V3 } from '../../figure/space';
import { framesOf, leveled, motions, movesOf } from './motions';

// Figures that move: every step of the table is seen, nothing jumps, nothing slides.

const places = ['tip', 'wrist', 'head'] as const;
const apart = (a: V3, b: V3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const key = (performance: Performance, k: number) => performance.at({ from: k, to: k, t: 1 });
const figureOnly = (nodes: readonly Node[]) =>
  nodes.filter(({ id }) => !id.startsWith('arrow')).map(({ d }) => d);

describe('between two poses', () => {
  const [a, b] = [handOf({ mcp: 0, pip: 10 }), handOf({ mcp: 90, pip: 100, dip: 70 })];

  it('is exactly the one at 0 and the other at 1', () => {
    expect(between(a, b, 0)).toBe(a);
    expect(between(a, b, 1)).toBe(b);
    expect(between(a, b, 0.5).mcp).toBeCloseTo(45, 10);
    const sits = { base: 'SIT', oneSide: false, hinge: false } as const;
    const [sit, lean] = [bodyOf({}, sits), bodyOf({ tx_flex: 20 }, sits)];
    expect(between(sit, lean, 1)).toBe(lean);
    expect(between(sit, lean, 0.25).chest[0]).toBeCloseTo(3, 10);
  });

  it('eases in and out: slow at both ends, never backwards, symmetrical', () => {
    const shares = Array.from({ length: 101 }, (_, i) => ease(i / 100));
    expect([shares[0], shares[50], shares[100]]).toEqual([0, 0.5, 1]);
    shares.slice(1).forEach((share, i) => {
      expect(share).toBeGreaterThanOrEqual(shares[i] as number);
    });
    expect(shares[1]).toBeLessThan(0.001);
    for (const i of [7, 23, 41]) expect(ease(i / 100) + ease(1 - i / 100)).toBeCloseTo(1, 10);
  });
});

describe.each(leveled)('%s', (_, motion, level) => {
  const { exercise } = motion;
  const row = exercise.levels.find((one) => one.level === level);
  const moves = movesOf(motion, level);

  it('has a key for every step of the table', () => {
    expect(perform(motion, level, 'left').keys).toBe(row?.steps.length);
  });

  it('keeps every joint inside its range', () => {
    for (const angles of anglesOf(exercise, level))
      for (const [joint, value] of Object.entries(angles)) {
        const [least, most] = ranges[joint] ?? [Number.NaN, Number.NaN];
        expect(value, joint).toBeGreaterThanOrEqual(least);
        expect(value, joint).toBeLessThanOrEqual(most);
      }
  });

  it('moves something wherever the table changes an angle', () => {
    const rest: JointAngles = { hip_flex: 90, kn_flex: 90, el_flex: 80 };
    const angles = anglesOf(exercise, level);
    const performance = perform(motion, level, 'left');
    for (const { from, to } of moves) {
      const [a = {}, b = {}] = [angles[from + 1], angles[to + 1]];
      const value = (all: JointAngles, joint: string) => all[joint] ?? rest[joint] ?? 0;
      const changes = Object.keys({ ...a, ...b }).some((j) => value(a, j) !== value(b, j));
      const seen =
        figureOnly(key(performance, from)).join() !== figureOnly(key(performance, to)).join();
      if (changes) expect(seen, `${from} to ${to}`).toBe(true);
    }
  });

  it('does not jump: under 20 mm of a hand or 2 cm of a body in 1/120 s', () => {
    const most = motion.kind === 'hand' ? 20 : 2;
    const performance = perform(motion, level, 'right');
    for (const move of moves) {
      const skeletons = framesOf(move, 120).map(performance.skeleton);
      const steps = skeletons.slice(1).flatMap((now, i) => {
        const before = skeletons[i] as typeof now;
        return places.map((place) => apart(now[place], before[place]));
      });
      expect(Math.max(...steps), `${move.from} to ${move.to}`).toBeLessThan(most);
    }
  });

  it('has come back to its key when a hold is over, whatever went on in it', () => {
    const most = motion.kind === 'hand' ? 20 : 2;
    const performance = perform(motion, level, 'right');
    for (const [k, { holdSeconds }] of row?.steps.entries() ?? []) {
      if (row?.steps.length === 1) continue;
      const held = performance.skeleton({ from: k, to: k, t: 1, heldMs: holdSeconds * 1_000 });
      const next = performance.skeleton({ from: k, to: k, t: 1 });
      for (const place of places)
        expect(apart(held[place], next[place]), `${k}`).toBeLessThan(most);
    }
  });

  it('paints nothing that is no number, and the same parts in every frame', () => {
    const ids = (nodes: readonly Node[]) =>
      nodes
        .map(({ id }) => id)
        .filter((id) => !id.endsWith(':join'))
        .sort()
        .join();
    const isBroken = ({ d, width = 0, opacity = 1 }: Node) =>
      /NaN|Infinity|undefined/.test(d) || !Number.isFinite(width) || !Number.isFinite(opacity);
    const sides = (['left', 'right'] as const).map((side) => {
      const performance = perform(motion, level, side);
      const first = key(performance, -1);
      expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
      return { performance, first: ids(first), before: new Set<Node>() };
    });
    // The other side is the same poses seen in a mirror, so they take turns: every pose, both sides.
    moves
      .flatMap((move) => framesOf(move, 10))
      .forEach((moment, i) => {
        const side = sides[i % 2] as (typeof sides)[number];
        const nodes = side.performance.at(moment);
        expect(ids(nodes)).toBe(side.first);
        // What stands still is the same node again and was looked at before.
        expect(nodes.filter((node) => !side.before.has(node) && isBroken(node))).toEqual([]);
        side.before = new Set(nodes);
      });
  });

  it('ends each move exactly where the next one begins', () => {
    const performance = perform(motion, level, 'left');
    for (const { from, to } of moves) {
      expect(figureOnly(performance.at({ from, to, t: 1 }))).toEqual(
        figureOnly(key(performance, to)),
      );
      expect(figureOnly(performance.at({ from, to, t: 0 }))).toEqual(
        figureOnly(key(performance, from)),
      );
    }
  });
});

describe('what is drawn beyond the table', () => {
  const [least, most] = [0, 1] as const;
  /** What the rig's upright or sitting figure has where the table has nothing, degrees. */
  const turnOfFeet = 4;
  const within = (value: number, joint: string, name: string, slack = 0.01) => {
    const range = ranges[joint] as readonly [number, number];
    expect(value, name).toBeGreaterThanOrEqual(range[least] - slack);
    expect(value, name).toBeLessThanOrEqual(range[most] + slack);
  };

  it.each(leveled.filter(([, { kind }]) => kind === 'body'))(
    '%s stays in the ranges of knee, hip, toes, trunk and neck on its whole way',
    (_, motion, level) => {
      if (motion.kind !== 'body') return;
      const poses = posesOf(motion, level, bodyRig(motion, 'bun'));
      const ways = movesOf(motion, level).flatMap((move) => framesOf(move, 6));
      for (const { from, to, t } of ways) {
        const { legs, lumbar, chest, neck, head } = poses.between(from, to, ease(t));
        const at = `${from} to ${to}, ${t}`;
        for (const side of ['left', 'right'] as const) {
          const { hip, knee, toes, turn } = legs[side];
          within(hip, 'hip_flex', `${side} hip ${at}`);
          within(knee, 'kn_flex', `${side} knee ${at}`);
          within(toes, 'toe_flex', `${side} toes ${at}`);
          within(turn - turnOfFeet, 'hip_er', `${side} hip turned ${at}`);
        }
        within(neck[0] + head[0], 'neck_flex', `neck ${at}`);
        within(neck[2] + head[2], 'neck_rot', `neck turned ${at}`);
        // A pelvis that rolls back rounds the back by as much.
        within(lumbar[0] + chest[0], 'tx_flex', `trunk ${at}`, 12);
      }
    },
  );
});

describe('feet that are planted', () => {
  const bodies = motions.flatMap((motion) => (motion.kind === 'body' ? [motion] : []));
  const legs = ['hip_flex', 'kn_flex', 'hip_er', 'ank_df'];

  it.each(bodies.map((motion) => [motion.exercise.id, motion] as const))(
    '%s slides none of them that is planted, and none where the table moves no leg',
    (_, motion) => {
      const { exercise, planted = 'none', drawn } = motion;
      for (const { level } of exercise.levels) {
        const moves = new Set(
          anglesOf(exercise, level).map((angles) => legs.map((joint) => angles[joint]).join()),
        );
        const still = moves.size === 1 && !drawn.pose;
        const sides = (['left', 'right'] as const).filter(
          (side) => still || [side, 'both', 'stride'].includes(planted),
        );
        const performance = perform(motion, level, 'right');
        const { feet } = performance.skeleton({ from: -1, to: -1, t: 1 });
        for (const moment of movesOf(motion, level).flatMap((move) => framesOf(move, 20)))
          for (const side of sides)
            expect(apart(performance.skeleton(moment).feet[side], feet[side])).toBeLessThan(0.1);
      }
    },
  );

  it('stay while the body sways over them, at every level of the balance', () => {
    const motion = motions.find(({ exercise }) => exercise.id === 'tandem-balance') as Motion;
    for (const { level } of motion.exercise.levels)
      for (const key of [0, 1]) {
        const performance = perform(motion, level, 'right');
        const at = (heldMs: number) => performance.skeleton({ from: key, to: key, t: 1, heldMs });
        const { feet, head } = at(0);
        const swayed = Array.from({ length: 25 }, (_, i) => at(i * 100));
        expect(Math.max(...swayed.map((now) => apart(now.head, head)))).toBeGreaterThan(0.5);
        for (const now of swayed)
          for (const side of ['left', 'right'] as const)
            expect(apart(now.feet[side], feet[side])).toBeLessThan(0.1);
      }
  });

  it('stand further ahead at each level of the balance, on one line at the third', () => {
    const motion = motions.find(({ exercise }) => exercise.id === 'tandem-balance') as Motion;
    const ahead = ([1, 2, 3] as const).map((level) => {
      const { feet } = perform(motion, level, 'right').skeleton({ from: 0, to: 0, t: 1 });
      return feet.right[2] - feet.left[2];
    });
    expect([...ahead].sort((a, b) => a - b)).toEqual(ahead);
    const { feet } = perform(motion, 3, 'right').skeleton({ from: 1, to: 1, t: 1 });
    expect(feet.left[0]).toBeCloseTo(feet.right[0], 1);
  });

  it('walk on the ground: the lower one is as high as when standing', () => {
    const motion = motions.find(({ exercise }) => exercise.id === 'walk-break') as Motion;
    const performance = perform(motion, 1, 'left');
    const lower = (heldMs: number) => {
      const { feet } = performance.skeleton({ from: 0, to: 0, t: 1, heldMs });
      return Math.min(feet.left[1], feet.right[1]);
    };
    const { feet } = performance.skeleton({ from: -1, to: -1, t: 1 });
    for (let heldMs = 0; heldMs < 1_200; heldMs += 50)
      expect(lower(heldMs)).toBeCloseTo(feet.left[1], 1);
  });

  it('come to any place within reach', () => {
    const spread = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    const upright = bodyOf({}, { base: 'STAND', oneSide: true, hinge: false });
    fc.assert(
      fc.property(
        fc.constantFrom('left' as const, 'right' as const),
        fc.tuple(spread(14), fc.double({ min: 8, max: 30, noNaN: true }), spread(24)),
        spread(20),
        (side, [x, up, z], pitch) => {
          const { left, right } = standsOn(upright);
          const [sx, sy, sz] = side === 'left' ? left : right;
          const place: V3 = [sx + x, sy + up, sz + z];
          const leaning = { ...upright, root: { ...upright.root, pitch } };
          expect(apart(standsOn(footOn(leaning, side, place))[side], place)).toBeLessThan(0.05);
        },
      ),
      { numRuns: 200 },
    );
  });
});
