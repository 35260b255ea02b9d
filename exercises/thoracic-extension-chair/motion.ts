import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { restingHand } from '../../figure/pose';
import { chair } from '../../figure/props';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { exercise } from './exercise';

/** Drawn, not from the table: each hand lies on the other shoulder. */
const crossed: ArmPose = {
  in: 'chest',
  wrist: [-4.5, 9.5, 15.5],
  pole: [0.9, -1, 0.55],
  fingers: [-0.85, 0.75, -0.35],
  palm: [-0.2, -0.3, -1],
  hand: { ...restingHand, mcp: 20, pip: 24 },
};
const held: ArmPose = { ...crossed, wrist: [-3.5, 6.5, 17.5], fingers: [-0.9, 0.65, -0.35] };

const armsCrossed = (pose: BodyPose): BodyPose => ({
  ...pose,
  // The chin stays level while the upper back goes over the chair.
  head: [pose.head[0] - pose.chest[0] * 0.8, 0, 0],
  arms: { left: crossed, right: held },
});

/** From the side: the upper back leans over the chair. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 74, pitch: 7, scale: 1.9, x: 140, y: 268 },
  drawn: {
    props: chair(40.5),
    pose: armsCrossed,
    arrow: toAndFro(0, ({ head }) => head, [22, -34], [2, -40], [-20, -38]),
  },
};
