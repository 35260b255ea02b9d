import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { table } from '../../figure/props';
import { exercise } from './exercise';

/** Legs and hands from the side at the desk, close, so that the heels are seen: up onto the balls of the feet, slowly down. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 80, pitch: 5, scale: 2.25, x: 86, y: 218 },
  planted: 'both',
  drawn: {
    props: table(70),
    arrow: toAndFro(0, ({ feet }) => feet.right, [-58, 6], [-58, -8], [-58, -28]),
  },
};
