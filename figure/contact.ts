import type { HandPose } from './skeleton';
import {
  add,
  axes,
  cross,
  dot,
  type Frame,
  frame,
  sub,
  times,
  turned,
  unit,
  type V3,
} from './space';

/** The other hand as it takes hold of the working one. */
export interface Grip {
  readonly hand: HandPose;
  /** Where its fingers point and where its palm faces. */
  readonly fingers: V3;
  readonly palm: V3;
  /** The point of that hand that touches, from its wrist, mm. */
  readonly touches: V3;
  /** How far it is, from away (0) to touching (1). */
  readonly near: number;
  /** Where it comes from, mm from where it touches. */
  readonly from: V3;
}

/**
 * The wrist of the other hand, so that the point with which it touches is where it touches: told
 * from that place in every frame, so that a hand that moves takes the other one along.
 */
export function taking(place: V3, { fingers, palm, touches, near, from }: Grip): Frame {
  const x = unit(fingers);
  const y = unit(sub(times(x, dot(palm, x)), palm));
  // The other hand is the mirror of the working one, so its thumb's side is the other way round.
  const r = axes(x, y, cross(y, x));
  const wrist = sub(place, turned(r, touches));
  return frame(add(wrist, times(from, 1 - near)), r);
}
