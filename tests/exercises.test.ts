import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../domain/care/exercise';
import { problemsOf } from './helpers/exerciseProblems';

// A physiotherapist opens a folder and changes a number. What is wrong with it is said in a sentence.

const found = import.meta.glob<Exercise>('../exercises/*/exercise.ts', {
  eager: true,
  import: 'exercise',
});
const exercises = Object.values(found);
const [whole] = exercises as [Exercise, ...Exercise[]];
const level = (change: Partial<Exercise['levels'][number]>) => ({
  ...whole,
  levels: whole.levels.map((one, n) => (n === 1 ? { ...one, ...change } : one)),
});

describe('the exercises', () => {
  it('are forty, one for each folder', () => {
    const folders = readdirSync('exercises', { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(exercises.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
    expect(exercises).toHaveLength(40);
  });

  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    '%s is whole',
    (_, one) => {
      expect(problemsOf(one)).toEqual([]);
    },
  );
});

describe('a folder with a slip of the pen', () => {
  const { source: _, ...sourceless } = whole;
  const pose = { neck_flex: 90 };
  it.each([
    ['a missing field', sourceless, /has no source: add it/],
    ['an angle out of range', level({ setupPose: pose }), /neck_flex 90 lies outside -25 to 35/],
    ['a joint of its own', level({ setupPose: { tail: 3 } }), /tail, which the rig does not know/],
    ['a level that is too long', level({ seconds: 121 }), /shorten it to 120 s/],
    ['a level that is too short', level({ seconds: 14 }), /lengthen it to 15 s/],
    ['an unknown tag', { ...whole, tags: [...whole.tags, 'necks'] }, /unknown tag necks/],
    ['two levels', { ...whole, levels: whole.levels.slice(0, 2) }, /has 2 levels: it needs three/],
  ])('%s is said in a sentence that says what to do', (_what, exercise, sentence) => {
    const problems = problemsOf(exercise as Partial<Exercise>);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
    expect(problems[0]).toMatch(/: [a-z].*\.$/);
  });
});
