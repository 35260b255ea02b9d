// @ts-check
import { spawnSync } from 'node:child_process';

// `npm run lint:firefox`: the checks of addons.mozilla.org on the Firefox build. The linter is large (86 MB),
// so that it is fetched when it is asked for and is no dependency.

const linter = 'web-ext@10.7.0';

/** Preact holds one assignment of innerHTML that nothing of ours reaches. */
const known = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 1 };

const args = ['--yes', linter, 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
const { stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8' });

/** @type {{ errors: Message[], warnings: Message[], notices: Message[] }} @typedef {{ code: string, message: string, file?: string }} Message */
const { errors, warnings, notices } = read(stdout);
const all = [...errors, ...warnings, ...notices];
const expected = all.filter(({ code }) => code === known.code).slice(0, known.most);
const unexpected = all.filter((message) => !expected.includes(message));
for (const { code, message, file } of unexpected) console.error(`${code} ${file}: ${message}`);
console.log(`${unexpected.length} to look at, ${expected.length} known`);
process.exitCode = unexpected.length > 0 ? 1 : 0;

/** @param {string} text */
function read(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The linter did not answer: ${stderr}`, { cause });
  }
}
