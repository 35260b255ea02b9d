import { sidesOf } from '../candidates';
import type { AllowedLine, Person, TherapistList } from '../care';
import type { Exercise, Library, Side } from '../exercise';
import type { Now } from '../now';
import type { Standing } from '../standing';
import { standingOf } from '../standing';
import { type View, viewOf } from '../view';

/** One line of a list and what it comes to for a person as things stand. */
export interface Meaning {
  readonly line: AllowedLine;
  /** null: the exercise is not in this version. */
  readonly standing: Standing | null;
}

/** What a list would mean for a person, line by line; nothing of it counts by being looked at. */
export function meaningOf(
  list: Omit<TherapistList, 'acceptedAt'>,
  { care, plan }: Person,
  library: Library,
  now: Now,
): Meaning[] {
  const therapistList = { ...list, acceptedAt: now.wall };
  const view = viewOf({ care: { ...care, therapistList }, plan }, library, now);
  return list.allowed.map((line) => {
    const exercise = library[line.exercise];
    return { line, standing: exercise ? onAnySide(view, exercise, line.side) : null };
  });
}

/** On the sides of the line: how it stands on the first that may, else why it does not. */
function onAnySide(view: View, exercise: Exercise, side: Side): Standing | null {
  const sides = side === 'both' ? sidesOf(view, exercise) : [side];
  const all = sides.map((one) => standingOf(view, exercise, one, true));
  return all.find(({ may }) => may) ?? all[0] ?? null;
}
