import { bow } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { chair } from '../../figure/props';
import { exercise } from './exercise';

/** Offsets of the arrow at the shoulder for each step, px. */
const turns: readonly (readonly (readonly [number, number])[])[] = [
  [
    [20, 8],
    [22, -8],
    [20, -24],
  ],
  [
    [16, -34],
    [0, -42],
    [-18, -38],
  ],
  [
    [-40, -28],
    [-44, -12],
    [-40, 6],
  ],
  [],
];

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
