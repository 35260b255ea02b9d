import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { standingFront } from '../../figure/views';
import { exercise } from './exercise';

/** Standing, from the front: the turned-in arm hangs, wrist and head go together. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...standingFront, yaw: 38, scale: 1.75, x: 160, y: 322 },
  drawn: {
    arrow: toAndFro(0, ({ tip }) => tip, [12, 10], [0, 15], [-14, 12]),
  },
};
