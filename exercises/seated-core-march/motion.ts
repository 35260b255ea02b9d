import { upright } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { sittingLeg } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { BodyPose, Skeleton } from '../../figure/skeleton';
import { exercise } from './exercise';

/** Right foot at the first step, left foot at the third; the table names one hip for both. */
function oneFoot({ legs, ...pose }: BodyPose, key: number): BodyPose {
  return {
    ...pose,
    legs: {
      left: key === 2 ? legs.left : sittingLeg,
      right: key === 0 ? legs.right : sittingLeg,
    },
  };
}

const left = ({ feet }: Skeleton) => feet.left;
const right = ({ feet }: Skeleton) => feet.right;

/** From the front, a little aside: one foot after the other leaves the ground. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: -12, pitch: 9, scale: 1.5, x: 152, y: 214 },
  drawn: {
    props: stool(40.5),
    pose: oneFoot,
    arrow: (key, track) => {
      const [foot, other] = key > 1 ? ([left, right] as const) : ([right, left] as const);
      return upright(foot, key % 2 === 0, 24, other)(key, track);
    },
  },
};
