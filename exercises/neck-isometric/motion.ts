import type { Motion, Track } from '../../figure/motion';
import { restingHand } from '../../figure/pose';
import { chair } from '../../figure/props';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { bustFront } from '../../figure/views';
import { exercise } from './exercise';

const flat = { ...restingHand, mcp: 6, pip: 8, dip: 4, thumbOut: 20 };

/** Drawn, not from the table: where the palm meets the head in each of the four presses. */
const onForehead: ArmPose = {
  in: 'chest',
  wrist: [9.5, 46.5, 11],
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
const around = 10;
const clear = (arm: ArmPose, share: number): ArmPose => {
  const [x, y, z] = arm.wrist;
  const raised = Math.max(0, (y - waiting.wrist[1]) / (onForehead.wrist[1] - waiting.wrist[1]));
  return { ...arm, wrist: [x + around * raised * Math.sin(Math.PI * share), y, z] };
};

/** Towards the temple, from the side the palm is on; how far from the middle of the face, px. */
const press: readonly number[] = [84, 72, 58];

/** Head and shoulders from the front; the head does not move. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { ...bustFront, scale: 2.3, y: 342 },
  drawn: {
    props: chair(40.5),
    pose: pressing,
    way: ({ arms, ...pose }, share) => ({
      ...pose,
      arms: { left: clear(arms.left, share), right: clear(arms.right, share) },
    }),
    arrow: (key: number, track: Track) => {
      if (key < 2) return null;
      const [x, y] = track(({ head }) => head)[0] ?? [0, 0];
      const across = (track(({ feet }) => feet.right)[0]?.[0] ?? 0) < x ? -1 : 1;
      const side = key === 2 ? across : -across;
      return press.map((dx) => [x + side * dx, y - 4] as const);
    },
  },
};
