import { footOn, standsOn } from '../body';
import { armOf } from '../joints';
import { onThigh, restingHand, sitting } from '../pose';
import type { ArmPose, BodyPose } from '../skeleton';

// How somebody sits at a workstation. Lengths in cm, angles in degrees.

/** How far the hips are above a seat. */
const hipsOverSeat = 11.9;

/** Where the balls of the feet stand when they are flat on the floor before a seat. */
export const feet = standsOn(sitting);

/** Both arms alike. */
export const bothArms = (arm: ArmPose): BodyPose['arms'] => ({ left: arm, right: arm });

/** A hand over the keys of a desk, its wrist so far ahead. */
export const onKeys = (top: number, z = 19, x = 11): ArmPose => ({
  in: 'world',
  wrist: [x, top + 4.2, z],
  pole: [0.4, -1, -0.7],
  fingers: [-0.14, -0.1, 1],
  palm: [0, -1, -0.1],
  hand: { ...restingHand, mcp: 20, pip: 26, dip: 12 },
});

/** Somebody on a seat of a height, feet on the floor; `z`: how far forward they sit. */
export function seated(seat: number, arms: BodyPose['arms'], z = -6): BodyPose {
  const at = { ...sitting, root: { ...sitting.root, y: seat + hipsOverSeat, z }, arms };
  return footOn(footOn(at, 'left', feet.left), 'right', feet.right);
}

/** The same with the trunk round and the head forward, looking up again by so much. */
export const rounded = (pose: BodyPose, by = 1, up = 24): BodyPose => ({
  ...pose,
  lumbar: [14 * by, 0, 0],
  chest: [16 * by, 0, 0],
  neck: [16 * by, 0, 0],
  head: [-up * by, 0, 0],
  headForward: 1.6 * by,
});

/** An arm by its joints: forward and out at the shoulder, bent at the elbow, palm down. */
export const armBy = (forward: number, elbow: number, out = 6): ArmPose =>
  armOf({ sh_flex: forward, sh_abd: out, el_flex: elbow, fa_sup: -78 });

/** A hand that rests on the thigh. */
export const resting = onThigh;
