import { bow } from '../../figure/arrows';
import { standsOn } from '../../figure/body';
import { armOf, hanging } from '../../figure/joints';
import type { Motion } from '../../figure/motion';
import { standingAtDesk } from '../../figure/pose';
import type { BodyPose, LegPose } from '../../figure/skeleton';
import { standingSide } from '../../figure/views';
import { exercise } from './exercise';

/** Drawn, not from the table: an easy gait. One stride of both legs takes so long, ms. */
const strideMs = 1_150;
/** It begins with a stride at its widest, so that a still picture walks too. */
const beginsAtMs = strideMs / 4;
const [swing, kneeLift, armSwing] = [21, 44, 17];

const legAt = (phase: number): LegPose => ({
  hip: 5 + swing * Math.sin(phase),
  out: 1,
  turn: 4,
  knee: 7 + kneeLift * Math.max(0, Math.cos(phase)) ** 2,
  ankle: 4 - 10 * Math.max(0, -Math.cos(phase)) * Math.max(0, -Math.sin(phase)),
  toes: 0,
});
/** How high the balls of the feet are on the ground, cm. */
const ground = standsOn(standingAtDesk).right[1];
const armAt = (phase: number) =>
  armOf({ sh_flex: 4 + armSwing * Math.sin(phase), sh_abd: 7, el_flex: 26 + 6 * Math.sin(phase) });

/** So many ms after it began; the lower foot is on the ground, which passes by below. */
function walking(pose: BodyPose, ms: number): BodyPose {
  const phase = ((ms + beginsAtMs) / strideMs) * 2 * Math.PI;
  const moved: BodyPose = {
    ...pose,
    lumbar: [2, 0, 4 * Math.sin(phase)],
    chest: [1, 0, -7 * Math.sin(phase)],
    arms: { left: armAt(phase), right: armAt(phase + Math.PI) },
    legs: { left: legAt(phase + Math.PI), right: legAt(phase) },
  };
  const { left, right } = standsOn(moved);
  const lift = ground - Math.min(left[1], right[1]);
  return { ...moved, root: { ...moved.root, y: moved.root.y + lift } };
}

/** From the side, walking at an easy pace. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: standingSide,
  drawn: {
    pose: (pose, key) =>
      key === 0 ? walking(pose, 0) : { ...pose, arms: { left: hanging, right: hanging } },
    held: (pose, key, heldMs) => (key === 0 ? walking(pose, heldMs) : pose),
    arrow: bow(({ head }) => head, [24, 8], [42, 7], [60, 8]),
  },
};
