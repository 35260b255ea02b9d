import type { Exercise, JointAngles, Side } from '../domain/care/exercise';
import type { Look } from '../domain/policy/appearance';
import { body, standsOn } from './body';
import { type CloseUp, closeUp } from './closeUp';
import { type Body, bodyOf, handOf } from './joints';
import type { Motion, Skeleton } from './motion';
import type { Pen } from './paint';
import type { Part } from './part';
import { standingAs } from './planted';
import type { BodyPose } from './skeleton';
import { at } from './space';

type HandMotion = Extract<Motion, { kind: 'hand' }>;
type BodyMotion = Extract<Motion, { kind: 'body' }>;

const handPen: Pen = { line: 1.4, crease: 1.4 };
const bodyPen: Pen = { line: 1.1, crease: 0 };

/** How poses of one kind of figure are made, moved and taken apart. */
export interface Rig<P> {
  readonly pen: Pen;
  /** Whether the figure is on the ground. */
  readonly stands: boolean;
  pose(angles: JointAngles): P;
  /** A pose's parts, made when they are asked for, and its named places. */
  parts(pose: P): { parts: () => readonly Part[]; skeleton: Skeleton };
  /** Moves poses so that what is planted stands where it does in the setup. */
  standing(setup: P): (pose: P) => P;
  /** Whether the right side is the mirror of what the rig draws. */
  mirrored(side: Side): boolean;
}

/** The rig of one hand seen close. */
export const handRig = ({ forearm = 'upright' }: HandMotion): Rig<CloseUp> => ({
  pen: handPen,
  stands: false,
  pose: (angles) => ({ ...handOf(angles), palmUp: angles.fa_sup ?? 0 }),
  parts: (pose) => closeUp(pose, forearm),
  standing: () => (pose) => pose,
  mirrored: (side) => side === 'right',
});

const workingSideAlone: readonly Exercise['laterality'][] = ['one-side', 'each-side'];

/** The rig of one body exercise. */
export function bodyRig(
  { exercise, hinge = false, planted = 'none' }: BodyMotion,
  look: Look,
): Rig<BodyPose> {
  const { base, laterality } = exercise;
  const shape: Body = { base, hinge, oneSide: workingSideAlone.includes(laterality) };
  return {
    pen: bodyPen,
    stands: true,
    pose: (angles) => bodyOf(angles, shape),
    parts: (pose) => {
      const { parts, joints } = body(pose, look);
      return {
        parts,
        skeleton: {
          tip: joints.tips.right,
          thumb: joints.tips.right,
          index: joints.tips.right,
          little: joints.tips.right,
          wrist: joints.wrists.right,
          head: at(joints.head, [0, 2, 9]),
          chest: at(joints.chest, [0, 12, 9]),
          back: at(joints.head, [0, 2, -12]),
          crown: at(joints.head, [0, 17, 0]),
          feet: standsOn(pose),
        },
      };
    },
    standing: (setup) => standingAs(setup, planted),
    mirrored: (side) => side === 'left',
  };
}
