import { arm } from './arm';
import { head } from './head';
import { ballOfFoot, leg, legTo } from './leg';
import type { Part } from './part';
import type { BodyPose, BodySide, Spine } from './skeleton';
import {
  after,
  type Ball,
  ball,
  chain,
  child,
  type Frame,
  frame,
  type M3,
  ring,
  turnX,
  turnY,
  turnZ,
  type V3,
} from './space';

/** Places of the skeleton other parts of a scene hold on to. */
export interface Joints {
  readonly pelvis: Frame;
  readonly chest: Frame;
  readonly head: Frame;
  readonly wrists: { readonly left: V3; readonly right: V3 };
  /** The longest fingers' tips. */
  readonly tips: { readonly left: V3; readonly right: V3 };
}

const spineTurn = ([flex, side, turn]: Spine): M3 => chain(turnY(turn), turnZ(-side), turnX(flex));

/** The pelvis of a pose in the world. */
const pelvisOf = ({ root }: BodyPose): Frame => frame([root.x, root.y, root.z], turnX(root.pitch));

/** Where the balls of the feet stand. */
export const standsOn = (pose: BodyPose): { readonly left: V3; readonly right: V3 } => ({
  left: ballOfFoot('left', pose.legs.left, pelvisOf(pose)),
  right: ballOfFoot('right', pose.legs.right, pelvisOf(pose)),
});

/** The pose with the ball of one foot at a place in the world, its sole level; the rest stays. */
export function footOn(pose: BodyPose, side: BodySide, place: V3): BodyPose {
  const { legs } = pose;
  return { ...pose, legs: { ...legs, [side]: legTo(side, legs[side], pelvisOf(pose), place) } };
}

/** The body's parts in painting units, made when they are asked for, and its joints. */
export function body(pose: BodyPose): { parts: () => Part[]; joints: Joints } {
  const pelvis = pelvisOf(pose);
  const lumbar = child(pelvis, [0, 9, -1], spineTurn(pose.lumbar));
  const chest = child(lumbar, [0, 15, -0.5], spineTurn(pose.chest));
  const neck = child(chest, [0, 26, -2], spineTurn(pose.neck));
  const skull = child(neck, [0, 9.5, 2.6 + pose.headForward], spineTurn(pose.head));
  const holds = { pelvis, chest, world: frame([0, 0, 0]) };
  const armOn = (side: BodySide, other = chest) =>
    arm(side, pose.arms[side], pose.shoulders, pose.blades, { ...holds, 'right hand': other });
  const right = armOn('right');
  const arms = [armOn('left', right.hand), right] as const;
  const parts = () => [
    ...trunk(pelvis, lumbar, chest, pose),
    ...[-1, 1].map((side) => blade(chest, side, pose.blades)),
    {
      id: 'neck',
      paint: 'neck',
      strings: [
        [
          ball(neck, [0, -2.5, 2.4], 4.4),
          ball(neck, [0, 1, 1.9], 4.5),
          ball(skull, [0, -1, 0.2], 4.8),
          ball(skull, [0, 3, -0.6], 5.2),
        ],
      ],
      bias: 1.5,
      flat: true,
    } as Part,
    ...head(skull, pose.gaze),
    ...arms.flatMap(({ parts: some }) => some()),
    ...leg('left', pose.legs.left, pelvis),
    ...leg('right', pose.legs.right, pelvis),
  ];
  const joints: Joints = {
    pelvis,
    chest,
    head: skull,
    wrists: { left: arms[0].wrist, right: arms[1].wrist },
    tips: { left: arms[0].tip, right: arms[1].tip },
  };
  return { parts, joints };
}

function trunk(pelvis: Frame, lumbar: Frame, chest: Frame, pose: BodyPose): Part[] {
  const { shoulders: up, blades, breath } = pose;
  const pair = (f: Frame, [x, y, z]: V3, r: number): Ball[] => [
    ball(f, [-x, y, z], r),
    ball(f, [x, y, z], r),
  ];
  const waist = pair(chest, [5.4 + breath * 0.4, 1, 0.2 + breath * 1.3], 9.2);
  const belly = pair(lumbar, [4.8, 4, breath * 3.6], 8.9 + breath * 0.8);
  const around = frame(pelvis.p, after(pelvis.r, turnZ(90)));
  const hem = [
    ...belly,
    ...pair(pelvis, [5.9, 7, -0.4], 9.3),
    ...ring(around, 0.2, 15.2, 9.2, 1.2, 14),
  ];
  return [
    {
      id: 'torso',
      paint: 'shirt',
      hulls: [
        [
          ...pair(chest, [10.2 - blades * 0.3, 17.4, -0.8 - blades * 0.5], 5.6),
          ...pair(chest, [7.4, 11, 0.5], 9.4),
          ...waist,
        ],
        [...waist, ...belly],
        hem,
      ],
    },
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
  ];
}

/** A shoulder blade's inner edge as a fold of the shirt: seen from behind, once it is drawn back. */
function blade(chest: Frame, side: number, drawn: number): Part {
  const x = 8.4 - drawn * 1.3;
  const fold: readonly V3[] = [
    [x - 0.9, 16.5, -6.6],
    [x - 0.9, 13.5, -7.8],
    [x, 10, -8.6],
    [x + 1.6, 7.5, -8.6],
  ];
  const balls = fold.map(([bx, y, z]) => ball(chest, [side * bx, y, z], 0.05));
  return {
    ...{ id: side > 0 ? 'left:blade' : 'right:blade', paint: 'shirt', flat: true, bias: 4 },
    strings: [balls],
    line: Math.min(1, Math.max(0, drawn)) * 0.8,
  };
}
