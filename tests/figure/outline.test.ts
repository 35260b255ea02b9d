import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Circle, capsule, curve, ellipse, hull, string } from '../../figure/outline';
import { flat, outside, type Point } from './flat';

// Everything a figure is painted with is circles and what lies between them. Half a
// pixel is what an outline may be off: less than is seen.

const slack = 0.5;
const coordinate = fc.integer({ min: 600, max: 2_200 }).map((tenths) => tenths / 10);
const radius = fc.integer({ min: 20, max: 300 }).map((tenths) => tenths / 10);
const circle = fc.tuple(coordinate, coordinate, radius) as fc.Arbitrary<Circle>;

const around = ([x, y, r]: Circle): Point[] =>
  Array.from({ length: 24 }, (_, i) => {
    const t = (i / 24) * 2 * Math.PI;
    return [x + r * Math.cos(t), y + r * Math.sin(t)];
  });
/** How far a point is from the edge of the circle whose edge is nearest. */
const fromEdges = (circles: readonly Circle[], [x, y]: Point) =>
  Math.min(...circles.map(([cx, cy, r]) => Math.abs(Math.hypot(x - cx, y - cy) - r)));

describe.each([
  [
    'a capsule',
    fc.tuple(circle, circle),
    (c: readonly Circle[]) => capsule(c[0] as Circle, c[1] as Circle),
  ],
  ['a hull', fc.array(circle, { minLength: 1, maxLength: 9 }), hull],
] as const)('%s', (_, circles: fc.Arbitrary<Circle[]>, path) => {
  it('is one outline that goes around every point of its circles', () => {
    fc.assert(
      fc.property(circles, (all) => {
        const outlines = flat(path(all));
        expect(outlines).toHaveLength(1);
        for (const point of all.flatMap(around))
          expect(outside(outlines[0] as Point[], point)).toBeLessThan(slack);
      }),
      { numRuns: 300 },
    );
  });

  it('touches: each of its corners lies on the edge of a circle', () => {
    fc.assert(
      fc.property(circles, (all) => {
        for (const point of flat(path(all))[0] ?? [])
          expect(fromEdges(all, point)).toBeLessThan(slack);
      }),
      { numRuns: 300 },
    );
  });

  it('has no number that is none', () => {
    fc.assert(
      fc.property(circles, (all) => {
        expect(path(all)).not.toMatch(/NaN|Infinity|undefined|e-/);
      }),
    );
  });
});

describe('at the edge of what circles can be', () => {
  it('two in one place are the larger one', () => {
    const [big, small]: Circle[] = [
      [100, 100, 20],
      [101, 100, 5],
    ] as Circle[] as [Circle, Circle];
    expect(capsule(big as Circle, small as Circle)).toBe(hull([big as Circle]));
    expect(hull([big as Circle, small as Circle])).toBe(hull([big as Circle]));
    expect(capsule(big as Circle, big as Circle)).toBe(hull([big as Circle]));
  });

  it('none is nothing', () => {
    expect(hull([])).toBe('');
    expect(string([])).toBe('');
    expect(string([[1, 1, 1]])).toBe('');
  });

  it('a string is a capsule for each neighbour', () => {
    const three: Circle[] = [
      [10, 10, 4],
      [30, 10, 6],
      [50, 30, 3],
    ];
    expect(flat(string(three))).toHaveLength(2);
  });

  it('a curve runs through its points and an ellipse keeps its axes', () => {
    const d = curve([
      [0, 0],
      [10, 20],
      [30, 5],
    ]);
    expect(d).toMatch(/^M0 0C.* 10 20C.* 30 5$/);
    const numbers =
      ellipse([50, 40], [12, 0], [0, 7])
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([
      38, 62, 33, 47,
    ]);
  });
});
