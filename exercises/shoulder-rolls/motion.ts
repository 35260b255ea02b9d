import { bow } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import type { P2 } from '../../figure/outline';
import { chair } from '../../figure/props';
import { rad } from '../../figure/space';
import { exercise } from './exercise';

/** The shoulder from the middle of the chest, and how far around it the arrow goes, px. */
const [ahead, below, radius] = [-32, -4, 27];

/** Part of the way round the shoulder, degrees from the front over the top. */
const round = (from: number, to: number): P2[] =>
  [from, (from + to) / 2, to].map((degrees) => [
    ahead + radius * Math.cos(rad(degrees)),
    below - radius * Math.sin(rad(degrees)),
  ]);

/** The arrow of each step; the last one only comes back to rest. */
const turns: readonly (readonly P2[])[] = [round(-40, 50), round(40, 130), round(130, 220), []];

/** From the side: up, back, down and round again. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 74, pitch: 6, scale: 2.3, x: 128, y: 316 },
  drawn: {
    props: chair(40.5),
    // Hands in the lap, palms down.
    angles: () => ({ fa_sup: -70, sh_er: -14 }),
    arrow: (key, track) => bow(({ chest }) => chest, ...(turns[key] ?? []))(key, track),
  },
};
