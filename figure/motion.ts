import type { Exercise, Level, Side } from '../domain/care/exercise';
import { body } from './body';
import { cameraOf, type View } from './camera';
import { forearm, hand } from './hand';
import { anglesOf, handOf, sittingOf } from './joints';
import type { P2 } from './outline';
import type { Node, Pen } from './paint';
import type { Part } from './part';
import { between, ease } from './pose';
import { type Arrow, paintScene } from './scene';
import type { BodyPose, HandPose } from './skeleton';
import { at, chain, frame, turnX, turnZ, type V3 } from './space';

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
  /** The pose of a key (-1: setup) as it is to be drawn. */
  readonly pose?: (pose: P, key: number) => P;
  /** What goes on while a key is held. */
  readonly held?: (pose: P, key: number, heldMs: number) => P;
  /** Chair, desk, window. */
  readonly props?: readonly Part[];
  /** The arrow of the move to a key: its line on the picture, or none. */
  readonly arrow?: (key: number, track: Track) => readonly P2[] | null;
}

/** Where a place of the figure goes during the move to a key, as points on the picture. */
export type Track = (place: (parts: Skeleton) => V3) => P2[];

/** Named places of a posed figure. */
export interface Skeleton {
  readonly tip: V3;
  readonly wrist: V3;
  readonly head: V3;
}

/** One exercise as it moves. */
export type Motion =
  | {
      readonly kind: 'hand';
      readonly exercise: Exercise;
      readonly view: View;
      readonly drawn: Drawn<HandPose>;
    }
  | {
      readonly kind: 'body';
      readonly exercise: Exercise;
      readonly view: View;
      readonly drawn: Drawn<BodyPose>;
    };

/** A motion made ready for one level and side. */
export interface Performance {
  /** The painted figure at a moment. */
  at(moment: Moment): Node[];
  /** Number of keys, the setup not counted. */
  readonly keys: number;
  /** Where named places are at a moment, in the figure's units (hand mm, body cm). */
  skeleton(moment: Moment): Skeleton;
}

const handPen: Pen = { line: 1.4, crease: 1.4 };
const bodyPen: Pen = { line: 1.1, crease: 0 };

/** Makes a motion ready: poses of all keys are resolved once, arrows are laid once. */
export function perform(motion: Motion, level: Level, side: Side): Performance {
  return motion.kind === 'hand'
    ? ready(motion, level, side, handRig)
    : ready(motion, level, side, bodyRig);
}

interface Rig<P> {
  readonly pen: Pen;
  pose(angles: Readonly<Record<string, number>>): P;
  parts(pose: P): { parts: Part[]; skeleton: Skeleton };
  /** Whether the right side is the mirror of what the rig draws. */
  mirrored(side: Side): boolean;
}

/** The forearm stands upright, the thumb's side towards the viewer. */
const upright = frame([0, 0, 0], chain(turnZ(94), turnX(0)));

const handRig: Rig<HandPose> = {
  pen: handPen,
  pose: handOf,
  parts: (pose) => {
    const { parts, tips, wrist } = hand(upright, pose);
    return {
      parts: [...forearm(upright), ...parts],
      skeleton: { tip: tips.middle, wrist: wrist.p, head: wrist.p },
    };
  },
  mirrored: (side) => side === 'right',
};

const bodyRig: Rig<BodyPose> = {
  pen: bodyPen,
  pose: sittingOf,
  parts: (pose) => {
    const { parts, joints } = body(pose);
    return {
      parts,
      skeleton: {
        tip: joints.wrists.left,
        wrist: joints.wrists.left,
        head: at(joints.head, [0, 2, 9]),
      },
    };
  },
  mirrored: (side) => side === 'left',
};

interface Choreography<P> {
  readonly exercise: Exercise;
  readonly view: View;
  readonly drawn: Drawn<P>;
}

function ready<P>(
  { exercise, view, drawn }: Choreography<P>,
  level: Level,
  side: Side,
  rig: Rig<P>,
): Performance {
  const camera = cameraOf(view, rig.mirrored(side));
  const poses = anglesOf(exercise, level).map((angles, i) => {
    const pose = rig.pose(angles);
    return drawn.pose ? drawn.pose(pose, i - 1) : pose;
  });
  const key = (k: number) => poses[Math.max(0, Math.min(poses.length - 1, k + 1))] as P;
  const posed = ({ from, to, t, heldMs }: Moment): P => {
    const pose = between(key(from), key(to), ease(Math.max(0, Math.min(1, t))));
    return t >= 1 && heldMs !== undefined && drawn.held ? drawn.held(pose, to, heldMs) : pose;
  };
  const samples = 12;
  const track =
    (k: number): Track =>
    (place) =>
      Array.from({ length: samples + 1 }, (_, i) => {
        const pose = between(key(k === 0 ? poses.length - 2 : k - 1), key(k), i / samples);
        return camera.point(place(rig.parts(pose).skeleton));
      });
  const arrows = poses.slice(1).map((_, k): Arrow | null => {
    const line = drawn.arrow?.(k, track(k));
    return line ? { line } : null;
  });
  const ground = view.scale < 2 && rig.pen === bodyPen;
  return {
    keys: poses.length - 1,
    skeleton: (moment) => rig.parts(posed(moment)).skeleton,
    at: (moment) => {
      const { parts } = rig.parts(posed(moment));
      const arrow = arrows[moment.to] ?? null;
      return paintScene([...(drawn.props ?? []), ...parts], camera, rig.pen, { arrow, ground });
    },
  };
}
