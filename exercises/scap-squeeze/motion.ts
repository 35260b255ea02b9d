import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { stool } from '../../figure/props';
import { exercise } from './exercise';

/** From behind, a little aside: the blades draw back and down. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 156, pitch: 10, scale: 2.4, x: 160, y: 336 },
  drawn: {
    props: stool(40.5),
    arrow: toAndFro(0, ({ chest }) => chest, [-66, -20], [-52, -17], [-38, -14]),
  },
};
