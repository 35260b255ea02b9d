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

/** Seen from the thumb's side, forearm upright; the table has every angle, only the arrow is drawn. */
export const motion: Motion = {
  kind: 'hand',
  exercise,
  view: { yaw: -38, pitch: 8, scale: 0.81, x: 154, y: 180 },
  drawn: { arrow: (key, track) => offHand(key === 2 ? 16 : 12)(key, track) },
};
