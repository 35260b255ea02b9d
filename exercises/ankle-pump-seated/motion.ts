import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import { exercise } from './exercise';

/** The lower legs from the side, close, so that the toes are seen. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 72, pitch: 10, scale: 2.75, x: 52, y: 214 },
  drawn: {
    props: chair(40.5),
    arrow: toAndFro(0, ({ feet }) => feet.right, [48, 4], [54, -14], [48, -32]),
  },
};
