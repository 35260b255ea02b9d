import type { Shelved } from '../../domain/care/shelf';
import { dateText } from '../days';
import { lengthText } from '../lengths';
import { becauseText } from '../reasons';
import { plural, type Words } from '../words';

const told = ['trial', 'active', 'maintain'] as const;

/** What an exercise would be run at now, where it stands and what last moved it, as short sentences. */
export function levelLines(words: Words, { exercise, standing, dosing }: Shelved): string[] {
  const state = told.find((one) => dosing?.state === one && dosing.usedOn.length > 0);
  const changed = dosing?.changed;
  return [
    ...(standing.may ? portionLines(words, exercise.levels.length, standing) : []),
    ...(standing.may || !dosing || dosing.state === 'locked' || dosing.usedOn.length === 0
      ? []
      : [words('library.now.stands', dosing.level, exercise.levels.length)]),
    ...(state ? [words(`library.now.${state}`)] : []),
    ...(changed && standing.may
      ? [words('library.now.changed', dateText(words, changed.at), becauseText(words, changed.why))]
      : []),
  ];
}

function portionLines(
  words: Words,
  levels: number,
  { portion, reps, shoes, neckStill }: Extract<Shelved['standing'], { may: true }>,
): string[] {
  const level = words('library.now.level', portion.level, levels);
  const times = plural(words, 'library.now.times', reps ?? portion.reps);
  const length = lengthText(words, portion.seconds);
  return [
    words('library.now.portion', level, times, length),
    ...(shoes ? [words('library.now.shoes')] : []),
    ...(neckStill ? [words('library.now.neck_still')] : []),
  ];
}
