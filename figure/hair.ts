import type { Look } from '../domain/policy/appearance';

/** Spheres on the skull, before the head's own scale, cm. */
export type Shape = readonly (readonly [x: number, y: number, z: number, r: number])[];

/** One piece of hair: spheres wrapped together or joined one after the other. */
export interface Piece {
  readonly id: string;
  readonly hulls?: readonly Shape[];
  readonly strings?: readonly Shape[];
  /** Pulled towards the viewer by so much, cm. */
  readonly bias: number;
}

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

const around: Readonly<Record<Look, Shape>> = {
  bun: [
    [0, 9, -1.3, 8.7],
    [0, 4.5, -3.6, 6.6],
  ],
  crop: [
    [0, 9, -1.3, 8.6],
    [0, 6.2, -3.2, 5.9],
  ],
};

/** The hair of each figure. */
export const hairOf: Readonly<Record<Look, Hair>> = {
  bun: {
    behind: [
      { id: 'hair', hulls: [around.bun], bias: -1.2 },
      { id: 'bun', strings: [knot], bias: -0.6 },
      { id: 'hair-left', hulls: [longSide(1)], bias: 1 },
      { id: 'hair-right', hulls: [longSide(-1)], bias: 1 },
    ],
    before: [
      { id: 'fringe', strings: [fringe], bias: 2.4 },
      { id: 'cap', hulls: [cap], bias: 2.3 },
    ],
  },
  crop: {
    behind: [
      { id: 'hair', hulls: [around.crop], bias: -1.2 },
      { id: 'hair-left', hulls: [shortSide(1)], strings: [sideburn(1)], bias: 1 },
      { id: 'hair-right', hulls: [shortSide(-1)], strings: [sideburn(-1)], bias: 1 },
    ],
    before: [
      { id: 'cap', hulls: [cap], bias: 2.3 },
      { id: 'fringe', strings: [quiff], bias: 2.4 },
    ],
  },
};
