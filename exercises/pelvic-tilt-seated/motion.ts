import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onStillThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import { exercise } from './exercise';

/** From the side, close, on the front half of the seat: the arrow rolls with the pelvis. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 84, pitch: 6, scale: 2.1, x: 104, y: 283 },
  planted: 'both',
  drawn: {
    props: stool(40.5),
    // The hands stay on the thighs while the pelvis rolls.
    pose: (pose) => ({ ...pose, arms: { left: onStillThigh, right: onStillThigh } }),
    arrow: toAndFro(0, ({ chest }) => chest, [-57, 90], [-57, 72], [-43, 56]),
  },
};
