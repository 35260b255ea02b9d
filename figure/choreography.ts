import type { Exercise, JointAngles, Level } from '../domain/care/exercise';
import type { View } from './camera';
import { anglesBetween, anglesOf, filled } from './joints';
import type { Drawn } from './motion';
import { between } from './pose';
import type { Rig } from './rig';

/** What is drawn of one exercise, and from where. */
export interface Choreography<P> {
  readonly exercise: Exercise;
  readonly view: View;
  readonly drawn: Drawn<P>;
}

/** The poses of one level: at its keys and on the way between them. */
export interface Poses<P> {
  readonly keys: number;
  at(k: number): P;
  between(from: number, to: number, share: number): P;
}

/** Resolves the poses of one level. */
export function posesOf<P>(
  { exercise, drawn }: Choreography<P>,
  level: Level,
  rig: Rig<P>,
): Poses<P> {
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
