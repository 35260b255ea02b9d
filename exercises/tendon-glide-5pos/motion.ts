import { beside } from '../../figure/arrows';
import type { Motion } from '../../figure/motion';
import { exercise } from './exercise';

/** The fingertip's way, pushed a little off the hand so that the arrow does not hide it. */
const offHand = (by: number) =>
  beside(
    ({ tip }) => tip,
    ({ wrist }) => wrist,
    by,
  );

/** How far, px, at each step: a tip that ends inside the fist is left further away. */
const off: readonly number[] = [12, 14, 34, 24, 30];

/** Seen from the thumb's side, forearm upright; the table has every angle, only the arrow is drawn. */
export const motion: Motion = {
  kind: 'hand',
  exercise,
  view: { yaw: -38, pitch: 8, scale: 0.81, x: 154, y: 180 },
  drawn: { arrow: (key, track) => offHand(off[key] ?? 12)(key, track) },
};
