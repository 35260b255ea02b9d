import type { Mark, Part, Spot } from './part';
import type { HandPose } from './skeleton';
import {
  after,
  at,
  type Ball,
  chain,
  child,
  type Frame,
  turned,
  turnY,
  turnZ,
  type V3,
} from './space';

/** One finger's bones and flesh. */
export interface Finger {
  readonly id: 'index' | 'middle' | 'ring' | 'little';
  readonly knuckle: V3;
  readonly yaw: number;
  readonly lengths: readonly [number, number, number];
  readonly radii: readonly [number, number, number, number];
  readonly spread: number;
  /** Bent fingers point towards the scaphoid. */
  readonly converge: number;
}

/** Millimetres; origin wrist, x to the fingers, y to the back of the hand, z to the thumb. */
export const fingers: readonly Finger[] = [
  {
    id: 'index',
    knuckle: [89, 1, 23],
    yaw: 4,
    lengths: [41, 24, 15.5],
    radii: [10.6, 9.9, 8.8, 7.6],
    spread: 1,
    converge: -4,
  },
  {
    id: 'middle',
    knuckle: [92, 3.5, 2.5],
    yaw: 0,
    lengths: [45, 27.5, 16.5],
    radii: [10.8, 10.1, 9, 7.8],
    spread: 0.12,
    converge: -1,
  },
  {
    id: 'ring',
    knuckle: [87, 1.5, -17.5],
    yaw: -4,
    lengths: [41.5, 26.5, 16.5],
    radii: [10.4, 9.6, 8.6, 7.5],
    spread: -0.75,
    converge: 3,
  },
  {
    id: 'little',
    knuckle: [78, -3, -35.5],
    yaw: -10,
    lengths: [33.5, 19.5, 15],
    radii: [9.4, 8.5, 7.7, 6.8],
    spread: -1.55,
    converge: 8,
  },
];

/** A sphere in a frame of the hand, mm. */
export type Sphere = (f: Frame, v: V3, r: number) => Ball;
/** A finger as bent: its part and its first frame. */
export interface Bent {
  readonly finger: Finger;
  readonly part: Part;
  readonly base: Frame;
}

const clamp = (x: number) => Math.max(0, Math.min(1, x));

/** Fingers begin at the web: lines between them go no further, those of the outer edges do. */
const inward = { index: -1, middle: 0, ring: 0, little: 1 } as const;
const inner = { index: 1, middle: 1.2, ring: 1.2, little: 1 } as const;

/** 1: fingers straight from the palm; 0: at a right angle. */
const opennessOf = ({ mcp }: HandPose) =>
  Math.cos((Math.min(90, Math.max(0, mcp)) * Math.PI) / 180);

/** The three frames of a finger: at the knuckle, the middle joint and the end joint. */
function framesOf(finger: Finger, wrist: Frame, pose: HandPose, k: number, open: number) {
  const [l1, l2] = finger.lengths;
  const [x, y, z] = finger.knuckle;
  const sideways = finger.yaw * (0.35 + 0.65 * open) + pose.spread * finger.spread * open;
  const aim = chain(turnY(finger.converge * (1 - open)), turnY(-sideways), turnZ(-pose.mcp));
  const f0 = child(wrist, [x * k, y * k, z * k], aim);
  const f1 = child(f0, [l1 * k, 0, 0], turnZ(-pose.pip));
  const f2 = child(f1, [l2 * k, 0, 0], turnZ(-pose.dip));
  return [f0, f1, f2] as const;
}

/** The three bones of a bent finger, each from its joint on. */
export const bonesOf = (finger: Finger, wrist: Frame, pose: HandPose, k: number) =>
  framesOf(finger, wrist, pose, k, opennessOf(pose));

/** Where a bent finger's tip is. */
export function tipOf(finger: Finger, wrist: Frame, pose: HandPose, k: number): V3 {
  const [, , end] = bonesOf(finger, wrist, pose, k);
  return at(end, [finger.lengths[2] * k, 0, 0]);
}

/** The seven spheres of a finger. */
function spheresOf(
  { lengths: [l1, l2, l3], radii: [r0, r1, r2, r3] }: Finger,
  frames: ReturnType<typeof framesOf>,
  s: Sphere,
): Ball[] {
  const [f0, f1, f2] = frames;
  return [
    s(f0, [0, 0, 0], r0),
    s(f0, [l1 * 0.55, -0.5, 0], (r0 + r1) / 2),
    s(f1, [0, 0, 0], r1),
    s(f1, [l2 * 0.5, -0.3, 0], (r1 + r2) / 2),
    s(f2, [0, 0, 0], r2),
    s(f2, [l3 * 0.5, -0.4, 0], r2 * 0.6 + r3 * 0.4),
    s(f2, [l3, 0, 0], r3),
  ];
}

/** A finger bent as the pose says. */
export function bend(
  finger: Finger,
  wrist: Frame,
  pose: HandPose,
  k: number,
  s: Sphere,
  tag: string,
): Bent {
  const [l1, , l3] = finger.lengths;
  const [r0, r1, r2, r3] = finger.radii;
  const [mx, my, mz] = finger.knuckle;
  const open = opennessOf(pose);
  const frames = framesOf(finger, wrist, pose, k, open);
  const [f0, f1, f2] = frames;
  const root = s(f0, [l1 * 0.36 * open, -0.5, inward[finger.id] * 1.8], r0 * inner[finger.id]);
  const intoPalm = s(wrist, [mx - 14, my - 1, mz * 0.95], r0 + 1.2);
  const tick = { ...knuckleTick(f1, r1, s), ...(pose.pip < 35 ? {} : { weight: 0 }) };
  const part: Part = {
    id: `${tag}${finger.id}`,
    paint: 'skin',
    strings: [spheresOf(finger, frames, s)],
    hulls: curlFill(f0, f1, f2, finger, pose, s),
    joins: [[root, intoPalm]],
    depthBy: { own: s(wrist, finger.knuckle, 1)[0], palm: s(wrist, [62, -1, 0], 1)[0] },
    marks: [crease(f1, pose.pip, r1, s), crease(f2, pose.dip, r2, s), tick],
    spots: [nail(f2, l3, r3, k, s)],
  };
  return { finger, part, base: f0 };
}

/** Closes the hole inside a curled finger. */
function curlFill(
  f0: Frame,
  f1: Frame,
  f2: Frame,
  finger: Finger,
  { pip, dip }: HandPose,
  s: Sphere,
): Ball[][] {
  const curl = clamp((pip - 55) / 35) * clamp((dip - 20) / 40);
  if (curl <= 0) return [];
  const [, r1, r2, r3] = finger.radii;
  const q = 0.75 * curl;
  const [l1, , l3] = finger.lengths;
  return [
    [
      s(f0, [l1 * 0.72, 0, 0], r1 * q),
      s(f1, [2, 0, 0], r1 * q),
      s(f2, [0, 0, 0], r2 * q),
      s(f2, [l3, 0, 0], r3 * q),
    ],
  ];
}

const crease = (f: Frame, flex: number, r: number, s: Sphere): Mark => ({
  points: [
    s(f, [0, -r * 0.3, -r * 0.95], 0)[0],
    s(f, [-0.5, -r * 0.98, 0], 0)[0],
    s(f, [0, -r * 0.3, r * 0.95], 0)[0],
  ],
  normal: turned(after(f.r, turnZ(flex / 2)), [0, -1, 0]),
  weight: 0.8,
});

const knuckleTick = (f: Frame, r: number, s: Sphere): Mark => ({
  points: [
    s(f, [-1.5, r * 0.85, -r * 0.42], 0)[0],
    s(f, [-1.5, r, 0], 0)[0],
    s(f, [-1.5, r * 0.85, r * 0.42], 0)[0],
  ],
  normal: turned(f.r, [0, 1, 0]),
  weight: 0.7,
});

/** A nail on the back of a finger's end. */
export function nail(f: Frame, length: number, r: number, k: number, s: Sphere): Spot {
  const a = 5.6 * k * (r / 7.6);
  const b = 4.7 * k * (r / 7.6);
  const u = turned(f.r, [1, -0.12, 0]);
  const v = turned(f.r, [0, 0, 1]);
  return {
    centre: s(f, [length * 0.72, r * 0.86, 0], 0)[0],
    u: [u[0] * a, u[1] * a, u[2] * a],
    v: [v[0] * b, v[1] * b, v[2] * b],
    normal: turned(f.r, [0.25, 1, 0]),
    paint: 'nail',
  };
}
