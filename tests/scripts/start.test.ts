import { describe, expect, it } from 'vitest';
import type { Machine } from '../../scripts/browsers.mjs';
import { chooseBrowser } from '../../scripts/start/choose.mjs';
import { wishesOf } from '../../scripts/start/wishes.mjs';

const linux = (env: Record<string, string> = {}) => ({ platform: 'linux' as const, env });
const desk = linux({ DISPLAY: ':0' });

/** A machine with the given files; `apt-get` brings Chromium where it may. */
function machine(over: Partial<Machine> & { files?: string[] } = {}): Machine {
  const files = new Set(over.files ?? []);
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    exists: (path) => files.has(path),
    distribution: 'debian',
    isRoot: false,
    languages: [],
    run: (_, args) => {
      if (args.includes('chromium')) files.add('/usr/bin/chromium');
      return true;
    },
    ...over,
  };
}

describe('what npm start is asked for', () => {
  it.each([
    ['a screen', [], desk, { browser: null, headless: false }],
    ['Wayland', [], linux({ WAYLAND_DISPLAY: 'w' }), { browser: null, headless: false }],
    ['no screen', [], linux(), { browser: null, headless: true }],
    ['a Mac', [], { platform: 'darwin' as const, env: {} }, { browser: null, headless: false }],
    [
      'a name and a wish',
      ['--browser=edge', '--headless'],
      desk,
      { browser: 'edge', headless: true },
    ],
  ])('understands %s', (_, args, on, wishes) => {
    expect(wishesOf(args, on)).toEqual(wishes);
  });

  it.each([
    ['--browser=opera', 'There is no browser called "opera" here. Choose chromium, chrome,'],
    ['--browser=', 'There is no browser called "" here.'],
    ['firefox', 'npm start does not know firefox. There are --browser=<name> and --headless.'],
  ])('refuses %s in one sentence', (arg, says) => {
    expect(() => wishesOf([arg], desk)).toThrow(says);
  });
});

describe('which browser npm start opens', () => {
  it('takes the one that was asked for, though another comes first', () => {
    const both = machine({ files: ['/usr/bin/chromium', '/usr/bin/firefox-esr'] });
    expect(chooseBrowser('firefox', both).family).toBe('firefox');
    expect(chooseBrowser(null, both).name).toBe('chromium');
  });

  it('brings Chromium on Debian as root', () => {
    expect(chooseBrowser(null, machine({ isRoot: true })).path).toBe('/usr/bin/chromium');
  });

  it.each([
    ['firefox', {}, 'Firefox is not installed. Run: sudo apt-get update && sudo apt-get install'],
    [
      null,
      {},
      'No browser was found. Run: sudo apt-get update && sudo apt-get install -y chromium',
    ],
    ['edge', {}, 'Edge is not installed. Get it from https://www.microsoft.com/edge/download,'],
    ['chrome', { platform: 'darwin' }, 'Run: brew install --cask google-chrome'],
    ['edge', { platform: 'win32' }, 'Edge is not installed. Run: winget install Microsoft.Edge'],
  ] as const)('says how to get %s', (wanted, over, says) => {
    expect(() => chooseBrowser(wanted, machine(over))).toThrow(says);
  });
});
