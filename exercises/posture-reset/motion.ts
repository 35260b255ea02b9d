import { bow } from '../../figure/arrows';
import { onPelvis } from '../../figure/joints';
import type { Motion, Pointing } from '../../figure/motion';
import { onThigh, restingHand } from '../../figure/pose';
import { chair, desk } from '../../figure/props';
import type { BodyPose } from '../../figure/skeleton';
import { exercise } from './exercise';

/** Drawn, not from the table: how somebody sits who has forgotten themselves at the keyboard. */
function slumped(pose: BodyPose): BodyPose {
  const reaching = {
    ...onThigh,
    wrist: [13, 15.5, 40] as const,
    fingers: [-0.1, -0.1, 1] as const,
    hand: { ...restingHand, wristFlex: 0 },
  };
  return {
    ...pose,
    root: { ...pose.root, z: pose.root.z + 4, pitch: 0 },
    lumbar: [14, 0, 0],
    chest: [16, 0, 0],
    neck: [14, 0, 0],
    head: [-24, 0, 0],
    headForward: 1.5,
    arms: { left: reaching, right: reaching },
    legs: { left: { ...pose.legs.left, knee: 98 }, right: { ...pose.legs.right, knee: 98 } },
  };
}

/** Halfway up: hips back and feet flat, the trunk still round. */
function feetFlat(pose: BodyPose): BodyPose {
  return {
    ...pose,
    lumbar: [7, 0, 0],
    chest: [10, 0, 0],
    neck: [9, 0, 0],
    head: [-14, 0, 0],
    headForward: 1,
    arms: { left: onThigh, right: onThigh },
  };
}

/** Tall, hands still on the thighs. */
const tall = (pose: BodyPose): BodyPose => ({ ...pose, arms: { left: onThigh, right: onThigh } });

/** Hands over the keyboard, as the table bends the elbows. */
const atKeyboard = ({ arms, ...pose }: BodyPose): BodyPose => ({
  ...pose,
  arms: { left: onPelvis(arms.left), right: onPelvis(arms.right) },
});

/** The soles go down, the head up, the elbows back to the body, the eyes over to the screen. */
const pointing: readonly Pointing[] = [
  bow(({ feet }) => feet.right, [26, -40], [29, -24], [28, -6]),
  bow(({ head }) => head, [16, 44], [20, 20], [18, -8]),
  bow(({ wrist }) => wrist, [16, -17], [0, -20], [-18, -18]),
  bow(({ head }) => head, [14, 1], [32, 0], [50, 1]),
];

const drawnAt = [slumped, feetFlat, tall] as const;

/** At the desk from the side: feet, then tall, then elbows, then wrists and screen. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: { yaw: 82, pitch: 7, scale: 1.5, x: 118, y: 221 },
  drawn: {
    // Where the table bends the elbows alone: hands over the keyboard, palms down.
    angles: () => ({ fa_sup: -75, sh_flex: 2 }),
    props: [...chair(40.5), ...desk(66)],
    pose: (pose, key) => (drawnAt[key + 1] ?? atKeyboard)(pose),
    arrow: (key, track) => pointing[key]?.(key, track) ?? null,
  },
};
