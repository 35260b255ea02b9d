import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { heelDown, onStillThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
import { seatedSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: one heel on the floor, a hand on each thigh. */
const stretched = (pose: BodyPose): BodyPose => ({
  ...heelDown(pose, 19),
  arms: { left: onStillThigh, right: { ...onStillThigh, wrist: [9.5, 49, 28] } },
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
    pose: stretched,
    arrow: toAndFro(0, ({ head }) => head, [-16, -34], [6, -38], [26, -30]),
  },
};
