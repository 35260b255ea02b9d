import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onStillThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
import { seatedFront } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: the shin really lies across the other thigh. */
function across({ legs, ...pose }: BodyPose): BodyPose {
  const { right } = legs;
  return {
    ...pose,
    arms: { left: onStillThigh, right: { ...onStillThigh, wrist: [17, 57, 24] } },
    legs: { ...legs, right: { ...right, hip: right.hip + 6, out: 34, turn: 62, knee: 96 } },
  };
}

/** From the front, a little aside: ankle on the other leg, then the long back leans forward. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...seatedFront, yaw: -22 },
  hinge: true,
  planted: 'left',
  drawn: {
    props: stool(40.5),
    pose: across,
    arrow: toAndFro(0, ({ head }) => head, [-30, -40], [-36, -26], [-34, -8]),
  },
};
