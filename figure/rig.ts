import type { Exercise, JointAngles, Side } from '../domain/care/exercise';
import type { Look } from '../domain/policy/appearance';
import { body, standsOn } from './body';
import { type CloseUp, closeUp } from './closeUp';
import { type Body, bodyOf, handOf } from './joints';
import type { Motion } from './motion';
import { type Nerve, nerveInHand, nerveOf, nerveOnBody } from './nerves';
import type { Pen } from './paint';
import type { Part } from './part';
import { standingAs } from './planted';
import type { BodyPose, Skeleton } from './skeleton';
import { at } from './space';

type HandMotion = Extract<Motion, { kind: 'hand' }>;
type BodyMotion = Extract<Motion, { kind: 'body' }>;

const handPen: Pen = { line: 1.4, crease: 1.4 };
const bodyPen: Pen = { line: 1.1, crease: 0 };

/** A figure in one pose: its named places; its parts, and the nerve it shows, are made when they are asked for. */
export interface Posed {
  readonly skeleton: Skeleton;
  readonly parts: () => readonly Part[];
  readonly nerve: (() => Nerve) | null;
}

/** How poses of one kind of figure are made, moved and taken apart. */
export interface Rig<P> {
  readonly pen: Pen;
  /** How wide a nerve is drawn, as a share of one in a hand seen close. */
  readonly nerveWidth: number;
  /** Whether the figure is on the ground. */
  readonly stands: boolean;
  pose(angles: JointAngles): P;
  posed(pose: P): Posed;
  /** Moves poses so that what is planted stands where it does in the setup. */
  standing(setup: P): (pose: P) => P;
  /** Whether the right side is the mirror of what the rig draws. */
  mirrored(side: Side): boolean;
}

/** The rig of one hand seen close. */
export const handRig = ({ exercise, forearm = 'upright' }: HandMotion): Rig<CloseUp> => ({
  pen: handPen,
  nerveWidth: 1,
  stands: false,
  pose: (angles) => ({ ...handOf(angles), palmUp: angles.fa_sup ?? 0 }),
  posed: (pose) => {
    const { parts, skeleton, bones } = closeUp(pose, forearm);
    const nerve = nerveOf(exercise) && (() => nerveInHand(bones(), pose));
    return { parts, skeleton, nerve };
  },
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
  const moved = nerveOf(exercise);
  return {
    pen: bodyPen,
    nerveWidth: 0.85,
    stands: true,
    pose: (angles) => bodyOf(angles, shape),
    posed: (pose) => {
      const { parts, bones, joints } = body(pose, look);
      return {
        parts,
        nerve: moved && (() => nerveOnBody(moved, bones())),
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
