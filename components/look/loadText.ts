import type { LoadFinding } from '../../domain/journal/questions/screenLoad';
import type { Words } from '../words';
import { capital, rounded } from './text';

/** What the numbers carry about screen hours and the day after, with how many days there are. */
export function loadText(words: Words, { symptom, overHours, long, short }: LoadFinding): string {
  const way = long.mean > short.mean ? 'higher' : 'lower';
  const said = words(`progress.load.${way}`, words(`progress.load.symptom.${symptom}`), overHours);
  const numbers = words(
    'progress.load.numbers',
    rounded(long.mean),
    long.days,
    rounded(short.mean),
    short.days,
  );
  return `${capital(said)} ${numbers}`;
}
