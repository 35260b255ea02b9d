// @ts-check
import { median } from './paint.mjs';

/** @typedef {{ us: number, copied: number, ratio: number }} StepCost medians of an event, microseconds */

const rounds = 15;
const minute = 60_000;

/**
 * What one event costs in `step`, against writing the session as text and reading it back, which every event
 * needs anyway.
 * @param {(clock: object, rules: object) => object} begin
 * @param {(session: object, event: object, clock: object) => { session: object }} step
 * @param {object} rules
 * @returns {StepCost}
 */
export function stepCostOf(begin, step, rules) {
  const clock = (/** @type {number} */ n) => ({
    wall: Date.UTC(2026, 10, 23, 9) + n * minute,
    mono: n * minute,
    boot: 'life',
    inHours: true,
    nextBoundary: null,
    dayKey: '2026-11-23',
  });
  /** A day of events, one a minute. @param {(session: object, n: number) => object} next */
  const day = (next) => {
    let session = begin(clock(0), rules);
    const from = performance.now();
    for (let n = 1; n <= 480; n += 1) session = next(session, n);
    return ((performance.now() - from) / 480) * 1000;
  };
  const stepped = () => day((session, n) => step(session, { type: 'WAKE' }, clock(n)).session);
  const copied = () => day((session) => JSON.parse(JSON.stringify(session)));
  /** @type {[number[], number[]]} */
  const took = [[], []];
  for (let n = 0; n < rounds; n += 1) {
    took[0].push(stepped());
    took[1].push(copied());
  }
  const [us, plain] = [median(took[0]), median(took[1])];
  return { us, copied: plain, ratio: us / plain };
}
