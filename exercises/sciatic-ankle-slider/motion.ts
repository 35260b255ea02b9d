import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { stool } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
import { seatedSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: on the front half of the seat the thigh slopes until the heel is down. */
const heelDown = ({ legs, ...pose }: BodyPose): BodyPose => ({
  ...pose,
  legs: { ...legs, right: { ...legs.right, hip: legs.right.hip - 9 } },
});

/** From the side: toes up with a look up, toes away with a look down. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: seatedSide,
  drawn: {
    props: stool(40.5),
    pose: heelDown,
    arrow: toAndFro(0, ({ feet }) => feet.right, [14, 4], [18, -8], [14, -20]),
  },
};
