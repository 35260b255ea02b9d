import type { Exercise } from '../domain/care/exercise';
import { beside } from './arrows';
import type { Motion } from './motion';
import { chair } from './props';
import { armFront } from './views';

/**
 * One arm of a sitter opens and closes, from half the front. The table leaves the turn of the upper
 * arm open; it is drawn turned out by so many degrees, so that the elbow is seen to bend.
 */
export const openingArm = (exercise: Exercise, turnedOut: number): Motion => ({
  kind: 'body',
  exercise,
  view: armFront,
  drawn: {
    props: chair(40.5),
    angles: () => ({ sh_er: turnedOut }),
    arrow: beside(
      ({ tip }) => tip,
      ({ chest }) => chest,
      10,
    ),
  },
});
