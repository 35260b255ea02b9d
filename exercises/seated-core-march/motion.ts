import { upright } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { restingHand, sittingLeg } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { ArmPose, BodyPose, Skeleton } from '../../figure/skeleton';
import { exercise } from './exercise';

/** Drawn, not from the table: the arms hang easy beside the seat, grip nothing and hide no knee. */
const easy: ArmPose = {
  in: 'world',
  wrist: [23.5, 45.5, 3],
  pole: [1, 0, -0.6],
  fingers: [-0.05, -1, 0.16],
  palm: [-1, 0.05, 0],
  hand: restingHand,
};

/** Right foot at the first step, left foot at the third; the table names one hip for both. */
function oneFoot({ legs, ...pose }: BodyPose, key: number): BodyPose {
  return {
    ...pose,
    arms: { left: easy, right: easy },
    legs: {
      left: key === 2 ? legs.left : sittingLeg,
      right: key === 0 ? legs.right : sittingLeg,
    },
  };
}

const left = ({ feet }: Skeleton) => feet.left;
const right = ({ feet }: Skeleton) => feet.right;

/** From half the side, so that a few centimetres are seen: one foot after the other leaves the ground. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 46, pitch: 10, scale: 1.58, x: 134, y: 214 },
  drawn: {
    props: stool(40.5),
    pose: oneFoot,
    arrow: (key, track) => {
      const [foot, other] = key > 1 ? ([left, right] as const) : ([right, left] as const);
      return upright(foot, key % 2 === 0, 30, other)(key, track);
    },
  },
};
