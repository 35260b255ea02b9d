// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureAlive } from './bench/alive.mjs';
import { measureFigure } from './bench/figure.mjs';
import { historyRow, missed, withRow } from './bench/history.mjs';
import { measureLog } from './bench/log.mjs';
import { momentsOf } from './bench/moments.mjs';
import { measurePaint } from './bench/paint.mjs';
import { sizesOf } from './bench/sizes.mjs';
import { measureStartup } from './bench/startup.mjs';
import { stepCostOf } from './bench/step.mjs';
import { between, markdownOf, rowsOf } from './bench/table.mjs';
import { wakesOf } from './bench/wakes.mjs';
import { findFamily, howToInstall } from './browsers.mjs';
import { withModules } from './modules.mjs';
import { pack } from './start/build.mjs';
import { loadDrivers } from './start/drivers.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const writes = process.argv.includes('--write');

/** Wake-ups and moments in the tests' simulated world. */
const simulated = () =>
  withModules(root, async (load) => {
    const { live } = await load('/tests/helpers/world.ts');
    const { begin, step } = await load('/domain/session/index.ts');
    const { balanced, whereReturnIsUnheard } = await load('/domain/session/rules.ts');
    return {
      chromium: wakesOf(live, balanced, 'chromium'),
      firefox: wakesOf(live, { ...balanced, ...whereReturnIsUnheard }, 'firefox'),
      moments: momentsOf(live, balanced),
      step: stepCostOf(begin, step, balanced),
    };
  });

/** A line more in the history of ratios and bytes. @param {import('./bench/table.mjs').Measured} measured */
function remember(measured) {
  const history = join(root, 'docs/speed.md');
  const before = readFileSync(history, 'utf8');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    history,
    between(before, withRow(before, historyRow(measured, day, version)), 'bench'),
  );
}

const program = findFamily('chromium');
if (program) {
  const chromium = pack(root, 'chromium');
  const firefox = pack(root, 'firefox');
  const sizes = {
    chromium: sizesOf(chromium.folder, chromium.archive),
    firefox: sizesOf(firefox.folder, firefox.archive),
  };
  const { moments, step, ...wakes } = await simulated();
  const drivers = await loadDrivers(root);
  const paint = await measurePaint(drivers, program, chromium.folder);
  const figure = await measureFigure(root, drivers, program);
  const log = await measureLog(drivers, program, chromium.folder);
  const startup = await measureStartup(drivers, program, chromium.folder);
  const alive = await measureAlive(drivers, program, chromium.folder);
  const measured = { startup, alive, step, paint, sizes, wakes, moments, figure, log };
  const table = markdownOf(rowsOf(measured), paint);
  console.log(`${JSON.stringify(measured, null, 2)}\n\n${table}`);
  const readme = join(root, 'README.md');
  if (writes) {
    writeFileSync(readme, between(readFileSync(readme, 'utf8'), table, 'bench'));
    remember(measured);
  }
  for (const budget of missed(measured)) {
    console.error(`Budget missed: ${budget}.`);
    process.exitCode = 1;
  }
} else {
  console.error(`No Chromium, Chrome or Edge was found. ${howToInstall(['chromium'])}`);
  process.exitCode = 1;
}
