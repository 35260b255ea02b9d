// @ts-check
// `npm run rollout`: makes everything in rollout/ and the tables of docs/administrator-guide.md anew, from the
// one schema of what an organisation may set.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withModules } from './modules.mjs';
import { rolloutFiles } from './rollout/all.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const files = await withModules(root, async (load) => {
  const { managedSchema } = await load('/domain/policy/organisation/schema.ts');
  const { standards } = await load('/domain/policy/settings.ts');
  return rolloutFiles(root, { managedSchema, standards });
});
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
