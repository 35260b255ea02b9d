import type { Exercise, JointAngles, Level } from '../domain/care/exercise';
import type { View } from './camera';
import type { CloseUp, Forearm } from './closeUp';
import type { DrawnNerve } from './nervePicture';
import type { P2 } from './outline';
import type { Node } from './paint';
import type { Part } from './part';
import type { Planted } from './planted';
import type { BodyPose, Skeleton } from './skeleton';
import type { V3 } from './space';

/** Between which two keys a figure is, -1 for the setup; `t` is the linear share of the move, 0 to 1. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly t: number;
  /** How long the key has been held, ms; for what goes on during a hold, such as blinking. */
  readonly heldMs?: number;
}

/** What is drawn beyond the table's joint angles, kept apart from the clinical numbers. */
export interface Drawn<P> {
  /** Angles of joints the table leaves open, at a key (-1: setup). */
  readonly angles?: (key: number) => JointAngles;
  /** The pose of a key (-1: setup) as it is to be drawn. */
  readonly pose?: (pose: P, key: number, level: Level) => P;
  /** What is added on the way to a key, by the eased share of it; nothing at both ends. */
  readonly way?: (pose: P, share: number, level: Level, to: number) => P;
  /** What goes on while a key is held. */
  readonly held?: (pose: P, key: number, heldMs: number) => P;
  /** Chair, desk, window; of each level its own where they differ. */
  readonly props?: readonly Part[] | ((level: Level) => readonly Part[]);
  /** The arrow of the move to a key: its line on the picture, or none. */
  readonly arrow?: Pointing;
  /** A second one, where two things move towards each other. */
  readonly secondArrow?: Pointing;
}

/** The line of the arrow of the move to a key on the picture, or none. */
export type Pointing = (key: number, track: Track) => readonly P2[] | null;

/** Where a place of the figure goes during the move to a key, as points on the picture. */
export type Track = (place: (parts: Skeleton) => V3) => P2[];

/** One exercise as it moves. */
export type Motion =
  | {
      readonly kind: 'hand';
      readonly exercise: Exercise;
      readonly view: View;
      readonly drawn: Drawn<CloseUp>;
      readonly forearm?: Forearm;
    }
  | {
      readonly kind: 'body';
      readonly exercise: Exercise;
      readonly view: View;
      readonly drawn: Drawn<BodyPose>;
      /** Bending the hip leans the trunk; the thigh stays. */
      readonly hinge?: boolean;
      readonly planted?: Planted;
    };

/** A motion made ready for one level and side. */
export interface Performance {
  /** The painted figure at a moment. */
  at(moment: Moment): Node[];
  /** The ids of the figure's parts at a moment, back to front. */
  order(moment: Moment): string[];
  /** Number of keys, the setup not counted. */
  readonly keys: number;
  /** The figure's parts at a moment, unpainted. */
  parts(moment: Moment): readonly Part[];
  /** Where named places are at a moment, in the figure's units (hand mm, body cm). */
  skeleton(moment: Moment): Skeleton;
  /** The nerve at a moment in the same units, for exercises that show one. */
  nerve(moment: Moment): DrawnNerve | null;
}
