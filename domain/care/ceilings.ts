import { type Ceiling, gentlest, lower, open } from './dosing/ceiling';
import { ceilingOfBand } from './dosing/irritability';
import type { Exercise } from './exercise';
import { matches } from './kinds';
import type { View } from './view';

/** The most that phase, band and flags allow of an exercise, whatever its dosing. */
export function ceilingOf(view: View, exercise: Exercise): Ceiling {
  const { listed, band, person } = view;
  const phase = listed(exercise)?.maxLevel ?? 1;
  const asked = person.care.profiles.length > 0;
  const ofBand = asked ? (ceilingOfBand(band, exercise) ?? gentlest) : open;
  const limits = [ofBand, flagCeiling(view, exercise)];
  return limits.reduce(lower, { level: phase, dose: 3 });
}

/** The most that the safety check allows of an exercise. */
export const flagCeiling = ({ screening }: View, exercise: Exercise): Ceiling =>
  screening.caps
    .flatMap(([selector, { maxLevel }]) =>
      maxLevel && matches(exercise, selector) ? [{ level: maxLevel, dose: 3 } as const] : [],
    )
    .reduce(lower, open);
