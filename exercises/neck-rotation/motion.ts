import { overHead } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { bustFront } from '../../figure/views';
import { exercise } from './exercise';

/** Head and shoulders from the front; only the arrow is drawn. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: bustFront,
  drawn: {
    arrow: overHead,
  },
};
