// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFamily } from './browsers.mjs';

/** Draws assets/icon.svg at every size the manifest names; run by hand when the drawing changes. */
const sizes = [16, 32, 48, 96, 128];
const found = findFamily('chromium');
if (!found) throw new Error('Drawing the icons needs Chromium or Chrome.');
const browser = found.path;
const folder = mkdtempSync(join(tmpdir(), 'icons-'));
const picture = `data:image/svg+xml;base64,${readFileSync('assets/icon.svg').toString('base64')}`;

for (const size of sizes) {
  const draw = `const image = new Image(${size}, ${size});
    image.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} });
      canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
      document.body.textContent = canvas.toDataURL();
    };
    image.src = '${picture}';`;
  const page = join(folder, `${size}.html`);
  writeFileSync(page, `<!doctype html><body><script>${draw}</script></body>`);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=3000'];
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const ran = spawnSync(browser, [...flags, profile, '--dump-dom', `file://${page}`]);
  const drawn = /data:image\/png;base64,([A-Za-z0-9+/=]+)/.exec(String(ran.stdout));
  if (!drawn?.[1]) throw new Error(`Size ${size}: ${ran.stderr}`);
  writeFileSync(resolve('assets/public/icon', `${size}.png`), Buffer.from(drawn[1], 'base64'));
}
rmSync(folder, { recursive: true });
