import { beside, endOf } from '../../figure/arrows';
import type { Motion, Pointing } from '../../figure/motion';
import { exercise } from './exercise';

/** The fingertip's way, pushed a little off the hand so that the arrow does not hide it. */
const offHand = (by: number) =>
  beside(
    ({ tip }) => tip,
    ({ wrist }) => wrist,
    by,
  );

/** From the wrist up to the knuckles of an upright hand, px. */
const toKnuckles = 75;

/** From the fist to the table the tips open under the hand: a bow there, told along the fingers and off them on the palm's side. */
const toTable: Pointing = (_key, track) => {
  const [x, y] = track(({ tip }) => tip).at(-1) ?? [0, 0];
  const [knuckleX, wristY] = track(({ wrist }) => wrist)[0] ?? [0, 0];
  const [dx, dy] = [x - knuckleX, y - (wristY - toKnuckles)];
  const d = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / d, dy / d];
  const off = Math.sign(ux);
  const bow = [
    [-18, 34],
    [4, 33],
    [20, 23],
    [28, 5],
  ] as const;
  return bow.map(([on, by]) => [x + ux * on - off * uy * by, y + uy * on + off * ux * by] as const);
};

/** The arrow of each step: a tip that ends inside the fist is left further away, px. */
const arrows: readonly Pointing[] = [
  endOf(0.35, offHand(12)),
  offHand(14),
  offHand(34),
  toTable,
  offHand(30),
];

/** Seen from the thumb's side, forearm upright; the table has every angle, only the arrow is drawn. */
export const motion: Motion = {
  kind: 'hand',
  exercise,
  view: { yaw: -38, pitch: 8, scale: 0.81, x: 154, y: 180 },
  drawn: { arrow: (key, track) => arrows[key]?.(key, track) ?? null },
};
