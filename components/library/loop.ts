import type { Exercise, ExerciseLevel, JointAngles, Level, Side } from '../../domain/care/exercise';
import { levelOf } from '../../domain/care/timeline';
import type { Moment } from '../../figure/motion';

/** A position without a time of its own to get there is eased into for so long, ms. */
const shortestMoveMs = 600;

/** Where an exercise is after so many ms of going round and round; the first round begins at the setup. */
export function loopAt({ steps }: ExerciseLevel, ms: number): Moment {
  const lengths = steps.map(({ moveSeconds, holdSeconds }) => (moveSeconds + holdSeconds) * 1_000);
  const roundMs = lengths.reduce((sum, length) => sum + length, 0);
  let into = ms % roundMs;
  let to = 0;
  while (to < steps.length - 1 && into >= (lengths[to] ?? 0)) {
    into -= lengths[to] ?? 0;
    to += 1;
  }
  const before = ms < roundMs ? -1 : steps.length - 1;
  const moveMs = (steps[to]?.moveSeconds ?? 0) * 1_000 || shortestMoveMs;
  return {
    from: to === 0 ? before : to - 1,
    to,
    t: Math.min(1, into / moveMs),
    heldMs: Math.max(0, into - moveMs),
  };
}

/** The step that shows most of an exercise: the one furthest from where it begins. */
export function tellingStep(exercise: Exercise, level: Level): number {
  const { setupPose, steps } = levelOf(exercise, { level });
  let pose: JointAngles = setupPose;
  const far = steps.map((step) => {
    pose = { ...pose, ...step.pose };
    return Object.entries(pose).reduce(
      (sum, [joint, angle]) => sum + Math.abs(angle - (setupPose[joint] ?? 0)),
      0,
    );
  });
  return Math.max(0, far.indexOf(Math.max(...far)));
}

/** The side a picture of an exercise shows: the one it is for, the right of two, both of what alternates. */
export const sideDrawn = ({ laterality }: Exercise, side: Side): Side =>
  laterality === 'each-side' ? 'right' : side;
