import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onThigh, restingHand } from '../../figure/pose';
import { chair } from '../../figure/props';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { exercise } from './exercise';

/** Drawn, not from the table: one hand lies on the belly and goes with the breath. */
const onBelly = (breath: number): ArmPose => ({
  in: 'pelvis',
  wrist: [15.5, 14.5, 8.6 + breath * 4.2],
  pole: [1, -0.9, -0.3],
  fingers: [-0.86, -0.12, 0.5],
  palm: [-0.5, 0, -0.86],
  hand: { ...restingHand, mcp: 24, pip: 20 },
});

/** The other hand lies beside the hip, where it hides nothing. */
const beside: ArmPose = { ...onThigh, wrist: [13, 3.4, 16] };

const breathing = (pose: BodyPose, breath: number): BodyPose => ({
  ...pose,
  breath,
  chest: [pose.chest[0] - breath * 1.5, 0, 0],
  arms: { left: beside, right: onBelly(breath) },
});

/** From the side: the belly rises and falls under the hand. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 52, pitch: 6, scale: 2.2, x: 128, y: 302 },
  drawn: {
    props: chair(40.5),
    pose: (pose, key) => breathing(pose, key === 0 ? 1 : 0),
    arrow: toAndFro(0, ({ chest }) => chest, [40, 44], [54, 43], [68, 42]),
  },
};
