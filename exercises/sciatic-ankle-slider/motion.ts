import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { heelDown } from '../../figure/pose';
import { stool } from '../../figure/props';
import { seatedSide } from '../../figure/views';
import { exercise } from './exercise';

/** From the side: toes up with a look up, toes away with a look down. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...seatedSide, y: 217 },
  drawn: {
    props: stool(40.5),
    // Drawn, not from the table: the heel on the floor.
    pose: (pose) => heelDown(pose, 9),
    arrow: toAndFro(0, ({ feet }) => feet.right, [14, 4], [18, -8], [14, -20]),
  },
};
