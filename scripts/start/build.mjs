// @ts-check
import { spawnSync } from 'node:child_process';
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

/**
 * Builds the extension and says in which folder it stands.
 * @param {string} root @param {Family} family @param {Mode} mode
 */
export function build(root, family, mode) {
  const browser = family === 'firefox' ? ['-b', 'firefox'] : [];
  const args = ['--no-install', 'wxt', 'build', '--mode', mode, ...browser];
  // Windows starts npx through its shell only.
  const shell = process.platform === 'win32';
  const built = spawnSync('npx', args, { cwd: root, encoding: 'utf8', shell });
  if (built.status !== 0)
    throw new Error(`The build went wrong.\n${built.stdout ?? ''}${built.stderr ?? built.error}`);
  return folderOf(root, family, mode);
}
