import { sweep } from '../../figure/arrows';
import type { Motion, Track } from '../../figure/motion';
import type { P2 } from '../../figure/outline';
import { deskEdge } from '../../figure/props';
import { exercise } from './exercise';

/** Steps in which the hand goes sideways. */
const [thumbSide, littleSide] = [2, 3];

/** Below the fingertips towards the thumb or the little finger. */
function aside(toward: 1 | -1, track: Track): readonly P2[] {
  const [index, little, tip] = [
    track(({ index }) => index),
    track(({ little }) => little),
    track(({ tip }) => tip),
  ].map((way): P2 => way.at(-1) ?? [0, 0]) as [P2, P2, P2];
  const out = Math.sign(index[0] - little[0]) * toward;
  return [-22, -11, 0, 11, 22].map(
    (dx) => [tip[0] + out * dx, tip[1] + 18 - dx ** 2 / 90] as const,
  );
}

function arrow(key: number, track: Track): readonly P2[] | null {
  if (key === thumbSide) return aside(1, track);
  if (key === littleSide) return aside(-1, track);
  return sweep(({ tip }) => tip, 12, 34)(key, track);
}

/** From half the front and above: the forearm lies on the desk, the hand hangs over its edge. */
export const motion: Motion = {
  kind: 'hand',
  exercise,
  forearm: 'level',
  view: { yaw: -50, pitch: 30, scale: 0.84, x: 136, y: 80 },
  drawn: { props: deskEdge, arrow },
};
