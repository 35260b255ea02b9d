import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { bustSide } from '../../figure/views';
import { exercise } from './exercise';

/** Close from the side: a nod is small. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: bustSide,
  drawn: {
    arrow: toAndFro(0, ({ head }) => head, [22, -26], [30, -12], [26, 6]),
  },
};
