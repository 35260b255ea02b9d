import { describe, expect, it } from 'vitest';
import { looks } from '../../domain/policy/appearance';
import type { Moment } from '../../figure/motion';
import type { Node } from '../../figure/paint';
import { perform } from '../../figure/perform';
import { portrait } from '../../figure/portrait';
import { picture } from '../../figure/scene';
import { flat } from './flat';
import { motions } from './motions';

// Two figures, one skeleton: who shows an exercise changes nothing of what is shown.

const bodies = motions.filter(({ kind }) => kind === 'body');
const steps = ({ exercise }: (typeof motions)[number]) => exercise.levels[0]?.steps ?? [];
const held = (k: number): Moment => ({ from: k, to: k, t: 1 });

/** What may differ: hair, the trunk's clothes, the collar. */
const own = /^(bun|hair|fringe|torso|collar|(left|right):collar)/;
const shapes = (nodes: readonly Node[]) => new Map(nodes.map(({ id, d }) => [id, d]));

describe('either figure', () => {
  it.each(motions.map((motion) => [motion.exercise.id, motion] as const))(
    '%s: every joint, limb and arrow, and the top of the head, is in the same place',
    (_, motion) => {
      for (const side of ['left', 'right'] as const) {
        const [one, other] = looks.map((look) => perform(motion, 1, side, look));
        for (const k of [-1, ...steps(motion).keys()]) {
          expect(other?.skeleton(held(k))).toEqual(one?.skeleton(held(k)));
          const [mine, theirs] = [one, other].map((show) => shapes(show?.at(held(k)) ?? []));
          for (const [id, d] of mine ?? [])
            if (!own.test(id)) expect(theirs?.get(id), `${id} at ${k}`).toBe(d);
        }
      }
    },
  );

  it('is told from the other by hair, collar and build', () => {
    for (const motion of bodies) {
      const [one, other] = looks.map((look) =>
        shapes(perform(motion, 1, 'left', look).at(held(0))),
      );
      expect([one?.has('bun'), other?.has('bun')]).toEqual([true, false]);
      expect([one?.has('collar'), other?.has('collar')]).toEqual([false, true]);
      expect(one?.get('torso')).not.toBe(other?.get('torso'));
    }
  });
});

describe('a portrait', () => {
  const xs = (nodes: readonly Node[], axis: 0 | 1) =>
    nodes
      .filter(({ id }) => /^(face|hair|bun|fringe|cap|(left|right):ear)$/.test(id))
      .flatMap(({ d }) => flat(d).flat())
      .map((point) => point[axis]);

  it.each(looks)('shows the whole head of the figure with the %s on its stage', (look) => {
    const { x, y, r } = picture.stage;
    const nodes = portrait(look);
    for (const [axis, middle] of [
      [0, x],
      [1, y],
    ] as const) {
      const at = xs(nodes, axis);
      expect(Math.min(...at)).toBeGreaterThan(middle - r);
      expect(Math.max(...at)).toBeLessThan(middle + r);
    }
  });

  it.each(looks)('paints nothing of the figure with the %s that is out of sight', (look) => {
    const ids = portrait(look).map(({ id }) => id);
    for (const gone of ['left:shoe', 'right:thigh', 'left:palm', 'arrow', 'ground'])
      expect(ids).not.toContain(gone);
  });
});
