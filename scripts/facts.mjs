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

/** What the library shows of an exercise: all of it but its joint angles and its source. @param {Exercise} exercise @returns {Exercise} */
export const factsOf = (exercise) => ({
  ...exercise,
  source: '',
  levels: exercise.levels.map(doseOf),
});

/** What choosing and the log need of an exercise: doses, and none of its steps. @param {Exercise} exercise @returns {Exercise} */
export const dosesOf = (exercise) => ({
  ...exercise,
  source: '',
  levels: exercise.levels.map((level) => ({ ...level, setupPose: {}, steps: [] })),
});

/** Reads an exercise from its file, which may import types only. @param {string} path @returns {Promise<Exercise>} */
export async function readExercise(path) {
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  const { exercise } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return exercise;
}

/** The parts of an exercise that can be asked for alone. @type {Readonly<Record<string, (exercise: Exercise) => Exercise>>} */
const parts = { facts: factsOf, doses: dosesOf };

/** Lets a build import `exercise.ts?facts` or `?doses`: of the same exercise that much and no more. @returns {import('vite').Plugin} */
export const exerciseFacts = () => ({
  name: 'exercise-facts',
  async load(id) {
    const [path = '', query] = id.split('?');
    const part = parts[query ?? ''];
    if (!part) return;
    this.addWatchFile(path);
    return `export const exercise = ${JSON.stringify(part(await readExercise(path)))};`;
  },
});
