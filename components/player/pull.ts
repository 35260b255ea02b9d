import type { Exercise, ExerciseLevel, Step } from '../../domain/care/exercise';
import type { Moment } from '../../domain/care/timeline';
import { levelOf } from '../../domain/care/timeline';
import type { Part } from './parts';

type ItemPart = Extract<Part, { type: 'item' }>;

/** Exercises that reach a pull and let go of it (clinical table, column Type). */
const pulling: readonly Exercise['type'][] = ['tensioner', 'stretch'];

const goesBack = ({ pose }: Step, { setupPose }: ExerciseLevel): boolean =>
  Object.entries(pose).every(([joint, angle]) => setupPose[joint] === angle);

/** The step whose pull is let go of when it ends: the last one before the way back; -1 for none. */
function pullStep({ exercise, item }: ItemPart): number {
  if (!pulling.includes(exercise.type)) return -1;
  const level = levelOf(exercise, item);
  return level.steps.findLastIndex((step) => !goesBack(step, level));
}

/** Whether a moment is the pull of its exercise. */
export const isPull = (part: ItemPart, moment: Moment | undefined): boolean =>
  moment?.phase === 'step' && moment.step === pullStep(part);

/** How long before its end an exercise whose pull comes last says to ease off, ms. */
export const easeLastMs = 1_000;

/** Whether a moment begins by easing off the pull of the one before. */
export const easesOff = (part: ItemPart, index: number): boolean =>
  isPull(part, part.timeline[index - 1]);
