// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thisMachine } from './browsers.mjs';
import { build } from './start/build.mjs';
import { chooseBrowser, spoken } from './start/choose.mjs';
import { loadDrivers } from './start/drivers.mjs';
import { playJourney } from './start/journey.mjs';
import { album } from './start/pages.mjs';
import { showToPerson } from './start/visible.mjs';
import { Refusal, wishesOf } from './start/wishes.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const here = (/** @type {string} */ path) => relative(process.cwd(), path);

/** Builds the demo, opens a browser with it and shows it or plays it; `npm start`. */
async function start() {
  const wishes = wishesOf(process.argv.slice(2), thisMachine);
  const program = chooseBrowser(wishes.browser);
  console.log(`Building the demo for ${spoken[program.name]} ...`);
  const extension = build(root, program.family, 'demo');
  const drivers = await loadDrivers(root);
  const profile = mkdtempSync(join(tmpdir(), 'glidebreak-'));
  const { headless } = wishes;
  const browser = await drivers.launch({ program, profile, extension, headless });
  stopOnSignals(browser);
  try {
    if (headless) await journey(browser, drivers);
    else await showToPerson(browser, spoken[program.name], console.log);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** @param {import('./start/drivers.mjs').TestBrowser} browser @param {import('./start/drivers.mjs').Drivers} drivers */
async function journey(browser, drivers) {
  console.log('No window is shown: the same journey plays by itself, in a minute or two.\n');
  const taken = album(join(root, '.output/journey'));
  let step = 0;
  await playJourney({
    browser,
    drivers,
    take: async (name, page) => here(await taken(name, page)),
    say: (line) => {
      step += 1;
      console.log(`${step}. ${line}`);
    },
  });
  console.log('\nThe whole way from the installation to the log went well.');
}

/** Ctrl-C closes the browser; what waits for it then ends by itself. @param {import('./start/drivers.mjs').TestBrowser} browser */
function stopOnSignals(browser) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, () => {
      console.log('Closing the browser ...');
      browser.close();
    });
}

try {
  await start();
} catch (cause) {
  if (cause instanceof Refusal) console.error(cause.message);
  else console.error('This did not work.', cause);
  process.exitCode = 1;
}
