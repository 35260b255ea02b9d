import { beside } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { restingHand } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { ArmPose } from '../../figure/skeleton';
import { seatedSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: both hands rest behind the back, palms out. */
const behind: ArmPose = {
  in: 'pelvis',
  wrist: [7.5, 7, -12.5],
  pole: [0.7, 0, -1],
  fingers: [-1, -0.25, -0.1],
  palm: [-0.1, 0, -1],
  hand: restingHand,
};

/** From the side: the back rounds, the eyes go down and the knee opens, then all of it eases off. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...seatedSide, y: 217 },
  drawn: {
    props: stool(40.5),
    pose: (pose) => ({ ...pose, arms: { left: behind, right: behind } }),
    arrow: beside(
      ({ feet }) => feet.right,
      ({ chest }) => chest,
      14,
    ),
  },
};
