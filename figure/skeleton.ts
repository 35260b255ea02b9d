import type { V3 } from './space';

/** A hand's joints, degrees. Made for a left hand; the other one is its mirror. */
export interface HandPose {
  /** Fingers: knuckle, middle and end joint, flexion positive. */
  readonly mcp: number;
  readonly pip: number;
  readonly dip: number;
  /** The index finger, where it bends otherwise than the others. */
  readonly index?: { readonly mcp: number; readonly pip: number; readonly dip: number };
  /** Fingers apart. */
  readonly spread: number;
  /** Thumb: out to the side, away from the palm, its two joints. */
  readonly thumbOut: number;
  readonly thumbPalmar: number;
  readonly thumbMcp: number;
  readonly thumbIp: number;
  /** Wrist: forward positive, towards the thumb positive. */
  readonly wristFlex: number;
  readonly wristRadial: number;
}

/** Flexion, side bend to the left, turn to the left, degrees. */
export type Spine = readonly [flex: number, side: number, turn: number];

/** An arm whose hand is somewhere: targets in cm, x outward for that arm. */
export interface ArmPose {
  /**
   * What the hand goes along with; `world` is the ground under the figure. The left hand may go
   * along with the right one: x to its fingers, y to its back and z to its thumb.
   */
  readonly in: 'pelvis' | 'chest' | 'world' | 'right hand';
  readonly wrist: V3;
  /** Where the elbow points. */
  readonly pole: V3;
  /** Where the fingers point and where the palm faces. */
  readonly fingers: V3;
  readonly palm: V3;
  readonly hand: HandPose;
}

/** A leg's joints, degrees. */
export interface LegPose {
  readonly hip: number;
  readonly out: number;
  readonly turn: number;
  readonly knee: number;
  readonly ankle: number;
  /** Toes curled, up negative. */
  readonly toes: number;
}

/** The whole body's joints with every channel filled. */
export interface BodyPose {
  readonly root: {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly pitch: number;
  };
  readonly lumbar: Spine;
  readonly chest: Spine;
  readonly neck: Spine;
  readonly head: Spine;
  /** The head moved straight forward, cm. */
  readonly headForward: number;
  /** Shoulders up, cm. */
  readonly shoulders: number;
  /** Shoulder blades drawn back, cm. */
  readonly blades: number;
  /** How far the belly is filled with breath, 0 to 1. */
  readonly breath: number;
  readonly arms: { readonly left: ArmPose; readonly right: ArmPose };
  readonly legs: { readonly left: LegPose; readonly right: LegPose };
  /** Where the eyes look, -1 to 1 sideways and up, and how far the lids are closed, 0 to 1. */
  readonly gaze: { readonly x: number; readonly y: number; readonly lids: number };
}

/** Where the left shoulder is in the chest's frame, cm, x outward. */
export const shoulder: V3 = [15.4, 17.4, -1];

/** Bone lengths, cm. */
export const bones = { upperArm: 27.5, foreArm: 24.5, thigh: 41, shank: 40 } as const;

/** A side of the body. */
export type BodySide = 'left' | 'right';

/** Mirrors for the right side: x is outward there too. */
export const outward = (side: BodySide, [x, y, z]: V3): V3 => [side === 'left' ? x : -x, y, z];

/** Spheres as rows: x, y, z, radius. */
export type Rows = readonly (readonly [x: number, y: number, z: number, r: number])[];

/** Named places of a posed figure. */
export interface Skeleton {
  readonly tip: V3;
  /** Of a hand seen close: the tips beside the longest finger. */
  readonly thumb: V3;
  readonly index: V3;
  readonly little: V3;
  readonly wrist: V3;
  readonly head: V3;
  readonly chest: V3;
  /** Behind the head, and on top of it. */
  readonly back: V3;
  readonly crown: V3;
  /** The balls of the feet. */
  readonly feet: { readonly left: V3; readonly right: V3 };
}
