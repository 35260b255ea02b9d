import { beside } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onThigh } from '../../figure/pose';
import { chair } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
import type { V3 } from '../../figure/space';
import { armFront } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: the hand really lies on top of the head. */
function onHead({ arms, ...pose }: BodyPose): BodyPose {
  const { hand } = arms.right;
  return {
    ...pose,
    arms: {
      ...arms,
      right: {
        in: 'chest',
        wrist: [7.5, 53, 2.5],
        pole: [1, 0.35, 0.25],
        fingers: [-1, 0.1, -0.2],
        palm: [-0.1, -1, 0],
        hand: { ...hand, mcp: 12, pip: 16, dip: 8 },
      },
    },
  };
}

/** Drawn, not from the table: before and after, the hand lies on the thigh, told from the chest so that it can go on to the head. */
function onLap({ arms, ...pose }: BodyPose): BodyPose {
  const wrist: V3 = [10.5, -21.6, 33];
  return { ...pose, arms: { ...arms, right: { ...onThigh, in: 'chest', wrist } } };
}

/** Drawn, not from the table: on its way the hand goes around the face, so many cm aside. */
const aside = 24;
function around({ arms, ...pose }: BodyPose, share: number): BodyPose {
  const [x, y, z] = arms.right.wrist;
  const wrist: V3 = [x + aside * Math.sin(Math.PI * share), y, z];
  return { ...pose, arms: { ...arms, right: { ...arms.right, wrist } } };
}

/** From half the front: the sore arm's hand rests on the head. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...armFront, scale: 1.75, y: 262 },
  drawn: {
    props: chair(40.5),
    pose: (pose, key) => (key === 0 ? onHead(pose) : onLap(pose)),
    way: around,
    arrow: beside(
      ({ wrist }) => wrist,
      ({ chest }) => chest,
      28,
    ),
  },
};
