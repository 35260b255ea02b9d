import { beside } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { table } from '../../figure/props';
import { standingSide } from '../../figure/views';
import { exercise } from './exercise';

/** From the side at the desk: the heel rises behind while the eyes look up. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...standingSide, x: 120, y: 218 },
  planted: 'left',
  drawn: {
    props: table(70),
    arrow: beside(
      ({ feet }) => feet.right,
      ({ chest }) => chest,
      14,
    ),
  },
};
