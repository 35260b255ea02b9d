import type { AllowedLine } from '../../domain/care/care';
import type { Library } from '../../domain/care/exercise';
import type { Meaning } from '../../domain/care/therapist/meaning';
import { momentText } from '../days';
import { exerciseName } from '../exerciseName';
import { plural, type Words } from '../words';

/** One line of a list in words: "Tendon glide, right, level 1, 8 repetitions". */
export function lineText(words: Words, library: Library, line: AllowedLine): string {
  const sided = library[line.exercise]?.laterality === 'one-side';
  return [
    exerciseName(words, library, line.exercise),
    ...(sided ? [words(`therapist.side.${line.side}`)] : []),
    words('therapist.level', line.level),
    ...(line.reps === null ? [] : [plural(words, 'therapist.reps', line.reps)]),
  ].join(', ');
}

/** Reasons that have a sentence of their own here; of the others only that it is not offered is said. */
const told = [
  'safety',
  'not-for-you',
  'not-answered',
  'switched-off',
  'glides-off',
  'stopped',
  'flare',
] as const;

/** What a line comes to just now where that is less than it says; null: nothing to say. */
export function nowText(words: Words, { line, standing }: Meaning): string | null {
  if (standing === null) return null;
  if (standing.may) {
    const { portion, reps } = standing;
    const run = reps ?? portion.reps;
    const less = portion.level < line.level || portion.dose < 3 || run < (line.reps ?? 0);
    return less ? words('therapist.now.lower', portion.level, run) : null;
  }
  const { code, until } = standing.why;
  if ((code === 'paused' || code === 'rest') && until !== null)
    return words(`therapist.now.${code}`, momentText(words, until));
  // What the day or the hour has used up comes back by itself.
  if (code.startsWith('cap-')) return null;
  return words(`therapist.now.${told.find((one) => one === code) ?? 'else'}`);
}
