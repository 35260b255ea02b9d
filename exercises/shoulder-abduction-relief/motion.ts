import { beside } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
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

/** From half the front: the sore arm's hand rests on the head. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...armFront, scale: 1.75, y: 262 },
  drawn: {
    props: chair(40.5),
    angles: () => ({ fa_sup: -60 }),
    pose: (pose, key) => (key === 0 ? onHead(pose) : pose),
    arrow: beside(
      ({ wrist }) => wrist,
      ({ chest }) => chest,
      24,
    ),
  },
};
