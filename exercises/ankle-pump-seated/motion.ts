import { toAndFro } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import type { LegPose } from '../../figure/skeleton';
import { exercise } from './exercise';

/** Drawn, not from the table: through a shoe toes are seen to curl only where they curl so many times further. */
const throughShoe = 2;
const curled = (leg: LegPose): LegPose => ({ ...leg, toes: leg.toes * throughShoe });

/** The lower legs from the side, close, so that the toes are seen. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 72, pitch: 10, scale: 2.75, x: 52, y: 214 },
  drawn: {
    props: chair(40.5),
    pose: ({ legs, ...pose }) => ({
      ...pose,
      legs: { left: curled(legs.left), right: curled(legs.right) },
    }),
    arrow: toAndFro(0, ({ feet }) => feet.right, [48, 4], [54, -14], [48, -32]),
  },
};
