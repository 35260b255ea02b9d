import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFor } from '../e2e/drivers/desk';
import type { Family } from './fault';

type Manifest = Record<string, unknown> & { version: string };

/** The built extension in a folder of its own, with something changed. */
export function copyOf(
  family: Family,
  change: (manifest: Manifest, folder: string) => void,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(builtFor(family), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  change(manifest, folder);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** The n-th version after the built one. */
export const laterVersion = (family: Family, n: number): string =>
  copyOf(family, (manifest) => {
    manifest.version = `${manifest.version}.${n}`;
  });
