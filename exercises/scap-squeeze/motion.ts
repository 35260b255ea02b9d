import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { stool } from '../../figure/props';
import { exercise } from './exercise';

/** From behind: the blades draw together and down. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 178, pitch: 8, scale: 2.4, x: 160, y: 334 },
  drawn: {
    props: stool(40.5),
    // The table leaves the upper arms open: they hang a little back and clear of the trunk.
    angles: () => ({ sh_flex: -10, sh_abd: 9 }),
    // Under the blades, so that nothing hides how they come together.
    arrow: toAndFro(0, ({ chest }) => chest, [-44, 24], [-31, 32], [-14, 37]),
    secondArrow: toAndFro(0, ({ chest }) => chest, [44, 24], [31, 32], [14, 37]),
  },
};
