import type { Level } from '../../domain/care/exercise';
import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onStillThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { BodyPose, LegPose } from '../../figure/skeleton';
import { seatedFront } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: the ankle really lies on the other shin or thigh. */
const onShin = ({ hip }: LegPose) => ({ hip: hip - 9, out: 31, turn: 56, knee: 86 });
const onThigh = ({ hip }: LegPose) => ({ hip: hip + 6, out: 34, turn: 62, knee: 96 });

/** One leg across the other, a hand on each. */
function across({ legs, ...pose }: BodyPose, level: Level): BodyPose {
  const right = { ...legs.right, ...(level === 1 ? onShin(legs.right) : onThigh(legs.right)) };
  return {
    ...pose,
    arms: { left: onStillThigh, right: { ...onStillThigh, wrist: [17, 57, 24] } },
    legs: { ...legs, right },
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
