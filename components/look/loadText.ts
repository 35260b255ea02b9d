import type { LoadFinding } from '../../domain/journal/questions/screenLoad';
import { decimal } from '../numbers';
import type { Words } from '../words';
import { capital } from './text';

/** What the numbers carry about screen hours and the day after, with how many days there are. */
export function loadText(words: Words, { symptom, overHours, long, short }: LoadFinding): string {
  const way = long.mean > short.mean ? 'higher' : 'lower';
  const said = words(`progress.load.${way}`, words(`progress.load.symptom.${symptom}`), overHours);
  const numbers = words(
    'progress.load.numbers',
    decimal(words, long.mean),
    long.days,
    decimal(words, short.mean),
    short.days,
  );
  return `${capital(said)} ${numbers}`;
}
