import { upright } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { seatedFront } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: how fast the hands shake, ms a shake, and how far, degrees. */
const shakeMs = 260;
const shakeBy = 16;

const shaken = (arm: ArmPose, by: number): ArmPose => ({
  ...arm,
  hand: { ...arm.hand, wristFlex: arm.hand.wristFlex + by },
});

function shaking({ arms, ...pose }: BodyPose, heldMs: number): BodyPose {
  const by = Math.sin((heldMs / shakeMs) * 2 * Math.PI) * shakeBy;
  return { ...pose, arms: { left: shaken(arms.left, by), right: shaken(arms.right, by) } };
}

/** From the front: both hands shake loosely, then lie in the lap. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: seatedFront,
  drawn: {
    props: chair(40.5),
    held: (pose, key, heldMs) => (key === 0 ? shaking(pose, heldMs) : pose),
    arrow: (key, track) =>
      key === 0 ? upright(({ wrist }) => wrist, false, 18)(key, track) : null,
  },
};
