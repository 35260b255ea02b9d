// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../components/figurePaths';
import { cameraOf } from '../../figure/camera';
import type { Performance } from '../../figure/motion';
import type { Node } from '../../figure/paint';
import type { Part } from '../../figure/part';
import { perform } from '../../figure/perform';
import { sightOf } from '../../figure/sight';
import { framesOf, motions, movesOf } from './motions';

// A break is thousands of frames. What a figure keeps of them is one picture, and what it shows is
// painted on the same elements from the first frame to the last.

const several = motions.filter((_, i) => i % 13 === 0);
const rounds = 2;

/** The frames of all moves, again and again. */
const playing = (motion: (typeof motions)[number]) =>
  Array.from({ length: rounds }, () =>
    movesOf(motion, 1).flatMap((move) => framesOf(move, 10)),
  ).flat();

describe('what stands on the page', () => {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const show = pathsIn(group);
  const paths = () => [...group.children];

  it.each(several.map((motion) => [motion.exercise.id, motion] as const))(
    '%s plays on elements that stay, as many as the picture has parts',
    (_, motion) => {
      const performance = perform(motion, 1, 'right');
      const picture = () => performance.at({ from: -1, to: 0, t: 0 });
      show(picture());
      const before = paths();
      expect(before).toHaveLength(picture().length);
      for (const moment of playing(motion)) show(performance.at(moment));
      const after = paths();
      expect(after).toHaveLength(before.length);
      expect(after.every((path, i) => path === before[i])).toBe(true);
      show(picture());
      expect(paths().map((path) => path.getAttribute('d'))).toEqual(picture().map(({ d }) => d));
    },
  );
});

describe('what is kept from frame to frame', () => {
  const camera = cameraOf({ yaw: 20, pitch: 5, scale: 1, x: 160, y: 120 });
  const ball = (x: number): Part => ({ id: 'ball', paint: 'skin', hulls: [[[[x, 0, 0], 9]]] });

  it('is the part as it was last: painted once while it stands still', () => {
    const see = sightOf(camera, { line: 1, crease: 0 });
    const first = see(ball(3));
    expect(see(ball(3))).toBe(first);
    const moved = see(ball(4));
    expect(moved.nodes[0]?.d).not.toBe(first.nodes[0]?.d);
    expect(see(ball(4))).toBe(moved);
  });

  it('is no older one', () => {
    const see = sightOf(camera, { line: 1, crease: 0 });
    const first = see(ball(3));
    see(ball(4));
    const again = see(ball(3));
    expect(again).not.toBe(first);
    expect(again.nodes).toEqual(first.nodes);
  });

  it.each([
    ['another paint', { paint: 'shirt' }],
    ['another outline', { line: 0.4 }],
    ['a mark less', { marks: [] }],
    ['one sphere more', { hulls: [[[[3, 0, 0], 9] as const, [[3, 9, 0], 9] as const]] }],
  ] satisfies [string, Partial<Part>][])('is not taken for %s', (_, change) => {
    const see = sightOf(camera, { line: 1, crease: 1 });
    const mark = { points: [[0, 0, 0] as const], normal: [0, 0, 1] as const, weight: 1 };
    const part: Part = { ...ball(3), marks: [mark] };
    const before = see(part).nodes;
    expect(see({ ...part, ...change }).nodes).not.toEqual(before);
  });

  it('is the same nodes for a part that does not move, others for one that does', () => {
    const chinTuck = motions.find(({ exercise }) => exercise.id === 'chin-tuck');
    const performance = perform(chinTuck as (typeof motions)[number], 1, 'right') as Performance;
    const frame = (t: number) => performance.at({ from: -1, to: 0, t });
    const of = (nodes: readonly Node[], id: string) => nodes.find((node) => node.id === id);
    const [one, next] = [frame(0.4), frame(0.5)];
    expect(of(next, 'left:thigh')).toBe(of(one, 'left:thigh'));
    expect(of(next, 'face')).not.toEqual(of(one, 'face'));
  });
});
