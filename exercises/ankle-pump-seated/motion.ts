import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import { exercise } from './exercise';

/** Legs and feet from the side. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 76, pitch: 9, scale: 2.1, x: 66, y: 212 },
  drawn: {
    props: chair(40.5),
    arrow: toAndFro(0, ({ feet }) => feet.right, [24, 6], [30, -10], [26, -26]),
  },
};
