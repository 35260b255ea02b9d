import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { armsCrossed } from '../../figure/pose';
import { chair } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
import { exercise } from './exercise';

/** Drawn, not from the table: each hand lies on the other shoulder. */
const embraced = (pose: BodyPose): BodyPose => ({
  ...pose,
  // The chin stays level while the upper back goes over the chair.
  head: [pose.head[0] - pose.chest[0] * 0.8, 0, 0],
  arms: armsCrossed,
});

/** From the side: the upper back leans over the chair. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 74, pitch: 7, scale: 1.9, x: 140, y: 268 },
  drawn: {
    props: chair(40.5),
    pose: embraced,
    arrow: toAndFro(0, ({ head }) => head, [22, -34], [2, -40], [-20, -38]),
  },
};
