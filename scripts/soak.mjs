// @ts-check
// Simulated lives through the real engine: npm run soak -- [--people 20] [--days 365] [--from 0] [--write]
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { between } from './bench/table.mjs';
import { withModules } from './modules.mjs';
import { tableOf } from './soak/table.mjs';

/** @typedef {import('../tests/soak/soak').PersonFound} PersonFound */

const self = fileURLToPath(import.meta.url);
const root = resolve(dirname(self), '..');
const number = (/** @type {string} */ standard) =>
  /** @type {const} */ ({ type: 'string', default: standard });
const { values } = parseArgs({
  options: {
    people: number('20'),
    days: number('365'),
    from: number('0'),
    write: { type: 'boolean' },
  },
});
const people = Number(values.people);
const days = Number(values.days);
const from = Number(values.from);

/** Lives the people this process was handed, one after the other. */
const livePart = () =>
  withModules(root, async (load) => {
    const { soak } = await load('/tests/soak/soak.ts');
    process.on('message', (/** @type {number} */ seed) => process.send?.(soak(seed, days)));
    process.send?.(null);
    await new Promise((handedOut) => process.once('disconnect', handedOut));
  });

/** Hands out people to as many processes as the machine runs at once. @returns {Promise<PersonFound[]>} */
async function liveAll() {
  /** @type {PersonFound[]} */
  const found = [];
  let next = from;
  const part = () =>
    new Promise((over, broke) => {
      const child = fork(self, process.argv.slice(2), { env: { ...process.env, SOAK_PART: '1' } });
      child.on('message', (/** @type {PersonFound | null} */ one) => {
        if (one) found.push(one);
        if (next < from + people) child.send(next++);
        else child.disconnect();
      });
      child.on('exit', (code) =>
        code === 0 ? over(code) : broke(new Error(`A part ended with ${code}.`)),
      );
    });
  await Promise.all(Array.from({ length: Math.min(people, availableParallelism()) }, part));
  return found;
}

if (process.env.SOAK_PART) {
  await livePart();
} else {
  const begun = performance.now();
  const found = await liveAll();
  const table = tableOf(found, days);
  console.log(table);
  const broken = found.flatMap(({ name, broken }) => broken.map((what) => `${name}: ${what}`));
  for (const line of broken) console.error(`BROKEN ${line}`);
  console.log(`\n${Math.round((performance.now() - begun) / 1000)} s`);
  const document = join(root, 'docs/proof.md');
  if (values.write) writeFileSync(document, between(readFileSync(document, 'utf8'), table, 'soak'));
  process.exitCode = broken.length > 0 ? 1 : 0;
}
