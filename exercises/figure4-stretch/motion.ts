import type { Level } from '../../domain/care/exercise';
import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onStillThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { BodyPose, LegPose } from '../../figure/skeleton';
import { seatedFront } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: the ankle really lies on the other shin or thigh. */
const onShin = ({ hip }: LegPose) => ({ hip: hip - 3, out: 25, turn: 54, knee: 92 });
const onThigh = ({ hip }: LegPose) => ({ hip: hip + 23, out: 28, turn: 54, knee: 100 });

/** One leg across the other, a hand on each. */
function across({ legs, ...pose }: BodyPose, level: Level): BodyPose {
  const right = { ...legs.right, ...(level === 1 ? onShin(legs.right) : onThigh(legs.right)) };
  return {
    ...pose,
    arms: { left: onStillThigh, right: { ...onStillThigh, wrist: [17, 59.5, 23] } },
    legs: { left: { ...legs.left, out: -5, turn: 0 }, right },
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
    pose: (pose, _, level) => across(pose, level),
    arrow: toAndFro(0, ({ head }) => head, [-30, -40], [-36, -26], [-34, -8]),
  },
};
