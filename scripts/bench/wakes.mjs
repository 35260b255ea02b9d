// @ts-check

/**
 * @typedef {import('../../tests/helpers/world').Day} Day
 * @typedef {import('../../tests/helpers/world').Lived} Lived
 * @typedef {import('../../domain/session/types').Rules} Rules
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {{ active: number, away: number }} Wakes an hour
 */

const hour = 3_600;
const workday = 8;
const absence = 3;

/** All wake-ups of a day. @param {Lived} lived */
const countOf = ({ wakes }) => Object.values(wakes).reduce((sum, n) => sum + n, 0);

/**
 * Wake-ups an hour at the default rhythm: a workday with a pause every five minutes in which every
 * break is played, and three hours away.
 * @param {(day: Day) => Lived} live @param {Rules} rules @param {Family} browser @returns {Wakes}
 */
export function wakesOf(live, rules, browser) {
  const seconds = workday * hour;
  const still = Array.from({ length: seconds / 300 }, (_, n) => pauseAt(n * 300 + 200));
  const active = live({ rules, browser, seconds, still, answers: played });
  const left = 600;
  const gone = (/** @type {number} */ until) =>
    countOf(live({ rules, browser, seconds: until, still: [[left, left + 4 * hour]] }));
  // Leaving is still part of the work; the absence is counted from there.
  const away = gone(left + 60 + absence * hour) - gone(left + 60);
  return { active: countOf(active) / workday, away: away / absence };
}

/** @param {number} at @returns {readonly [number, number]} */
const pauseAt = (at) => [at, at + 70];

/** @type {NonNullable<Day['answers']>} */
const played = ({ id }) => [
  [20, { type: 'USER', action: 'complete', promptId: id, completionId: `c:${id}` }],
];
