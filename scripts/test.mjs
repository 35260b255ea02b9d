// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToInstall, installOnDebian } from './browsers.mjs';
import { runEach } from './steps.mjs';

/** Everything there is to check, one after the other; `npm test`. */
const folder = mkdtempSync(join(tmpdir(), 'tests-'));

/** @param {string} command @returns {import('./steps.mjs').Step} */
const check = (command) => ({
  name: command,
  run: () => {
    const [program = '', ...args] = command.split(' ');
    const ran = spawnSync('npx', ['--no-install', program, ...args], { stdio: quiet });
    return ran.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
});

/** @param {string} name @param {string[]} args @returns {import('./steps.mjs').Step} */
const tests = (name, args) => ({
  name,
  run: () => {
    const report = join(folder, `${name.replaceAll(' ', '-')}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
    const all = ['--no-install', 'vitest', 'run', ...args, ...reporters];
    const ran = spawnSync('npx', all, { stdio: quiet });
    return counted(report, ran.status === 0);
  },
});

/** @type {import('node:child_process').StdioOptions} */
const quiet = ['ignore', 'inherit', 'inherit'];

/** What a report counted; a run that went badly without a failed test counts as one. @param {string} report @param {boolean} well */
function counted(report, well) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || (well ? 0 : 1) };
  } catch (error) {
    console.error(`No report was written: ${error}`);
    return { passed: 0, failed: 1 };
  }
}

/** Browsers come first where they may be installed without asking. @type {import('./steps.mjs').Step} */
const browsers = {
  name: 'browsers',
  run: () => {
    const missing = installOnDebian();
    if (missing.length === 0) return { passed: 1, failed: 0 };
    console.log(`Missing here: ${missing.join(', ')}. ${howToInstall(missing)}`);
    return process.env.CI ? { passed: 0, failed: 1 } : { passed: 0, failed: 0 };
  },
};

const total = runEach([
  browsers,
  check('tsc --noEmit'),
  check('tsc --noEmit -p domain'),
  check('tsc --noEmit -p figure'),
  check('tsc --noEmit -p exercises'),
  check('biome check --error-on-warnings .'),
  tests('unit tests', []),
  check('wxt build'),
  check('wxt build -b firefox'),
  tests('tests in browsers', ['--config', 'tests/e2e/vitest.config.ts']),
]);
rmSync(folder, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
