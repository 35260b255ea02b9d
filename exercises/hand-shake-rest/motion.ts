import { upright } from '../../figure/arrows';
import { onPelvis } from '../../figure/joints';
import type { Motion, Pointing } from '../../figure/motion';
import type { P2 } from '../../figure/outline';
import { onThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { seatedFront } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: how fast the hands shake, ms a shake, and how far, degrees. */
const shakeMs = 260;
const shakeBy = 16;

/** Drawn, not from the table: where the hands rest in the lap, palms up. */
const inLap: ArmPose = {
  ...onThigh,
  wrist: [9, 4, 25],
  pole: [0.8, -0.6, -0.6],
  fingers: [-0.35, -0.05, 1],
  palm: [0, 1, 0.1],
};

const shaken = (arm: ArmPose, by: number): ArmPose => ({
  ...arm,
  hand: { ...arm.hand, wristFlex: arm.hand.wristFlex + by },
});

function shaking({ arms, ...pose }: BodyPose, heldMs: number): BodyPose {
  const by = Math.sin((heldMs / shakeMs) * 2 * Math.PI) * shakeBy;
  return { ...pose, arms: { left: shaken(arms.left, by), right: shaken(arms.right, by) } };
}

/** Hands hang, told from the pelvis so that they can go on to the lap, and lie there. */
function resting({ arms, ...pose }: BodyPose, key: number): BodyPose {
  const lie = { left: inLap, right: inLap };
  const hang = { left: onPelvis(arms.left), right: onPelvis(arms.right) };
  return { ...pose, arms: key === 1 ? lie : hang };
}

const shakingDown: Pointing = (key, track) =>
  key === 0 ? upright(({ wrist }) => wrist, false, 28)(key, track) : null;

/** The picture is the same on both sides of the figure's middle. */
const onOtherSide = ([x, y]: P2): P2 => [2 * seatedFront.x - x, y];

/** From the front: both hands shake loosely, then lie in the lap. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: seatedFront,
  drawn: {
    props: stool(40.5),
    pose: resting,
    held: (pose, key, heldMs) => (key === 0 ? shaking(pose, heldMs) : pose),
    arrow: shakingDown,
    secondArrow: (key, track) => shakingDown(key, track)?.map(onOtherSide) ?? null,
  },
};
