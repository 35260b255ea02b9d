// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the extension with the demo rhythm and says in which folder it stands.
 * @param {string} root @param {'chromium' | 'firefox'} family
 */
export function buildDemo(root, family) {
  const firefox = family === 'firefox';
  const args = [
    '--no-install',
    'wxt',
    'build',
    '--mode',
    'demo',
    ...(firefox ? ['-b', 'firefox'] : []),
  ];
  // Windows starts npx through its shell only.
  const shell = process.platform === 'win32';
  const built = spawnSync('npx', args, { cwd: root, encoding: 'utf8', shell });
  if (built.status !== 0)
    throw new Error(`The build went wrong.\n${built.stdout ?? ''}${built.stderr ?? built.error}`);
  return join(root, '.output', firefox ? 'firefox-mv3-demo' : 'chrome-mv3-demo');
}
