import type { Exercise, Level } from '../domain/care/exercise';
import type { Words } from './words';

/** What a level says in words of its own, where levels differ in more than how far or how long. */
export interface LevelWords {
  readonly setup?: string;
  readonly steps: Readonly<Record<string, string>>;
}

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
  /** What is said at one level in place of the above. */
  readonly atLevel: Readonly<Partial<Record<Level, LevelWords>>>;
}

/** How to get ready and what to do at each step, as it is at one level. */
export const saidAt = (
  { setup, steps, atLevel }: ExerciseWords,
  level: Level,
): Required<LevelWords> => ({
  setup: atLevel[level]?.setup ?? setup,
  steps: { ...steps, ...atLevel[level]?.steps },
});

/** Looks up everything that is said about an exercise. */
export function exerciseWords(words: Words, { id, levels }: Exercise): ExerciseWords {
  const of = (key: string) => words(`exercise.${id}.${key}`);
  const labels = new Set(levels.flatMap(({ steps }) => steps.map(({ label }) => label)));
  const eachOf = (key: string) =>
    Object.fromEntries([...labels].map((label) => [label, of(`${key}.${label}`)]));
  // What is not said comes back as its key.
  const own = (key: string) => {
    const text = of(key);
    return text === `exercise.${id}.${key}` ? [] : [text];
  };
  const wordsOf = (level: Level): LevelWords => {
    const [setup] = own(`levels.${level}.setup`);
    const steps = [...labels].flatMap((label) =>
      own(`levels.${level}.steps.${label}`).map((text) => [label, text] as const),
    );
    return { ...(setup !== undefined && { setup }), steps: Object.fromEntries(steps) };
  };
  return {
    name: of('name'),
    purpose: of('purpose'),
    setup: of('setup'),
    feel: of('feel'),
    stop: of('stop'),
    note: of('note'),
    steps: eachOf('steps'),
    cues: eachOf('cues'),
    atLevel: Object.fromEntries(levels.map(({ level }) => [level, wordsOf(level)])),
  };
}
