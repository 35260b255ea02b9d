import type { Exercise, JointAngles } from './exercise';

/** The table's joints of head and neck. */
const neckJoints: readonly string[] = ['neck_flex', 'neck_side', 'neck_rot', 'head_ap_cm'];

const atRest = (angles: JointAngles): JointAngles =>
  Object.fromEntries(
    Object.entries(angles).map(([joint, angle]) => [joint, neckJoints.includes(joint) ? 0 : angle]),
  );

/** The same exercise with head and neck at rest throughout (rule ADAPT-NECK0 of the clinical rules). */
export const withNeckStill = (exercise: Exercise): Exercise => ({
  ...exercise,
  levels: exercise.levels.map((level) => ({
    ...level,
    setupPose: atRest(level.setupPose),
    steps: level.steps.map((step) => ({ ...step, pose: atRest(step.pose) })),
  })),
});
