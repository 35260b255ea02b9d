import type { Spot } from '../../domain/care/care';

// The body map's drawings: capsules between circles, as the figures of the exercises have them. Everything
// is drawn for the left, which is on the left in all four views, as in a mirror; the right is its mirror
// image. Lengths are units of the picture.

/** A circle: x, y, radius. */
type Ball = readonly [x: number, y: number, radius: number];

const round = (n: number) => Math.round(n * 10) / 10;

/** The outline around two circles of different size. */
function capsule([x1, y1, r1]: Ball, [x2, y2, r2]: Ball): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const along = Math.atan2(y2 - y1, x2 - x1);
  const lean = Math.acos(Math.max(-1, Math.min(1, (r1 - r2) / length)));
  const at = (x: number, y: number, r: number, angle: number) =>
    `${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`;
  const wide = r1 > r2 ? 1 : 0;
  return [
    `M${at(x1, y1, r1, along - lean)}`,
    `L${at(x2, y2, r2, along - lean)}`,
    `A${r2} ${r2} 0 ${1 - wide} 1 ${at(x2, y2, r2, along + lean)}`,
    `L${at(x1, y1, r1, along + lean)}`,
    `A${r1} ${r1} 0 ${wide} 1 ${at(x1, y1, r1, along - lean)}Z`,
  ].join('');
}

/** A limb through several circles. */
const limb = (...balls: readonly Ball[]): string =>
  balls
    .slice(1)
    .map((ball, n) => capsule(balls[n] as Ball, ball))
    .join('');

/** One area to be marked: its place on the body and its outline on the left. */
export interface Area {
  readonly spot: Spot;
  readonly d: string;
  /** Where its tick stands. */
  readonly middle: readonly [x: number, y: number];
  /** Too slim for a tick of the usual size. */
  readonly slim?: true;
}

/** One drawing: the outline of its left half, and its areas. */
export interface Drawing {
  readonly name: 'front' | 'back' | 'palm' | 'hand_back';
  readonly width: number;
  readonly height: number;
  /** Drawn as it is and mirrored at half the width. */
  readonly half: readonly string[];
  readonly areas: readonly Area[];
  /** What tells this view from the other: hair, nails. */
  readonly dark: readonly string[];
}

const shoulder: Ball = [71, 105, 16];
const elbow: Ball = [47, 172, 12];
const wrist: Ball = [30, 232, 8.5];
const hip: Ball = [90, 226, 23];
const knee: Ball = [89, 316, 15.5];
const ankle: Ball = [92, 398, 9.5];

const torso =
  'M111 74C106 82 95 85 80 90C66 95 60 104 62 116L74 136C77 150 81 164 81 180' +
  'C81 196 74 206 70 222L70 240L111 246Z';

const body: readonly string[] = [
  capsule([110, 36, 22.5], [110, 47, 17.5]),
  capsule([110, 58, 13], [110, 86, 16]),
  torso,
  limb(shoulder, elbow, [39, 200, 11.5], wrist, [26, 252, 10], [24, 270, 7]),
  capsule(wrist, [38, 254, 5]),
  limb(hip, knee, [88, 340, 15], ankle),
];

const foot: Ball = [86, 414, 9];

/** The front, as in a mirror. */
const front: Drawing = {
  name: 'front',
  width: 220,
  height: 432,
  half: [...body, limb(ankle, foot, [81, 418, 7.5])],
  dark: ['M87 40C84 20 94 10 110 10C126 10 136 20 133 40C131 30 124 25 110 25C96 25 89 30 87 40Z'],
  areas: [
    { spot: 'shoulder', d: limb([71, 107, 12], [85, 103, 9.5]), middle: [77, 105] },
    { spot: 'arm', d: limb([64.5, 128, 10], [55, 152, 8.5]), middle: [60, 139] },
    {
      spot: 'elbow-outer',
      d: limb([40.5, 170, 4.8], [35.5, 188, 4.8]),
      middle: [38, 179],
      slim: true,
    },
    {
      spot: 'elbow-inner',
      d: limb([53, 173, 4.8], [46.5, 192, 4.8]),
      middle: [50, 182.5],
      slim: true,
    },
    { spot: 'thigh-front', d: limb([89, 246, 16], [89, 292, 12.5]), middle: [89, 267] },
    { spot: 'foot', d: limb([91, 404, 7], foot, [81, 418, 5.5]), middle: [87, 412] },
  ],
};

/** The back. */
const back: Drawing = {
  name: 'back',
  width: 220,
  height: 432,
  half: [...body, limb(ankle, [91, 412, 10.5], [88, 417, 9])],
  dark: [
    'M87 40C84 20 94 10 110 10C126 10 136 20 133 40C132 54 128 62 121 65' +
      'C114 61 106 61 99 65C92 62 88 54 87 40Z',
  ],
  areas: [
    { spot: 'neck', d: capsule([110, 76, 9], [110, 93, 11.5]), middle: [110, 85] },
    { spot: 'shoulder', d: limb([72, 107, 12], [87, 102, 9.5]), middle: [78, 105] },
    { spot: 'upper-back', d: limb([100, 127, 16], [120, 127, 16]), middle: [110, 127] },
    { spot: 'low-back', d: limb([98, 182, 15], [122, 182, 15]), middle: [110, 182] },
    { spot: 'elbow-outer', d: limb([47, 168, 7.5], [46, 175, 7.5]), middle: [46.5, 171.5] },
    { spot: 'forearm-outer', d: limb([40, 194, 8], [33, 221, 6.5]), middle: [37, 206] },
    { spot: 'buttock', d: limb([89, 222, 16.5], [92, 228, 16.5]), middle: [90.5, 225] },
    {
      spot: 'leg-back',
      d: limb([88, 266, 15], [89, 314, 12], [88.5, 374, 9]),
      middle: [88.5, 306],
    },
    { spot: 'foot', d: limb([91.5, 403, 7], [90, 414, 8]), middle: [90.5, 410] },
  ],
};

// A hand with its fingers up and the thumb on the left: the left palm, or the back of the right hand.
const fingers = {
  index: [
    [47, 92, 9.5],
    [43, 50, 8.5],
    [41, 24, 7.5],
  ],
  middle: [
    [64, 90, 9.5],
    [63, 42, 8.5],
    [62.5, 14, 7.5],
  ],
  ring: [
    [80, 93, 9],
    [84, 50, 8],
    [86, 24, 7],
  ],
  little: [
    [94, 102, 8.5],
    [103, 68, 7.5],
    [107, 48, 6.5],
  ],
  thumb: [
    [46, 132, 14],
    [24, 112, 10.5],
    [14, 88, 8.5],
  ],
} as const satisfies Record<string, readonly Ball[]>;

const palm =
  'M37 92C36 110 38 136 46 152C50 160 51 168 51 178L89 178C89 168 92 160 96 150' +
  'C102 134 104 114 102 100Z';

const slim = (balls: readonly Ball[]): readonly Ball[] => balls.map(([x, y, r]) => [x, y, r - 2.5]);
const pad = (...names: readonly (keyof typeof fingers)[]): string =>
  names.map((name) => limb(...slim(fingers[name]))).join('');

const hand: readonly string[] = [
  palm,
  ...Object.values(fingers).map((balls) => limb(...balls)),
  capsule([70, 172, 19], [70, 186, 18]),
];

const thumbPalm =
  'M40 90C46 86 66 86 71 90C73 114 71 134 63 150C60 157 52 156 49 150C43 136 40 112 40 90Z';
const littlePalm =
  'M75 92C80 88 98 96 100 103C101 116 98 134 93 147C89 157 78 160 69 156C75 138 77 116 75 92Z';

const nail = (x: number, y: number, r = 3.6): string =>
  `M${x - r} ${y}a${r} ${r * 1.25} 0 1 1 ${2 * r} 0a${r} ${r * 0.8} 0 1 1 ${-2 * r} 0Z`;

/** The palm. */
const palms: Drawing = {
  name: 'palm',
  width: 124,
  height: 196,
  half: hand,
  dark: [],
  areas: [
    { spot: 'thumb-side', d: pad('thumb', 'index', 'middle') + thumbPalm, middle: [54, 118] },
    { spot: 'little-side', d: pad('ring', 'little') + littlePalm, middle: [87, 126] },
  ],
};

/** The back of the hand. */
const handBacks: Drawing = {
  ...palms,
  name: 'hand_back',
  dark: [nail(40.5, 22), nail(62.5, 12), nail(86.5, 22), nail(107.5, 46, 3), nail(13, 87)],
  areas: [
    { spot: 'hand-back', d: pad('thumb', 'index', 'middle') + thumbPalm, middle: [54, 118] },
    { spot: 'little-side', d: pad('ring', 'little') + littlePalm, middle: [87, 126] },
  ],
};

/** The two views of the body. */
export const bodies: readonly Drawing[] = [front, back];

/** The two views of a hand, drawn with the thumb on the left. */
export const hands: readonly Drawing[] = [palms, handBacks];
