import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { onStillThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import { seatedSide } from '../../figure/views';
import { exercise } from './exercise';

/** From the side on the front half of the seat. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: seatedSide,
  planted: 'both',
  drawn: {
    props: stool(40.5),
    // The hands stay on the thighs while the pelvis rolls.
    pose: (pose) => ({ ...pose, arms: { left: onStillThigh, right: onStillThigh } }),
    arrow: toAndFro(0, ({ chest }) => chest, [-66, 42], [-52, 45], [-38, 48]),
  },
};
