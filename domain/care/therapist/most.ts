import type { Exercise } from '../exercise';

/** Repetitions a set of anything else may have; more is a slip of the pen. */
const otherAtMost = 60;

/** Daily maxima of nerve glides, repetitions for a nerve and side (clinical rules 4.8). */
const daily = { slider: 60, tensioner: 12, 'tendon-glide': 25 } as const;

/** The most repetitions of an exercise a single line may ask for: the day's maximum. */
export const mostReps = ({ type }: Exercise): number =>
  type === 'slider' || type === 'tensioner' || type === 'tendon-glide' ? daily[type] : otherAtMost;
