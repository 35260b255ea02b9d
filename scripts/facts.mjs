// @ts-check
// The background is loaded anew each time something happens, and joint angles are most of an exercise.
import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';

/**
 * @typedef {import('../domain/care/exercise').Exercise} Exercise
 * @typedef {import('../domain/care/exercise').ExerciseLevel} ExerciseLevel
 */

/** @param {ExerciseLevel} level @returns {ExerciseLevel} */
const doseOf = (level) => ({
  ...level,
  setupPose: {},
  steps: level.steps.map((step) => ({ ...step, pose: {} })),
});

/** What choosing and the log need of an exercise: all of it but its joint angles and its source. @param {Exercise} exercise @returns {Exercise} */
export const factsOf = (exercise) => ({
  ...exercise,
  source: '',
  levels: exercise.levels.map(doseOf),
});

/** Reads an exercise from its file, which may import types only. @param {string} path @returns {Promise<Exercise>} */
export async function readExercise(path) {
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  const { exercise } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return exercise;
}

/** Lets a build import `exercise.ts?facts`: the same exercise with its facts alone. @returns {import('vite').Plugin} */
export const exerciseFacts = () => ({
  name: 'exercise-facts',
  async load(id) {
    const [path = '', query] = id.split('?');
    if (query !== 'facts') return;
    this.addWatchFile(path);
    return `export const exercise = ${JSON.stringify(factsOf(await readExercise(path)))};`;
  },
});
