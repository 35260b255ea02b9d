import { describe, expect, it } from 'vitest';
import type { Level } from '../../domain/care/exercise';
import type { Look } from '../../domain/policy/appearance';
import { cameraOf } from '../../figure/camera';
import type { Motion, Performance } from '../../figure/motion';
import { type Node, paintPart } from '../../figure/paint';
import { perform } from '../../figure/perform';
import { picture } from '../../figure/scene';
import { flat, type Point } from './flat';
import { framesOf, leveled, motions, movesOf } from './motions';

// What is seen: left and right, and how much changes from frame to frame.

const numbers = (d: string) => d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
const named = (nodes: readonly Node[], id: string) => nodes.find((node) => node.id === id);
const { width, height } = picture;

describe('left and right', () => {
  const view = { yaw: -38, pitch: 8, scale: 0.81, x: 154, y: 180 };

  it('the other side is the mirror of the one, about the middle of the picture', () => {
    const [one, other] = [cameraOf(view), cameraOf(view, true)];
    for (const v of [
      [0, 0, 0],
      [10, -4, 7],
      [-31, 60, 12],
    ] as const) {
      const [x, y] = one.point(v);
      const [mirroredX, mirroredY] = other.point(v);
      expect(x + mirroredX).toBeCloseTo(width, 9);
      expect(mirroredY).toBeCloseTo(y, 9);
      expect(other.depth(v)).toBeCloseTo(one.depth(v), 9);
    }
  });

  it('the light stays at the upper left on both', () => {
    for (const mirrored of [false, true]) {
      const part = { id: 'ball', paint: 'skin', hulls: [[[[12, 3, 5], 20]]] } as const;
      const nodes = paintPart(part, cameraOf(view, mirrored), { line: 1, crease: 0 });
      const middle = (id: string) => {
        const outline = flat(named(nodes, id)?.d ?? '')[0] as Point[];
        const mean = (axis: 0 | 1) => {
          const all = outline.map((point) => point[axis]);
          return (Math.min(...all) + Math.max(...all)) / 2;
        };
        return [mean(0), mean(1)] as const;
      };
      const [x, y] = middle('ball');
      const [litX, litY] = middle('ball:light');
      expect(litX).toBeLessThan(x - 0.5);
      expect(litY).toBeLessThan(y - 0.5);
    }
  });

  it.each(motions.map((motion) => [motion.exercise.id, motion] as const))(
    '%s is as wide on the one side as on the other, mirrored',
    (_, motion) => {
      const ends = motion.exercise.levels[0]?.steps.map((_, k) => k) ?? [];
      for (const k of [-1, ...ends]) {
        const [left, right] = (['left', 'right'] as const).map((side) =>
          perform(motion, 1, side).at({ from: k, to: k, t: 1 }),
        ) as [Node[], Node[]];
        const arrow = numbers(named(left, 'arrow')?.d ?? '');
        const mirrored = numbers(named(right, 'arrow')?.d ?? '');
        expect(mirrored).toHaveLength(arrow.length);
        arrow.forEach((value, i) => {
          expect(i % 2 ? mirrored[i] : width - (mirrored[i] ?? 0)).toBeCloseTo(value, 0);
        });
        const outline = motion.kind === 'hand' ? 'forearm' : 'torso';
        const edges = (nodes: Node[]) => {
          const xs = flat(named(nodes, outline)?.d ?? '')
            .flat()
            .map(([x]) => x);
          return [Math.min(...xs), Math.max(...xs)] as const;
        };
        const [[from, to], [mirroredFrom, mirroredTo]] = [edges(left), edges(right)];
        expect(mirroredFrom).toBeCloseTo(width - to, 0);
        expect(mirroredTo).toBeCloseTo(width - from, 0);
      }
    },
  );
});

describe('from behind', () => {
  const motion = motions.find(({ exercise }) => exercise.id === 'scap-squeeze') as Motion;
  const middle = (nodes: readonly Node[], id: string) => {
    const xs = (flat(named(nodes, id)?.d ?? '')[0] as Point[]).map(([x]) => x);
    return (Math.min(...xs) + Math.max(...xs)) / 2;
  };

  it('the shoulder blades are seen to come together, further at each level', () => {
    const came = ([1, 2, 3] as const).map((level) => {
      const show = perform(motion, level, 'right');
      const [apart, together] = [-1, 0].map((k) => {
        const nodes = show.at({ from: k, to: k, t: 1 });
        return Math.abs(middle(nodes, 'left:blade') - middle(nodes, 'right:blade'));
      }) as [number, number];
      return apart - together;
    });
    expect(came[0]).toBeGreaterThan(8);
    expect([...came].sort((a, b) => a - b)).toEqual(came);
  });

  it('they lie over shirt and sleeves, and from the front under them', () => {
    const places = (view: Motion) => {
      const ids = perform(view, 1, 'right').order({ from: -1, to: -1, t: 1 });
      return (id: string) => ids.indexOf(id);
    };
    const behind = places(motion);
    for (const side of ['left', 'right'])
      expect(behind(`${side}:blade`)).toBeGreaterThan(behind(`${side}:sleeve`));
    for (const other of motions.filter(
      ({ kind, exercise }) => kind === 'body' && exercise.view !== 'body-back',
    )) {
      const place = places(other);
      for (const side of ['left', 'right'])
        expect(place(`${side}:blade`), other.exercise.id).toBeLessThan(place('torso'));
    }
  });
});

describe('arrows', () => {
  it.each(leveled)('%s: each lies whole on the picture', (_, motion, level) => {
    const keys = motion.exercise.levels.find((one) => one.level === level)?.steps.keys() ?? [];
    for (const k of keys)
      for (const side of ['left', 'right'] as const) {
        const nodes = perform(motion, level, side).at({ from: k, to: k, t: 1 });
        for (const { id, d, width: wide = 0 } of nodes.filter((one) => /^arrow/.test(one.id)))
          numbers(d).forEach((value, i) => {
            expect(value, `${id} at ${k}`).toBeGreaterThan(wide / 2);
            expect(value, `${id} at ${k}`).toBeLessThan((i % 2 ? height : width) - wide / 2);
          });
      }
  });
});

describe('from frame to frame', () => {
  /** How often each two neighbours changed their order, by their names. */
  function swaps(orders: readonly string[][]): Map<string, number> {
    const counted = new Map<string, number>();
    orders.slice(1).forEach((now, i) => {
      const last = orders[i] as string[];
      if (now.every((id, place) => id === last[place])) return;
      const before = new Map(last.map((id, place) => [id, place]));
      now.slice(1).forEach((next, k) => {
        const pair = [now[k] as string, next];
        if ((before.get(pair[0] as string) ?? 0) < (before.get(next) ?? 0)) return;
        const key = pair.sort().join(' and ');
        counted.set(key, (counted.get(key) ?? 0) + 1);
      });
    });
    return counted;
  }

  /** The pieces each part is painted as, so that an order of parts can be told without painting. */
  function piecesOf({ at, order }: Performance): Map<string, string[]> {
    const begin = { from: -1, to: 0, t: 0 };
    const pieces = [...new Set(at(begin).map(({ id }) => id.split(':m')[0] as string))];
    const isOf = (part: string) => (piece: string) =>
      piece === part || piece.startsWith(`${part}:`);
    return new Map(order(begin).map((part) => [part, pieces.filter(isOf(part))]));
  }

  function flickersNowhere(motion: Motion, level: Level, look: Look, perSecond: number): void {
    const performance = perform(motion, level, 'left', look);
    const pieces = piecesOf(performance);
    for (const move of movesOf(motion, level)) {
      const orders = framesOf(move, perSecond).map((moment) =>
        performance.order(moment).flatMap((part) => pieces.get(part) ?? []),
      );
      for (const [pair, times] of swaps(orders)) expect(times, pair).toBeLessThanOrEqual(1);
    }
  }

  it.each(leveled)('%s: no part flickers before and behind another', (_, motion, level) =>
    flickersNowhere(motion, level, 'bun', 30),
  );

  // The other figure has the same limbs; what is its own, hair and collar, is watched at the widest level.
  it.each(motions.map((motion) => [motion.exercise.id, motion] as const))(
    '%s: nor does collar or hair of the other figure',
    (_, motion) => flickersNowhere(motion, motion.exercise.levels.at(-1)?.level ?? 1, 'crop', 15),
  );
});
