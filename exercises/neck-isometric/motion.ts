import type { Motion, Pointing, Track } from '../../figure/motion';
import { restingHand } from '../../figure/pose';
import { chair } from '../../figure/props';
import type { ArmPose, BodyPose, Skeleton } from '../../figure/skeleton';
import type { V3 } from '../../figure/space';
import { exercise } from './exercise';

const flat = { ...restingHand, mcp: 6, pip: 8, dip: 4, thumbOut: 20 };

/** Drawn, not from the table: where the palm meets the head in each of the four presses. */
const onForehead: ArmPose = {
  in: 'chest',
  wrist: [9.5, 46.5, 9.9],
  pole: [0.8, -1, 0.3],
  fingers: [-1, 0.14, 0.12],
  palm: [-0.5, 0, -0.9],
  hand: flat,
};
const behindHead: ArmPose = {
  in: 'chest',
  wrist: [9.5, 40.5, -10.4],
  pole: [1, 0, -0.1],
  fingers: [-1, 0.3, -0.1],
  palm: [-0.7, 0, 0.8],
  hand: flat,
};
const atTemple: ArmPose = {
  in: 'chest',
  wrist: [12.5, 34.5, 3.6],
  pole: [1, -0.9, 0.3],
  fingers: [-0.1, 1, 0.1],
  palm: [-1, 0, 0],
  hand: flat,
};

/** The free hand waits on the belly. */
const waiting: ArmPose = {
  in: 'chest',
  wrist: [9, -3, 15],
  pole: [1, -0.9, -0.3],
  fingers: [-1, 0, 0.2],
  palm: [0.1, 0, -1],
  hand: { ...restingHand, mcp: 12, pip: 16 },
};
const presses: readonly Partial<BodyPose['arms']>[] = [
  { right: onForehead },
  { right: behindHead },
  { right: atTemple },
  { left: atTemple },
];

const pressing = (pose: BodyPose, key: number): BodyPose => ({
  ...pose,
  arms: { left: waiting, right: waiting, ...presses[key] },
});

/** On its way a raised hand goes around the head, never through it, cm. */
const around = 17;
const clear = (arm: ArmPose, share: number): ArmPose => {
  const [x, y, z] = arm.wrist;
  const raised = Math.max(0, (y - waiting.wrist[1]) / (onForehead.wrist[1] - waiting.wrist[1]));
  return { ...arm, wrist: [x + around * raised * Math.sin(Math.PI * share), y, z] };
};

/** Towards which side of the head each press goes on the picture, and back there is the other way round. */
type Place = (skeleton: Skeleton) => V3;
type Towards = (track: Track) => number;
const across =
  (from: Place, to: Place): Towards =>
  (track) =>
    Math.sign((track(to)[0]?.[0] ?? 0) - (track(from)[0]?.[0] ?? 0));
const forward = across(
  ({ back }) => back,
  ({ head }) => head,
);
const rightward = across(
  ({ feet }) => feet.left,
  ({ feet }) => feet.right,
);
const sides: readonly Towards[] = [
  forward,
  (track) => -forward(track),
  rightward,
  (track) => -rightward(track),
];

/** Two arrows over the head that meet on the side of the palm: the head's, or the palm's against it. */
const meeting =
  (...along: readonly number[]): Pointing =>
  (key, track) => {
    const [x, y] = track(({ crown }) => crown).at(-1) ?? [0, 0];
    const side = sides[key]?.(track) ?? 0;
    return along.map((dx) => [x + side * dx, y - 10] as const);
  };

/** From half the front, so that all four sides of the head are seen; it does not move. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: -34, pitch: 6, scale: 2.2, x: 178, y: 338 },
  drawn: {
    props: chair(40.5),
    pose: pressing,
    way: ({ arms, ...pose }, share) => ({
      ...pose,
      arms: { left: clear(arms.left, share), right: clear(arms.right, share) },
    }),
    arrow: meeting(-6, 8, 20),
    secondArrow: meeting(54, 40, 28),
  },
};
