import type { Look } from '../domain/policy/appearance';

/** Spheres on the skull, before the head's own scale, cm. */
export type Shape = readonly (readonly [x: number, y: number, z: number, r: number])[];
type Piece = readonly [id: string, joined: 'strings' | 'hulls', bias: number, shape: Shape];

/** A head of hair: what lies behind the face and what lies before it. */
export interface Hair {
  readonly behind: readonly Piece[];
  readonly before: readonly Piece[];
}

/** Both figures share the top of the head, so that a hand laid on it lies on either. */
const cap: Shape = [
  [5.4, 11, 1, 3.6],
  [-5.4, 11, 1, 3.6],
  [0, 12.4, 1.2, 5.2],
];

const longSide = (x: number): Shape => [
  [x * 4.6, 8.6, -3, 4.6],
  [x * 5.6, 10.2, 0.6, 3.3],
  [x * 4.2, 3.5, -4.5, 3.6],
];
const fringe: Shape = [
  [6.4, 9.6, 2.9, 2.6],
  [3.6, 13.2, 4, 3.4],
  [-1.5, 14, 3.8, 3.6],
  [-5.2, 12, 3, 3.4],
  [-7, 9.2, 2, 2.1],
];
/** The bun tells back from front while the head turns. */
const knot: Shape = [
  [0, 12.5, -9.8, 3.4],
  [0, 12.9, -11.6, 4.1],
];

const shortSide = (x: number): Shape => [
  [x * 4.4, 9, -2.6, 4.6],
  [x * 5.7, 10.3, 0.6, 3.2],
  [x * 3.6, 6, -4.6, 3.3],
];
const sideburn = (x: number): Shape => [
  [x * 6.9, 9.4, 1.2, 1.9],
  [x * 7.3, 6.2, 1.1, 1],
];
/** Combed from a parting on one side: it tells left from right while the head turns. */
const quiff: Shape = [
  [-4.9, 12.2, 3.4, 2],
  [-1.6, 14, 4.3, 3],
  [2.6, 13.8, 4.2, 3.2],
  [5.8, 11.6, 2.9, 2.6],
];

/** The hair of each figure. */
export const hairOf: Readonly<Record<Look, Hair>> = {
  bun: {
    behind: [
      [
        'hair',
        'hulls',
        -1.2,
        [
          [0, 9, -1.3, 8.7],
          [0, 4.5, -3.6, 6.6],
        ],
      ],
      ['bun', 'strings', -0.6, knot],
      ['hair-left', 'hulls', 1, longSide(1)],
      ['hair-right', 'hulls', 1, longSide(-1)],
    ],
    before: [
      ['fringe', 'strings', 2.4, fringe],
      ['cap', 'hulls', 2.3, cap],
    ],
  },
  crop: {
    behind: [
      [
        'hair',
        'hulls',
        -1.2,
        [
          [0, 9, -1.3, 8.6],
          [0, 6.2, -3.2, 5.9],
        ],
      ],
      ['hair-left', 'hulls', 1, shortSide(1)],
      ['hair-right', 'hulls', 1, shortSide(-1)],
    ],
    before: [
      ['cap', 'hulls', 2.3, cap],
      ['sideburn-left', 'strings', 1.6, sideburn(1)],
      ['sideburn-right', 'strings', 1.6, sideburn(-1)],
      ['fringe', 'strings', 2.4, quiff],
    ],
  },
};
