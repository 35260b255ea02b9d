// @ts-check
// An hour in a real Chromium at normal pace: node scripts/soakHour.mjs [--minutes 60] [--write]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { between } from './bench/table.mjs';
import { findFamily, howToInstall } from './browsers.mjs';
import { withModules } from './modules.mjs';
import { build } from './start/build.mjs';

/** @typedef {import('../tests/soak/hour').Hour} Hour */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, write: { type: 'boolean' } },
});

/** What grows by no more than this has stayed the same. */
const flat = 1.05;
const aliveAtMost = 0.05;

const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;
const aim = (/** @type {boolean} */ met, /** @type {string} */ said) =>
  `${said}${met ? '' : ', missed'}`;

/** The table of an hour. @param {Hour} hour */
function tableOf({ version, minutes, kept, alive, starts }) {
  const rows = Object.entries(kept).map(([name, bytes]) => {
    const grown = (bytes.at(-1) ?? 0) / (bytes[0] ?? 1);
    return [
      `kept in memory by the ${name}`,
      `${bytes.map(kilobytes).join(', ')}: ${grown.toFixed(2)} ×`,
      aim(grown <= flat, `${flat.toFixed(2)} × or less`),
    ];
  });
  const lived = [
    ['worker alive', percent(alive), aim(alive <= aliveAtMost, `${percent(aliveAtMost)} or less`)],
    ['worker started, an hour', String(Math.round(starts)), ''],
  ];
  const lines = [...rows, ...lived].map((cells) => `| ${cells.join(' | ')} |`);
  const foot = `${minutes} minutes in ${version}, the default rhythm, somebody at the pointer all the time, popup, progress and settings open.`;
  return ['| what | measured | aim |', '|---|---|---|', ...lines, '', foot].join('\n');
}

/** @param {import('./browsers.mjs').Browser} program @param {number} minutes @returns {Promise<Hour>} */
const hourIn = (program, minutes) =>
  withModules(root, async (load) => {
    const { launchChromium } = await load('/tests/e2e/drivers/chromium.ts');
    const { startDisplay } = await load('/tests/e2e/drivers/display.ts');
    const { spend } = await load('/tests/soak/hour.ts');
    const extension = build(root, 'chromium', 'production');
    const profile = mkdtempSync(join(tmpdir(), 'hour-'));
    const display = await startDisplay();
    try {
      const { env } = display;
      const browser = await launchChromium({ program, profile, extension, headless: false, env });
      return await spend(browser, minutes).finally(browser.close);
    } finally {
      await display.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  });

const program = findFamily('chromium');
if (program) {
  const hour = await hourIn(program, Number(values.minutes));
  const table = tableOf(hour);
  console.log(`${JSON.stringify(hour)}\n\n${table}`);
  const document = join(root, 'docs/proof.md');
  if (values.write) writeFileSync(document, between(readFileSync(document, 'utf8'), table, 'hour'));
  const grew = Object.values(hour.kept).some(
    (bytes) => (bytes.at(-1) ?? 0) > flat * (bytes[0] ?? 0),
  );
  process.exitCode = grew ? 1 : 0;
} else {
  console.error(`No Chromium, Chrome or Edge was found. ${howToInstall(['chromium'])}`);
  process.exitCode = 1;
}
