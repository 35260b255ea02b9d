import type { Motion, Track } from '../../figure/motion';
import { exercise } from './exercise';

/** The fingertip's way, pushed a little off the hand so that the arrow does not hide it. */
function beside(track: Track, offset: number) {
  const tips = track(({ tip }) => tip);
  const wrist = track(({ wrist }) => wrist);
  return tips.map(([x, y], i) => {
    const [wx, wy] = wrist[i] ?? [x, y];
    const d = Math.hypot(x - wx, y - wy) || 1;
    return [x + ((x - wx) / d) * offset, y + ((y - wy) / d) * offset] as const;
  });
}

/** Seen from the thumb's side, forearm upright; the table has every angle, only the arrow is drawn. */
export const motion: Motion = {
  kind: 'hand',
  exercise,
  view: { yaw: -38, pitch: 8, scale: 0.81, x: 154, y: 180 },
  drawn: { arrow: (key, track) => beside(track, key === 2 ? 16 : 12) },
};
