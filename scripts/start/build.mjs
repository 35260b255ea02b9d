// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {'production' | 'demo'} Mode
 */

/** The folder a build stands in. @param {string} root @param {Family} family @param {Mode} mode */
const folderOf = (root, family, mode) => {
  const name = family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return join(root, '.output', mode === 'demo' ? `${name}-demo` : name);
};

/** @param {string} root @param {'build' | 'zip'} command @param {Family} family @param {Mode} mode */
function wxt(root, command, family, mode) {
  const browser = family === 'firefox' ? ['-b', 'firefox'] : [];
  const args = ['--no-install', 'wxt', command, '--mode', mode, ...browser];
  // Windows starts npx through its shell only.
  const shell = process.platform === 'win32';
  const built = spawnSync('npx', args, { cwd: root, encoding: 'utf8', shell });
  if (built.status !== 0)
    throw new Error(`The build went wrong.\n${built.stdout ?? ''}${built.stderr ?? built.error}`);
}

/**
 * Builds the extension and says in which folder it stands.
 * @param {string} root @param {Family} family @param {Mode} mode
 */
export function build(root, family, mode) {
  wxt(root, 'build', family, mode);
  return folderOf(root, family, mode);
}

/** Builds and packs the extension and says in which folder and which archive it stands. @param {string} root @param {Family} family */
export function pack(root, family) {
  wxt(root, 'zip', family, 'production');
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const browser = family === 'firefox' ? 'firefox' : 'chrome';
  const archive = join(root, '.output', `${name}-${version}-${browser}.zip`);
  return { folder: folderOf(root, family, 'production'), archive };
}
