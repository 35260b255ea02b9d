import type { Part } from '../part';
import { box, chair, rod, rods } from '../props';
import type { Ball } from '../space';

// What else stands, lies or is worn at a workstation. Lengths in cm where nothing else is said.

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
