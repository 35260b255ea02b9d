import { overHead } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { restingHand } from '../../figure/pose';
import { chair } from '../../figure/props';
import type { ArmPose } from '../../figure/skeleton';
import { armFront } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: the hand really holds the edge of the seat, the arm long. */
const holding: ArmPose = {
  in: 'world',
  wrist: [21.5, 46, 1],
  pole: [1, 0, -0.6],
  fingers: [-0.12, -1, 0.1],
  palm: [-1, 0.12, 0],
  hand: { ...restingHand, mcp: 52, pip: 58, dip: 30 },
};

/** From the front: the head tips away from the hand that holds the seat. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...armFront, yaw: 0, x: 160 },
  drawn: {
    props: chair(40.5),
    pose: ({ arms, ...pose }) => ({ ...pose, arms: { ...arms, right: holding } }),
    arrow: overHead,
  },
};
