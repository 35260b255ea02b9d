import { beside } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import { armFront } from '../../figure/views';
import { exercise } from './exercise';

/** From half the front: palm down, elbow and wrist bend while the ear goes to that arm. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: armFront,
  drawn: {
    props: chair(40.5),
    angles: () => ({ sh_er: 45 }),
    arrow: beside(
      ({ tip }) => tip,
      ({ chest }) => chest,
      10,
    ),
  },
};
