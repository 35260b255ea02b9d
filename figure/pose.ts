import type { ArmPose, BodyPose, HandPose, LegPose } from './skeleton';

/** Three times a share is a shape that eases in and out: cubic. */
export const ease = (u: number): number => (u < 0.5 ? 4 * u ** 3 : 1 - (2 - 2 * u) ** 3 / 2);

type Numbers = number | string | readonly Numbers[] | { readonly [key: string]: Numbers };

/**
 * Between two poses that have every channel filled. At 0 and 1 it is exactly the one or the other;
 * hands that hold a place keep it, because their targets are what is mixed.
 */
export function between<P>(a: P, b: P, t: number): P {
  if (t <= 0) return a;
  if (t >= 1) return b;
  return mix(a as Numbers, b as Numbers, t) as P;
}

function mix(a: Numbers, b: Numbers, t: number): Numbers {
  if (typeof a === 'string') return a;
  if (typeof a === 'number') return a + ((b as number) - a) * t;
  if (Array.isArray(a)) return a.map((x, i) => mix(x, (b as readonly Numbers[])[i] as Numbers, t));
  const [from, to] = [a as Record<string, Numbers>, b as Record<string, Numbers>];
  return Object.fromEntries(
    Object.keys(from).map((key) => [key, mix(from[key] as Numbers, to[key] as Numbers, t)]),
  );
}

/** An easy open hand. */
export const restingHand: HandPose = {
  mcp: 14,
  pip: 18,
  dip: 10,
  spread: 0,
  thumbOut: 28,
  thumbPalmar: 22,
  thumbMcp: 8,
  thumbIp: 10,
  wristFlex: 0,
  wristRadial: 0,
};

/** A hand resting on the thigh, palm down. */
export const onThigh: ArmPose = {
  in: 'pelvis',
  wrist: [9.5, 2, 34],
  pole: [0.55, -1, -0.5],
  fingers: [-0.15, -0.18, 1],
  palm: [0, -1, -0.1],
  hand: restingHand,
};

/** The same hand held where the thigh is, whatever the trunk above it does. */
export const onStillThigh: ArmPose = { ...onThigh, in: 'world', wrist: [9.5, 54.4, 30] };

const crossed: ArmPose = {
  in: 'chest',
  wrist: [-4.5, 9.5, 15.5],
  pole: [0.9, -1, 0.55],
  fingers: [-0.85, 0.75, -0.35],
  palm: [-0.2, -0.3, -1],
  hand: { ...restingHand, mcp: 20, pip: 24 },
};

/** Arms crossed before the chest, each hand on the other shoulder. */
export const armsCrossed: BodyPose['arms'] = {
  left: crossed,
  right: { ...crossed, wrist: [-3.5, 6.5, 17.5], fingers: [-0.9, 0.65, -0.35] },
};

/** A leg of somebody who sits, feet flat. */
export const sittingLeg: LegPose = { hip: 88, out: 5, turn: 4, knee: 86, ankle: 0, toes: 0 };

/** The base pose SIT: hips and knees at a right angle, hands on the thighs. */
export const sitting: BodyPose = {
  root: { x: 0, y: 52.4, z: -4, pitch: 0 },
  lumbar: [0, 0, 0],
  chest: [0, 0, 0],
  neck: [0, 0, 0],
  head: [0, 0, 0],
  headForward: 0,
  shoulders: 0,
  blades: 0,
  breath: 0,
  arms: { left: onThigh, right: onThigh },
  legs: { left: sittingLeg, right: sittingLeg },
  gaze: { x: 0, y: 0, lids: 0 },
};

/** A leg of somebody who stands. */
const standingLeg: LegPose = { hip: 0, out: 1, turn: 4, knee: 5, ankle: 3, toes: 0 };

const { arms: _onThighs, ...still } = sitting;

/** The base pose STAND: upright; what the arms do is said where they hang or hold. */
export const standing: Omit<BodyPose, 'arms'> = {
  ...still,
  root: { x: 0, y: 93.4, z: 0, pitch: 0 },
  legs: { left: standingLeg, right: standingLeg },
};

/** Fingertips on the desk of somebody who stands before it. */
const onDesk: ArmPose = {
  in: 'world',
  wrist: [15, 86, 30],
  pole: [0.7, -0.4, -1],
  fingers: [-0.08, -0.8, 0.6],
  palm: [0, -0.55, -0.8],
  hand: { ...restingHand, mcp: 24, pip: 16, dip: 8 },
};

/** The base pose STAND_DESK: upright before a desk, fingertips on it. */
export const standingAtDesk: BodyPose = {
  ...standing,
  root: { ...standing.root, z: 16 },
  arms: { left: onDesk, right: onDesk },
};

/** On the front half of a seat the right thigh slopes, by so many degrees, until the heel is down. */
export const heelDown = ({ legs, ...pose }: BodyPose, by: number): BodyPose => ({
  ...pose,
  legs: { ...legs, right: { ...legs.right, hip: legs.right.hip - by } },
});
