import type { Part } from '../part';
import { box, rod, rods } from '../props';
import type { Ball } from '../space';

// Furniture and devices of a workstation. Lengths in cm; z goes forward from the seat's middle.

/** How a desk is laid out. */
export interface Desk {
  /** The height of its top. */
  readonly top: number;
  /** The edge in front of the sitter. */
  readonly edge?: number;
  /** Where the keyboard begins; null: none of its own. */
  readonly keyboard?: number | null;
  /** How far it lies to the right of the middle. */
  readonly aside?: number;
  /** The screen's lower and upper edge above the desk, and how far away it is; null: none. */
  readonly screen?: { readonly low: number; readonly high: number; readonly z: number } | null;
}

/** A desk as it fits somebody on a seat of 40.5 cm: its top at the elbows, the screen at eye level. */
export const fitting = {
  top: 66,
  edge: 23,
  keyboard: 33,
  screen: { low: 17, high: 50, z: 66 },
} as const satisfies Desk;

const far = 86;

/** A desk with its keyboard and screen. */
export function desk(plan: Desk): Part[] {
  const {
    top,
    edge = fitting.edge,
    keyboard = fitting.keyboard,
    screen = fitting.screen,
    aside = 0,
  } = plan;
  const legs = [-42, 42].flatMap((x) =>
    [edge + 4, far - 4].map((z) => rod([x, top - 2, z], 1.5, [x, 1.2, z], 1.3)),
  );
  const board = box(45, [top - 1.5, top - 0.5], [edge, far], 1.2);
  return [
    ...rods('desk-leg', -70, legs),
    { id: 'desk-top', paint: 'seat', hulls: [board], bias: -40 },
    ...(keyboard === null ? [] : keys(top, keyboard, aside)),
    ...(screen ? panel(top, screen) : []),
  ];
}

function keys(top: number, z: number, aside: number): Part[] {
  const board = box(17, [top + 0.9, top + 1.2], [z, z + 10], 0.7).map(
    ([[x, y, ahead], r]): Ball => [[x - aside, y, ahead], r],
  );
  return [{ id: 'keyboard', paint: 'shoe', hulls: [board], bias: -30, line: 0.9 }];
}

function panel(top: number, { low, high, z }: NonNullable<Desk['screen']>): Part[] {
  const foot = rod([0, top + 1, z + 4], 1.6, [0, top + low + 2, z + 4], 1.2);
  const stand = box(9, [top + 0.8, top + 1], [z, z + 8], 0.8);
  return [
    ...rods('screen-foot', -42, [foot]),
    { id: 'screen-stand', paint: 'wood', hulls: [stand], bias: -43, flat: true },
    {
      id: 'screen',
      paint: 'screen',
      hulls: [box(26, [top + low, top + high], [z, z + 1.5], 1.2)],
      bias: -41,
    },
  ];
}

/** A laptop that stands so high above the desk, its keys beginning at z. */
export function laptop(top: number, z: number, raised = 0): Part[] {
  const base = top + raised;
  const lid: Ball[] = [-16, 16].flatMap((x): Ball[] => [
    [[x, base + 1.5, z + 22], 0.8],
    [[x, base + 22, z + 28], 0.8],
  ]);
  const legs = [-12, 12].flatMap((x) => [
    rod([x, top + 1, z + 16], 0.9, [x, base - 0.4, z + 4], 0.9),
    rod([x, top + 1, z + 6], 0.9, [x, base - 0.4, z + 20], 0.9),
  ]);
  return [
    ...(raised > 0 ? rods('laptop-stand', -44, legs) : []),
    {
      id: 'laptop-base',
      paint: 'shoe',
      hulls: [box(16, [base + 0.6, base + 1], [z, z + 21], 0.8)],
      bias: -30,
      line: 0.9,
    },
    { id: 'laptop-lid', paint: 'screen', hulls: [lid], bias: -31 },
  ];
}

/** A mouse on a desk. */
export const mouse = (top: number, x: number, z: number): Part => ({
  id: 'mouse',
  paint: 'screen',
  hulls: [
    [
      [[x, top + 1.8, z], 2.6],
      [[x, top + 1.6, z + 7], 2.4],
    ],
  ],
  bias: -29,
  line: 0.9,
});

/** How much nearer what lies on a desk is painted where one looks down on it: over the legs, below the hands. */
const nearerFromAbove: Readonly<Record<string, number>> = {
  'desk-top': 5.5,
  keyboard: 15,
  mouse: 15,
};

/** Furniture as it is painted where one looks down on a desk. */
export const fromAbove = (parts: readonly Part[]): Part[] =>
  parts.map((part) => ({ ...part, bias: (part.bias ?? 0) + (nearerFromAbove[part.id] ?? 0) }));
