import type { Exercise } from '../domain/care/exercise';
import type { Words } from './words';

/** What is said about one exercise, in the language of the page. */
export interface ExerciseWords {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly setup: string;
  readonly feel: string;
  readonly stop: string;
  /** For whoever adds exercises; never shown in a break. */
  readonly note: string;
  /** One line for each step, by the step's label. */
  readonly steps: Readonly<Record<string, string>>;
  /** What the voice says at each step, by its label: a few words that fit into the step. */
  readonly cues: Readonly<Record<string, string>>;
}

/** Looks up everything that is said about an exercise. */
export function exerciseWords(words: Words, { id, levels }: Exercise): ExerciseWords {
  const of = (key: string) => words(`exercise.${id}.${key}`);
  const labels = new Set(levels.flatMap(({ steps }) => steps.map(({ label }) => label)));
  const eachOf = (key: string) =>
    Object.fromEntries([...labels].map((label) => [label, of(`${key}.${label}`)]));
  return {
    name: of('name'),
    purpose: of('purpose'),
    setup: of('setup'),
    feel: of('feel'),
    stop: of('stop'),
    note: of('note'),
    steps: eachOf('steps'),
    cues: eachOf('cues'),
  };
}
