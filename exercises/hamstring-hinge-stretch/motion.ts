import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onThighOfGround } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
import { seatedSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: on the front half of the seat the thigh slopes until the heel is down. */
const heelDown = ({ legs, ...pose }: BodyPose): BodyPose => ({
  ...pose,
  arms: { left: onThighOfGround, right: { ...onThighOfGround, wrist: [9.5, 49, 28] } },
  legs: { ...legs, right: { ...legs.right, hip: legs.right.hip - 19 } },
});

/** From the side: one heel forward, the long back tips from the hips; hands stay on the thighs. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: seatedSide,
  hinge: true,
  planted: 'left',
  drawn: {
    props: stool(40.5),
    pose: heelDown,
    arrow: toAndFro(0, ({ head }) => head, [-16, -34], [6, -38], [26, -30]),
  },
};
