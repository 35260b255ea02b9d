import type { Part } from '../part';
import { box, chair, rod, rods } from '../props';
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

/** A keyboard under a hand seen close, mm: level and low, or steep and high. */
export const closeKeys = (steep: boolean): Part[] => {
  const [front, back, desk] = steep ? [-46, 0, -70] : [-58, -54, -76];
  const keyed = [-70, 70].flatMap((z): Ball[] => [
    [[78, front, z], 5],
    [[206, back, z], 5],
    [[206, desk + 12, z], 5],
    [[78, desk + 12, z], 5],
  ]);
  const board = [-420, 300].flatMap((x) =>
    [desk - 14, desk].flatMap((y) => [-130, 130].map((z): Ball => [[x, y, z], 4])),
  );
  return [
    { id: 'close-desk', paint: 'seat', bias: -4100, flat: true, hulls: [board] },
    { id: 'close-keys', paint: 'shoe', bias: -4000, hulls: [keyed], line: 1.2 },
  ];
};

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

/** A chair with armrests at a height. */
export function armchair(seat: number, rest: number): Part[] {
  const pads = [-1, 1].map(
    (side, i): Part => ({
      id: `armrest${i}`,
      paint: 'seat',
      strings: [
        [
          [[side * 25, rest, -8], 2.2],
          [[side * 25, rest, 16], 2.2],
        ],
      ],
      bias: -6,
    }),
  );
  const posts = [-25, 25].map((x) => rod([x, rest - 1, 0], 1.3, [x * 0.76, seat - 3, 0], 1.3));
  return [...chair(seat), ...rods('armrest-post', -52, posts), ...pads];
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

/** Boxes that stand where the legs would go. */
export const boxesBelow: readonly Part[] = (
  [
    ['box-low', [0, 26], [46, 72]],
    ['box-high', [26, 44], [50, 70]],
  ] as const
).map(([id, [low, high], z]) => ({
  id,
  paint: 'wood',
  hulls: [box(18, [low + 2, high - 2], z, 1.6)],
  bias: -66,
  flat: true,
}));

/** A headset on a head that is held upright. */
export const headset: readonly Part[] = [
  {
    id: 'headset-band',
    paint: 'screen',
    strings: [
      [-9.4, -8.4, -5, 0, 5, 8.4, 9.4].map(
        (x, i): Ball => [[x, [117, 124, 128.6, 130.4, 128.6, 124, 117][i] ?? 0, -8], 0.7],
      ),
    ],
    bias: 12,
    flat: true,
    line: 0.8,
  },
  {
    id: 'headset',
    paint: 'screen',
    strings: [
      [
        [[-9.8, 118, -7], 2.3],
        [[-9.8, 115.5, -6.6], 2.1],
      ],
      [
        [[-9.8, 115, -6], 0.6],
        [[-8.8, 110.6, 0], 0.6],
        [[-5.2, 109.4, 3.6], 0.9],
      ],
    ],
    bias: 40,
  },
];

/** A telephone between ear and shoulder. */
export const phoneAtEar: readonly Part[] = [
  {
    id: 'phone',
    paint: 'screen',
    hulls: [
      [
        [[-14.2, 115.5, -1], 1.4],
        [[-10.6, 103.5, 4], 1.4],
      ],
    ],
    bias: 30,
  },
];

/** How much nearer what lies on a desk is painted where one looks down on it: over the legs, below the hands. */
const nearerFromAbove: Readonly<Record<string, number>> = {
  'desk-top': 5.5,
  keyboard: 15,
  mouse: 15,
};

/** Furniture as it is painted where one looks down on a desk. */
export const fromAbove = (parts: readonly Part[]): Part[] =>
  parts.map((part) => ({ ...part, bias: (part.bias ?? 0) + (nearerFromAbove[part.id] ?? 0) }));

export { chair };
