// @ts-check

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, run: () => Count }} Step
 */

/**
 * Runs every step, also after one that failed, and adds up. A step that throws has failed.
 * @param {readonly Step[]} steps @returns {Count}
 */
export function runEach(steps, say = console.log) {
  let total = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    say(`\n== ${name}`);
    const { passed, failed } = attempt(run, say);
    total = { passed: total.passed + passed, failed: total.failed + failed };
  }
  say('');
  return total;
}

/** @param {() => Count} run @param {(line: string) => void} say @returns {Count} */
function attempt(run, say) {
  try {
    return run();
  } catch (error) {
    say(String(error));
    return { passed: 0, failed: 1 };
  }
}
