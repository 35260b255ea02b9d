import { beside } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import { seatedSide } from '../../figure/views';
import { exercise } from './exercise';

/** From the side: the knee opens while the eyes look up. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...seatedSide, y: 217 },
  drawn: {
    props: chair(40.5),
    arrow: beside(
      ({ feet }) => feet.right,
      ({ chest }) => chest,
      14,
    ),
  },
};
