import type { Exercise } from '../../domain/care/exercise';
import { ranges } from '../../figure/joints';

/** The tags the rules know; another is a slip of the pen that no rule would see. */
const tags: readonly string[] =
  `neural tendon tensioner ue ue-light le hand neck-move static-wrist static-neck isometric relief
  overhead elbow-flex-hold spine-ext-upper spine-flex spine-ext back-move head-down standing
  weight-bearing balance hip-er sciatic-load forefoot-load walk safe`.split(/\s+/);

const fields: readonly (keyof Exercise)[] = [
  'id',
  'region',
  'nerve',
  'type',
  'tags',
  'positions',
  'view',
  'base',
  'laterality',
  'handsBusy',
  'needsVoice',
  'furniture',
  'suits',
  'blockedBy',
  'setupSeconds',
  'levels',
  'maxSessionsPerDay',
  'evidence',
  'source',
];

/** What is wrong with an exercise's facts, each in a sentence that says what to do; nothing: it is whole. */
export function problemsOf(exercise: Partial<Exercise>): string[] {
  const missing = fields.filter((field) => exercise[field] === undefined);
  if (missing.length > 0)
    return missing.map((field) => `${exercise.id ?? 'The exercise'} has no ${field}: add it.`);
  const { id, tags: mine, levels } = exercise as Exercise;
  const unknown = mine.filter((tag) => !tags.includes(tag));
  return [
    ...unknown.map((tag) => `${id} has the unknown tag ${tag}: use one the rules know.`),
    ...(levels.length === 3 ? [] : [`${id} has ${levels.length} levels: it needs three.`]),
    ...levels.flatMap((level) => levelProblems(id, level)),
  ];
}

function levelProblems(id: string, level: Exercise['levels'][number]): string[] {
  const name = `${id}, level ${level.level}`;
  const { seconds, steps, setupPose } = level;
  return [
    ...(seconds > 120 ? [`${name} takes ${seconds} s: shorten it to 120 s at most.`] : []),
    ...(seconds < 15 ? [`${name} takes ${seconds} s: lengthen it to 15 s at least.`] : []),
    ...(steps.length > 0 ? [] : [`${name} has no step: add one.`]),
    ...[setupPose, ...steps.map(({ pose }) => pose)].flatMap((pose) =>
      Object.entries(pose).flatMap(([joint, angle]) => angleProblems(name, joint, angle)),
    ),
  ];
}

function angleProblems(name: string, joint: string, angle: number): string[] {
  const range = ranges[joint];
  if (!range) return [`${name} moves ${joint}, which the rig does not know: name another joint.`];
  const [least, most] = range;
  return angle >= least && angle <= most
    ? []
    : [`${name}: ${joint} ${angle} lies outside ${least} to ${most}: bring it inside.`];
}
