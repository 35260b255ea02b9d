import type { Exercise, JointAngles, Level, Side } from '../domain/care/exercise';
import type { Look } from '../domain/policy/appearance';
import { cameraOf, type View } from './camera';
import type { CloseUp, Forearm } from './closeUp';
import { anglesBetween, anglesOf, filled } from './joints';
import type { P2 } from './outline';
import type { Node } from './paint';
import type { Part } from './part';
import type { Planted } from './planted';
import { between, ease } from './pose';
import { bodyRig, handRig, type Rig } from './rig';
import { orderOf, paintArrow, paintScene } from './scene';
import { sightOf } from './sight';
import type { BodyPose } from './skeleton';
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
  /** Chair, desk, window. */
  readonly props?: readonly Part[];
  /** The arrow of the move to a key: its line on the picture, or none. */
  readonly arrow?: Pointing;
  /** A second one, where two things move towards each other. */
  readonly secondArrow?: Pointing;
}

/** The line of the arrow of the move to a key on the picture, or none. */
export type Pointing = (key: number, track: Track) => readonly P2[] | null;

/** Where a place of the figure goes during the move to a key, as points on the picture. */
export type Track = (place: (parts: Skeleton) => V3) => P2[];

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
}

/** Makes a motion ready: poses of all keys are resolved once, arrows are laid once. */
export const perform = (
  motion: Motion,
  level: Level,
  side: Side,
  look: Look = 'bun',
): Performance =>
  motion.kind === 'hand'
    ? ready(motion, level, side, handRig(motion))
    : ready(motion, level, side, bodyRig(motion, look));

interface Choreography<P> {
  readonly exercise: Exercise;
  readonly view: View;
  readonly drawn: Drawn<P>;
}

/** The poses of one level: at its keys and on the way between them. */
interface Poses<P> {
  readonly keys: number;
  at(k: number): P;
  between(from: number, to: number, share: number): P;
}

function posesOf<P>({ exercise, drawn }: Choreography<P>, level: Level, rig: Rig<P>): Poses<P> {
  const angles = filled(
    anglesOf(exercise, level).map((some, i) => ({ ...drawn.angles?.(i - 1), ...some })),
    exercise.base,
  );
  const draw = (pose: P, k: number) => (drawn.pose ? drawn.pose(pose, k, level) : pose);
  const loose = angles.map((some, i) => draw(rig.pose(some), i - 1));
  const stand = rig.standing(loose[0] as P);
  const poses = loose.map(stand);
  const index = (k: number) => Math.max(0, Math.min(poses.length - 1, k + 1));
  const anglesAt = (k: number) => angles[index(k)] as JointAngles;
  const at = (k: number) => poses[index(k)] as P;
  return {
    keys: poses.length - 1,
    at,
    // The table's angles move by themselves; only what is drawn beyond them is mixed as poses.
    between: (from, to, share) => {
      if (share <= 0) return at(from);
      if (share >= 1) return at(to);
      const pose = rig.pose(anglesBetween(anglesAt(from), anglesAt(to), share));
      const mixed = drawn.pose ? between(draw(pose, from), draw(pose, to), share) : pose;
      return stand(drawn.way ? drawn.way(mixed, share, level, to) : mixed);
    },
  };
}

function ready<P>(
  choreography: Choreography<P>,
  level: Level,
  side: Side,
  rig: Rig<P>,
): Performance {
  const { view, drawn } = choreography;
  const camera = cameraOf(view, rig.mirrored(side));
  const sight = sightOf(camera, rig.pen);
  const poses = posesOf(choreography, level, rig);
  const posed = ({ from, to, t, heldMs }: Moment): P => {
    const pose = poses.between(from, to, ease(Math.max(0, Math.min(1, t))));
    return t >= 1 && heldMs !== undefined && drawn.held ? drawn.held(pose, to, heldMs) : pose;
  };
  const samples = 12;
  const track = (k: number): Track => {
    const before = k === 0 ? poses.keys - 1 : k - 1;
    const way = Array.from(
      { length: samples + 1 },
      (_, i) => rig.parts(poses.between(before, k, i / samples)).skeleton,
    );
    return (place) => way.map((skeleton) => camera.point(place(skeleton)));
  };
  const pointing = [drawn.arrow, ...(drawn.secondArrow ? [drawn.secondArrow] : [])];
  const arrowsOf = (k: number) =>
    pointing.flatMap((point, i) => paintArrow((k >= 0 && point?.(k, track(k))) || null, i));
  const arrows = Array.from({ length: poses.keys + 1 }, (_, i) => arrowsOf(i - 1));
  const ground = view.scale < 2 && rig.stands;
  const partsAt = (moment: Moment) => [...(drawn.props ?? []), ...rig.parts(posed(moment)).parts()];
  return {
    keys: poses.keys,
    order: (moment) => orderOf(partsAt(moment), camera),
    parts: partsAt,
    skeleton: (moment) => rig.parts(posed(moment)).skeleton,
    at: (moment) => {
      const setting = { arrows: arrows[moment.to + 1] ?? [], ground };
      return paintScene(partsAt(moment), camera, sight, setting);
    },
  };
}
