import { overHead } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import { armFront } from '../../figure/views';
import { exercise } from './exercise';

/** From the front: the head tips away from the hand that holds the seat. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...armFront, yaw: 0, x: 160 },
  drawn: {
    props: chair(40.5),
    // The hand holds the seat: palm in, arm long.
    angles: () => ({ fa_sup: 0 }),
    arrow: overHead,
  },
};
