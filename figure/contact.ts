import type { HandPose } from './skeleton';
import { axes, cross, dot, type Frame, sub, times, turned, unit, type V3 } from './space';

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
  const away = times(from, 1 - near);
  return { p: [wrist[0] + away[0], wrist[1] + away[1], wrist[2] + away[2]], r };
}
