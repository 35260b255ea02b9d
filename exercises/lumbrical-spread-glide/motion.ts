import type { Motion, Track } from '../../figure/motion';
import type { P2 } from '../../figure/outline';
import type { Skeleton } from '../../figure/skeleton';
import type { V3 } from '../../figure/space';
import { exercise } from './exercise';

const away = 0;
/** Drawn, not from the table: how far easy fingers are apart, degrees; together is without it. */
const atRest = 5;

/** A short arrow on the outer side of a fingertip: off it when the fingers spread, towards it when they close. */
const outside =
  (fingertip: (places: Skeleton) => V3) =>
  (key: number, track: Track): readonly P2[] => {
    const [x, y] = track(fingertip).at(-1) ?? [0, 0];
    const [middle] = track(({ tip }) => tip).at(-1) ?? [0, 0];
    const out = x < middle ? -1 : 1;
    const line = [13, 26, 40].map((dx) => [x + out * dx, y + 6 + dx * 0.16] as const);
    return key === away ? line : line.toReversed();
  };

/** Seen from above, palm up: the fingers, which the table's pose has together, go apart and come back. */
export const motion: Motion = {
  kind: 'hand',
  exercise,
  view: { yaw: -10, pitch: 0, scale: 0.83, x: 166, y: 182 },
  drawn: {
    pose: (pose) => ({ ...pose, spread: pose.spread * 1.25 - atRest }),
    arrow: outside(({ index }) => index),
    secondArrow: outside(({ little }) => little),
  },
};
