// @ts-check
// Injects every fault that can be injected here: npm run test:faults -- [--quick] [--only X4] [--times 50] [--seed 1] [--write]
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { between } from './bench/table.mjs';
import { tableOf } from './faults/table.mjs';
import { withModules } from './modules.mjs';
import { build } from './start/build.mjs';

/**
 * @typedef {import('../tests/faults/fault').Fault} Fault
 * @typedef {import('../tests/faults/run').Found} Found
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    times: { type: 'string' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean' },
  },
});
const lines = join(root, '.output/faults.jsonl');
/** @param {Fault} fault */
const isWanted = ({ row }) => !values.only || values.only.split(',').includes(row);
/** @param {Fault} fault */
const timesOf = ({ times }) => Number(values.times ?? (values.quick ? times.quick : times.full));

/** What earlier runs found of other faults: a table may be made in several goes. @returns {Found[]} */
const foundBefore = () =>
  existsSync(lines)
    ? readFileSync(lines, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

/** @param {Pick<Found, 'row' | 'what' | 'family'>} one */
const keyOf = ({ row, what, family }) => `${row} ${family} ${what}`;

/** All faults of one browser, one after the other. @param {(path: string) => Promise<Record<string, any>>} load @param {'chromium' | 'firefox'} family */
async function injectAll(load, family) {
  const { faults } = await load('/tests/faults/all.ts');
  const { run } = await load('/tests/faults/run.ts');
  /** @type {Found[]} */
  const found = [];
  for (const fault of faults.filter(isWanted)) {
    if (!fault.families.includes(family)) continue;
    const one = await run(fault, family, timesOf(fault), Number(values.seed));
    found.push(one);
    appendFileSync(lines, `${JSON.stringify(one)}\n`);
    const { row, injected, lost, doubled, wrong, missing, seconds, notes } = one;
    const came = missing ?? `${injected} times, ${lost} lost, ${doubled} doubled, ${wrong} wrong`;
    console.log(
      `${row} ${family}: ${came} (${seconds} s)${notes.map((/** @type {string} */ note) => `\n  ${note}`).join('')}`,
    );
  }
  return found;
}

/** Both browsers side by side: two profiles at once. @returns {Promise<Found[]>} */
async function injectBoth() {
  build(root, 'chromium', 'production');
  build(root, 'firefox', 'production');
  mkdirSync(dirname(lines), { recursive: true });
  process.chdir(root);
  return withModules(root, async (load) =>
    (await Promise.all([injectAll(load, 'chromium'), injectAll(load, 'firefox')])).flat(),
  );
}

const before = foundBefore();
const found = await injectBoth();
const news = new Set(found.map(keyOf));
const all = [...before.filter((one) => !news.has(keyOf(one))), ...found];
writeFileSync(lines, all.map((one) => `${JSON.stringify(one)}\n`).join(''));
const table = tableOf(all);
console.log(`\n${table}`);
const document = join(root, 'docs/faults.md');
if (values.write) writeFileSync(document, between(readFileSync(document, 'utf8'), table, 'faults'));
process.exit(found.some(({ lost, doubled, wrong }) => lost + doubled + wrong > 0) ? 1 : 0);
