import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../domain/care/exercise';
import { dosesOf, factsOf, readExercise } from '../../scripts/facts.mjs';

// What the background holds of each exercise is made from the exercise's own file.

const root = join(import.meta.dirname, '../..');
const found = import.meta.glob<Exercise>('../../exercises/*/exercise.ts', {
  eager: true,
  import: 'exercise',
});
const all = Object.values(found);

/** An exercise without what its facts leave out. */
const known = ({ source: _source, levels, ...rest }: Exercise) => ({
  ...rest,
  levels: levels.map(({ setupPose: _pose, steps, ...level }) => ({
    ...level,
    steps: steps.map(({ pose: _angles, ...step }) => step),
  })),
});

describe.each(all.map((exercise) => [exercise.id, exercise] as const))(
  'the facts of %s',
  (id, exercise) => {
    it('are the same in everything but joint angles and source', () => {
      expect(known(factsOf(exercise))).toEqual(known(exercise));
    });

    it('name no joint angle and no source', () => {
      const facts = factsOf(exercise);
      const poses = facts.levels.flatMap(({ setupPose, steps }) => [
        setupPose,
        ...steps.map(({ pose }) => pose),
      ]);
      expect(poses.flatMap(Object.keys)).toEqual([]);
      expect(facts.source).toBe('');
    });

    it('as doses hold no step, and are the same otherwise', () => {
      const doses = dosesOf(exercise);
      expect(doses.levels.flatMap(({ steps }) => steps)).toEqual([]);
      const without = ({ levels, ...rest }: Exercise) => ({
        ...rest,
        levels: levels.map((level) => ({ ...level, steps: [] })),
      });
      expect(doses).toEqual(without(factsOf(exercise)));
    });

    it('are read from the file that the pages read', async () => {
      expect(await readExercise(join(root, 'exercises', id, 'exercise.ts'))).toEqual(exercise);
    });
  },
);

describe('the background', () => {
  it('asks for doses alone', () => {
    const text = readFileSync(join(root, 'entrypoints/background.ts'), 'utf8');
    expect(text).toMatch(/exercise\.ts'[^)]*query: '\?doses'/s);
  });
});
