// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFamily } from './browsers.mjs';

/** Draws assets/icon.svg at every size the manifest names; run by hand when the drawing changes. */
const sizes = [16, 32, 48, 96, 128];
const browser = findFamily('chromium');
if (!browser) throw new Error('Drawing the icons needs Chromium or Chrome.');
const folder = mkdtempSync(join(tmpdir(), 'icons-'));
const svg = readFileSync('assets/icon.svg', 'utf8');
for (const size of sizes) {
  const page = join(folder, `${size}.html`);
  const style = `html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}`;
  writeFileSync(page, `<!doctype html><style>${style}</style>${svg}`);
  const drawn = spawnSync(browser.path, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--default-background-color=00000000',
    '--force-device-scale-factor=1',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=${size},${size}`,
    `--screenshot=${resolve('assets/public/icon', `${size}.png`)}`,
    `file://${page}`,
  ]);
  if (drawn.status !== 0) throw new Error(`Size ${size}: ${drawn.stderr}`);
}
rmSync(folder, { recursive: true });
