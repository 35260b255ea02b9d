import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { table } from '../../figure/props';
import { standingSide } from '../../figure/views';
import { exercise } from './exercise';

/** From the side at the desk: up onto the balls of the feet, slowly down. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...standingSide, x: 120 },
  planted: 'both',
  drawn: {
    props: table(70),
    arrow: toAndFro(0, ({ feet }) => feet.right, [-38, 4], [-38, -8], [-38, -24]),
  },
};
