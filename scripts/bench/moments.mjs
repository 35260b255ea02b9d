// @ts-check

/**
 * @typedef {import('../../tests/helpers/world').Day} Day
 * @typedef {import('../../tests/helpers/world').Lived} Lived
 * @typedef {import('../../domain/session/types').Rules} Rules
 * @typedef {object} Moments how well prompts hit a natural pause, over a simulated week of office days
 * @property {number} share of prompts that came at a pause, 0 to 1
 * @property {number} chance the same where nothing is waited for
 * @property {number} wait mean length of the wait, seconds
 * @property {number} wakes an hour more than where nothing is waited for
 */

const hour = 3_600;
const workday = 8;
const days = 5;

/** The same dice every time. @param {number} seed @returns {() => number} 0 to 1 */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** How long somebody stays with a tab or window, seconds: looking things up, reading, another program. */
const stays = [40, 150, 400];

/** A day of half-hour stretches of different work. @param {number} seed */
function officeDay(seed) {
  const roll = dice(seed);
  const switches = [];
  /** @type {[number, number][]} */
  const still = [];
  for (let at = 0; at < workday * hour; ) {
    const mean = stays[Math.floor(at / 1_800 + seed) % stays.length] ?? 60;
    at += Math.ceil(-Math.log(1 - roll()) * mean);
    switches.push(at);
    // Hands rest now and then: short enough to be reading.
    if (roll() < 0.15) still.push([at + 1, at + 16 + Math.floor(roll() * 30)]);
  }
  return { switches, still };
}

/** Seconds after a switch, or of hands at rest from the fifteenth on, that are a pause. */
const pauseLasts = 2;

/** @param {number} at @param {ReturnType<typeof officeDay>} day */
const isPause = (at, { switches, still }) =>
  switches.some((one) => at >= one && at - one <= pauseLasts) ||
  still.some(([from, to]) => at - from >= 14 && at < to);

/** @param {Lived} lived */
const wakesOf = ({ wakes }) => Object.values(wakes).reduce((sum, n) => sum + n, 0);

/** @type {NonNullable<Day['answers']>} */
const played = ({ id }) => [
  [20, { type: 'USER', action: 'complete', promptId: id, completionId: `c:${id}` }],
];

/** @param {(day: Day) => Lived} live @param {Rules} rules */
function weekOf(live, rules) {
  let waitMs = 0;
  const lived = Array.from({ length: days }, (_, n) => {
    const day = officeDay(n + 1);
    const one = live({
      ...day,
      rules,
      seconds: workday * hour,
      answers: played,
      watch: ({ before, session, clock }) => {
        const appeared = session.prompt && session.prompt.id !== before.prompt?.id;
        if (appeared) waitMs += clock.wall - (before.heldAt ?? clock.wall);
      },
    });
    return { day, prompts: one.prompts, wakes: wakesOf(one) };
  });
  const prompts = lived.flatMap(({ day, prompts }) => prompts.map(({ at }) => isPause(at, day)));
  const wakes = lived.reduce((sum, one) => sum + one.wakes, 0);
  return {
    share: prompts.filter(Boolean).length / prompts.length,
    wait: waitMs / 1_000 / prompts.length,
    wakes: wakes / days / workday,
  };
}

/**
 * What waiting for the right moment brings and costs, against a week in which nothing is waited for.
 * @param {(day: Day) => Lived} live @param {Rules} rules @returns {Moments}
 */
export function momentsOf(live, rules) {
  const waiting = weekOf(live, rules);
  const atOnce = weekOf(live, { ...rules, holdForPauseMs: 0 });
  return {
    share: waiting.share,
    chance: atOnce.share,
    wait: waiting.wait,
    wakes: waiting.wakes - atOnce.wakes,
  };
}
