import type { View } from '../../figure/camera';
import { onPelvis } from '../../figure/joints';
import type { Motion, Pointing } from '../../figure/motion';
import type { P2 } from '../../figure/outline';
import { onThigh } from '../../figure/pose';
import { stool } from '../../figure/props';
import type { ArmPose, BodyPose } from '../../figure/skeleton';
import { seatedFront } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn as the note of the table has it: three shakes a second, so that a hold of whole seconds ends where it began, 10 degrees to and fro. */
const shakeMs = 1_000 / 3;
const shakeBy = 10;

/** Drawn, not from the table: where the hands rest in the lap, palms up, one beside the other. */
const inLap: ArmPose = {
  ...onThigh,
  wrist: [12.5, 4.6, 22],
  pole: [0.9, -0.6, -0.6],
  fingers: [-0.75, -0.08, 0.66],
  palm: [0, 1, 0.12],
};

/** Drawn, not from the table: so far outward hang the hands, cm, that the thighs hide none of them. */
const clear = 8.5;

const shaken = (arm: ArmPose, by: number): ArmPose => ({
  ...arm,
  hand: { ...arm.hand, wristFlex: arm.hand.wristFlex + by },
});

function shaking({ arms, ...pose }: BodyPose, heldMs: number): BodyPose {
  const by = Math.sin((heldMs / shakeMs) * 2 * Math.PI) * shakeBy;
  return { ...pose, arms: { left: shaken(arms.left, by), right: shaken(arms.right, by) } };
}

function hanging(arm: ArmPose): ArmPose {
  const { wrist, ...rest } = onPelvis(arm);
  const [x, y, z] = wrist;
  return { ...rest, wrist: [x + clear, y, z + 3] };
}

/** Hands hang, told from the pelvis so that they can go on to the lap, and lie there. */
function resting({ arms, ...pose }: BodyPose, key: number): BodyPose {
  const lie = { left: inLap, right: inLap };
  const hang = { left: hanging(arms.left), right: hanging(arms.right) };
  return { ...pose, arms: key === 1 ? lie : hang };
}

/** Down beside the hand to and fro, as water is flicked off it: outward and down, px. */
const flicks: readonly P2[] = [
  [27, -24],
  [15, -14],
  [27, -4],
  [15, 6],
  [27, 16],
  [21, 32],
];

const shakingDown: Pointing = (key, track) => {
  if (key !== 0) return null;
  const [x, y] = track(({ wrist }) => wrist).at(-1) ?? [0, 0];
  const out = x < view.x ? -1 : 1;
  return flicks.map(([dx, dy]) => [x + out * dx, y + dy]);
};

const view: View = { ...seatedFront, pitch: 16, scale: 1.64, y: 222 };

/** The picture is the same on both sides of the figure's middle. */
const onOtherSide = ([x, y]: P2): P2 => [2 * view.x - x, y];

/** From the front: both hands shake loosely, then lie in the lap. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view,
  drawn: {
    props: stool(40.5),
    pose: resting,
    held: (pose, key, heldMs) => (key === 0 ? shaking(pose, heldMs) : pose),
    arrow: shakingDown,
    secondArrow: (key, track) => shakingDown(key, track)?.map(onOtherSide) ?? null,
  },
};
