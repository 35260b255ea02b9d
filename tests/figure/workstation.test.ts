import { describe, expect, it } from 'vitest';
import { pictureIds } from '../../domain/care/workstation/items.table';
import { looks } from '../../domain/policy/appearance';
import { standsOn } from '../../figure/body';
import { sitting } from '../../figure/pose';
import { picture } from '../../figure/scene';
import { pictures } from '../../figure/workstation/pictures';
import { paintStill } from '../../figure/workstation/still';

// The pictures of the workstation self-check: two ways of the same thing, seen from the same place.

/** How high the ball of a foot is whose sole is on the floor, cm. */
const floor = standsOn(sitting).left[1];
const numbersOf = (d: string) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe.each(pictureIds)('the picture of %s', (id) => {
  const { fits, strains } = pictures[id];

  it('shows something else beside it, seen as near and from the same side', () => {
    expect(strains.kind).toBe(fits.kind);
    const { yaw, pitch, scale } = fits.view;
    expect(strains.view).toMatchObject({ yaw, pitch, scale });
    const drawn = [fits, strains].map((still) => paintStill(still, 'bun').map(({ d }) => d));
    expect(drawn[0]).not.toEqual(drawn[1]);
  });

  it.each(looks)('is drawn whole for the figure %s', (look) => {
    for (const still of [fits, strains]) {
      const nodes = paintStill(still, look);
      expect(new Set(nodes.map(({ id: name }) => name)).size).toBe(nodes.length);
      for (const { d } of nodes) expect(numbersOf(d).every(Number.isFinite)).toBe(true);
      const seen = nodes.filter(({ d }) => {
        const [x = -1, y = -1] = numbersOf(d);
        return x >= 0 && x <= picture.width && y >= 0 && y <= picture.height;
      });
      expect(seen.length).toBeGreaterThan(10);
    }
  });

  it('has both feet on the floor where it shows comfort', () => {
    if (fits.kind !== 'body') return;
    const { left, right } = standsOn(fits.pose);
    for (const foot of [left, right]) expect(foot[1]).toBeCloseTo(floor, 1);
  });
});
