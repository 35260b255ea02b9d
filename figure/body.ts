import type { Look } from '../domain/policy/appearance';
import { arm } from './arm';
import { head } from './head';
import { ballOfFoot, leg, legBones, legTo } from './leg';
import type { BodyBones } from './nerves';
import type { Part } from './part';
import { type BodyPose, type BodySide, outward, type Spine } from './skeleton';
import {
  at,
  ball,
  chain,
  child,
  type Frame,
  frame,
  type M3,
  turnX,
  turnY,
  turnZ,
  type V3,
} from './space';
import { trunk } from './trunk';

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

/** A posed body: parts in painting units and bones of the working (right) side, made when they are asked for, and joints; all but clothes and hair is the same for either figure. */
export interface PosedBody {
  readonly parts: () => Part[];
  readonly bones: () => BodyBones;
  readonly joints: Joints;
}

/** The body in a pose. */
export function body(pose: BodyPose, look: Look): PosedBody {
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
    ...trunk({ pelvis, lumbar, chest }, pose, look),
    throat(neck, skull),
    ...head(skull, pose.gaze, look),
    ...arms.flatMap(({ parts: some }) => some()),
    ...leg('left', pose.legs.left, pelvis),
    ...leg('right', pose.legs.right, pelvis),
  ];
  const aside = (f: Frame) => (v: V3) => at(f, outward('right', v));
  const bones = () => ({
    ...{ skull: aside(skull), neck: aside(neck) },
    ...{ chest: aside(chest), lumbar: aside(lumbar), pelvis: aside(pelvis) },
    ...right.bones,
    ...legBones('right', pose.legs.right, pelvis),
  });
  const joints: Joints = {
    pelvis,
    chest,
    head: skull,
    wrists: { left: arms[0].wrist, right: arms[1].wrist },
    tips: { left: arms[0].tip, right: arms[1].tip },
  };
  return { parts, bones, joints };
}

/** The neck, which joins head and trunk. */
const throat = (neck: Frame, skull: Frame): Part => ({
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
});
