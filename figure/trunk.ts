import type { Look } from '../domain/policy/appearance';
import type { Part } from './part';
import { type BodyPose, type BodySide, outward, type Rows } from './skeleton';
import { after, type Ball, ball, type Frame, frame, ring, turned, turnZ, type V3 } from './space';

/** How a shirt falls on a trunk, from the middle outward, cm. */
interface Build {
  readonly shoulder: number;
  readonly ribs: number;
  readonly waist: number;
  readonly belly: number;
  readonly hip: number;
  readonly hem: number;
}

const builds: Readonly<Record<Look, Build>> = {
  bun: { shoulder: 10.2, ribs: 7.4, waist: 5.4, belly: 4.8, hip: 5.9, hem: 15.2 },
  crop: { shoulder: 11, ribs: 8, waist: 6.6, belly: 5.6, hip: 5.6, hem: 14.9 },
};

const pair = (f: Frame, [x, y, z]: V3, r: number): Ball[] => [
  ball(f, [-x, y, z], r),
  ball(f, [x, y, z], r),
];

interface Spine {
  readonly pelvis: Frame;
  readonly lumbar: Frame;
  readonly chest: Frame;
}

/** Trunk and hips of a figure in its shirt and trousers. */
export function trunk({ pelvis, lumbar, chest }: Spine, pose: BodyPose, look: Look): Part[] {
  const { shoulders: up, blades, breath } = pose;
  const build = builds[look];
  const waist = pair(chest, [build.waist + breath * 0.4, 1, 0.2 + breath * 1.3], 9.2);
  const belly = pair(lumbar, [build.belly, 4, breath * 3.6], 8.9 + breath * 0.8);
  const around = frame(pelvis.p, after(pelvis.r, turnZ(90)));
  const hem = [
    ...belly,
    ...pair(pelvis, [build.hip, 7, -0.4], 9.3),
    ...ring(around, 0.2, build.hem, 9.2, 1.2, 14),
  ];
  const yoke = [
    ...pair(chest, [build.shoulder - blades * 0.3, 17.4, -0.8 - blades * 0.5], 5.6),
    ...pair(chest, [build.ribs, 11, 0.5], 9.4),
    ...waist,
  ];
  return [
    { id: 'torso', paint: 'shirt', hulls: [yoke, [...waist, ...belly], hem] },
    {
      id: 'pelvis',
      paint: 'pants',
      hulls: [[...pair(pelvis, [6.8, 1, -0.4], 9.6), ...pair(pelvis, [8, -4, -0.4], 9.2)]],
      bias: -3,
    },
    {
      id: 'trapezius',
      paint: 'shirt',
      hulls: [
        [
          ...pair(chest, [14.4 - blades * 0.6, 16.8 + up * 0.85, -1.2 - blades * 0.9], 4.3),
          ...pair(chest, [3, 23.6, -1.6], 4.6),
        ],
      ],
      joins: [[ball(chest, [-8.5, 16.5, -0.6], 6.8), ball(chest, [8.5, 16.5, -0.6], 6.8)]],
      bias: 1,
    },
    ...[-1, 1].map((side) => blade(chest, side, blades)),
    ...(look === 'crop' ? collar(chest) : []),
  ];
}

/** How far a shoulder blade goes towards the spine for each cm it is drawn back, and how far down, cm. */
const [inward, downward] = [1.6, 0.8];

/** The blades turn with the back: they are seen while it faces the viewer, from straight behind or above. */
const backwards: V3 = [0, -1, -1.5];

/** A shoulder blade as it shows through the shirt, which tells where it goes better than any fold. */
function blade(chest: Frame, side: number, drawn: number): Part {
  const [x, y] = [7 - drawn * inward, -drawn * downward];
  const on = ([bx, by, bz]: V3, r: number) => ball(chest, [side * (x + bx), y + by, bz], r);
  const name = side > 0 ? 'left' : 'right';
  return {
    ...{ id: `${name}:blade`, paint: 'shirt', bias: -20, line: 0.6 },
    hulls: [[on([1.2, 16.2, -4.4], 1.8), on([5.4, 15.6, -3.8], 1.9), on([2.3, 6.6, -6.6], 1.5)]],
    over: { id: `${name}:sleeve`, faces: turned(chest.r, backwards) },
  };
}

const flap: Rows = [
  [0.9, 19.4, 5.2, 1],
  [4.1, 21.6, 4.2, 1.9],
  [5.6, 24.2, 0.4, 2.2],
  [4.4, 26.2, -3.2, 1.8],
];
const nape: Rows = [
  [4.4, 26.2, -3.2, 1.8],
  [0, 26.4, -3.8, 1.7],
  [-4.4, 26.2, -3.2, 1.8],
];

/** Below the collar the neck is not seen through the shirt. */
const stand: Rows = [
  [4.6, 20.4, 3, 2],
  [5.2, 21.8, 0.4, 3.2],
  [4.8, 23.2, -2.2, 2.8],
];

const standBehind: Rows = [
  [4.4, 23.6, -3.2, 2.4],
  [2, 22.2, -2.2, 3.8],
  [-2, 22.2, -2.2, 3.8],
  [-4.4, 23.6, -3.2, 2.4],
];

/** A collar tells front from back while the trunk turns. */
function collar(chest: Frame): Part[] {
  const strand = (rows: Rows, side: BodySide): Ball[] =>
    rows.map(([x, y, z, r]) => ball(chest, outward(side, [x, y, z]), r));
  const part = (id: string, rows: Rows, side: BodySide): Part => ({
    ...{ id, paint: 'cuff', strings: [strand(rows, side)], bias: 0.8, flat: true, line: 0.8 },
  });
  const below = (id: string, rows: Rows, side: BodySide): Part => ({
    ...part(id, rows, side),
    ...{ paint: 'shirt', bias: -1.1, line: 0 },
  });
  return [
    below('collar-stand', standBehind, 'left'),
    part('collar', nape, 'left'),
    below('left:collar-stand', stand, 'left'),
    below('right:collar-stand', stand, 'right'),
    part('left:collar', flap, 'left'),
    part('right:collar', flap, 'right'),
  ];
}
