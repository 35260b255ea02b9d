// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf, differences, filesAt, sha256Of } from './packages.mjs';

// `npm run hashes`: the hashes of what `npm run zip` made.
// `npm run hashes -- one other`: what differs between two packages or folders, signatures apart.

const [one, other] = process.argv.slice(2);

if (one && other) {
  const different = differences(filesAt(one), filesAt(other));
  console.log(different.length === 0 ? 'The same files.' : different.join('\n'));
  process.exitCode = different.length === 0 ? 0 : 1;
} else {
  const made = existsSync('.output') ? readdirSync('.output') : [];
  const packages = one ? [one] : made.filter((name) => name.endsWith('.zip')).sort();
  if (packages.length === 0) console.log('There is no package yet: npm run zip');
  for (const name of packages) {
    const path = one ? name : join('.output', name);
    console.log(`${name}\n  package   ${sha256Of(readFileSync(path))}`);
    console.log(`  contents  ${contentsOf(filesAt(path))}`);
  }
}
