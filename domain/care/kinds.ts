import type { Exercise, ExerciseType } from './exercise';

/** Nerve and tendon movements: off until a clinician has shown them. */
const glideTypes: readonly ExerciseType[] = ['slider', 'tensioner', 'tendon-glide'];

/** Whether an exercise is a nerve or tendon glide. */
export const isGlide = ({ type }: Exercise): boolean => glideTypes.includes(type);

/** Belly breathing, looking far away, comfort reset: the few that need no answers. */
export const isSafe = ({ tags }: Exercise): boolean => tags.includes('safe');

/** Whether a selector of the safety check means an exercise. */
export function matches(exercise: Exercise, selector: string): boolean {
  if (selector.startsWith('tag:')) return exercise.tags.includes(selector.slice(4));
  if (selector.startsWith('region:')) return selector.endsWith(`:${exercise.region}`);
  if (selector.startsWith('type:')) return selector.endsWith(`:${exercise.type}`);
  if (selector.startsWith('id:')) return selector.endsWith(`:${exercise.id}`);
  return selector === 'all' || (selector === 'all-but-safe' && !isSafe(exercise));
}
