import { describe, expect, it } from 'vitest';
import {
  findBrowser,
  findFamily,
  firefoxSpeaks,
  howToInstall,
  installOnDebian,
  type Machine,
  missingPackages,
} from '../../scripts/browsers.mjs';

const packOf = (language: string) =>
  `/usr/lib/firefox-esr/browser/extensions/langpack-${language}@firefox-esr.mozilla.org.xpi`;

/** A machine on which only the given files exist; `apt-get` brings what it is asked for. */
function machine(over: Partial<Machine> & { files?: string[] } = {}) {
  const files = new Set(over.files ?? []);
  const ran: string[] = [];
  const brings: Record<string, string> = {
    chromium: '/usr/lib/chromium/chromium',
    'firefox-esr': '/usr/bin/firefox-esr',
    xvfb: '/usr/bin/Xvfb',
    xdotool: '/usr/bin/xdotool',
    'firefox-esr-l10n-de': packOf('de'),
    'firefox-esr-l10n-es-es': packOf('es-ES'),
  };
  const one: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => files.has(path),
    distribution: 'debian',
    isRoot: true,
    languages: [],
    run: (command, args) => {
      ran.push(`${command} ${args[0]}`);
      if (args[0] === 'install') for (const arg of args) if (brings[arg]) files.add(brings[arg]);
      return true;
    },
    ...over,
  };
  return { ...one, ran };
}

const mac = '/Applications';
const windows = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };

describe('finding a browser', () => {
  it.each([
    ['chromium', 'linux', '/usr/lib/chromium/chromium', {}],
    ['chromium', 'linux', '/snap/bin/chromium', {}],
    ['chrome', 'linux', '/opt/google/chrome/chrome', {}],
    ['chrome', 'linux', '/home/a/bin/google-chrome', { PATH: '/home/a/bin' }],
    ['edge', 'linux', '/usr/bin/microsoft-edge', {}],
    ['firefox', 'linux', '/usr/bin/firefox-esr', {}],
    ['chrome', 'darwin', `${mac}/Google Chrome.app/Contents/MacOS/Google Chrome`, {}],
    ['edge', 'darwin', `${mac}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`, {}],
    [
      'firefox',
      'darwin',
      '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
      { HOME: '/Users/a' },
    ],
    ['chrome', 'win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', windows],
    ['edge', 'win32', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', windows],
    [
      'chromium',
      'win32',
      'C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      windows,
    ],
    ['firefox', 'win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe', windows],
  ] as const)('finds %s on %s at %s', (name, platform, path, env) => {
    expect(findBrowser(name, machine({ platform, env, files: [path] }))?.path).toBe(path);
  });

  it('believes a path a person names before every other', () => {
    const both = machine({
      env: { FIREFOX: '/opt/nightly/firefox' },
      files: ['/usr/bin/firefox-esr'],
    });
    expect(findBrowser('firefox', both)?.path).toBe('/opt/nightly/firefox');
  });

  it('prefers the program to the wrapper that adds flags to it', () => {
    const both = machine({ files: ['/usr/bin/chromium', '/usr/lib/chromium/chromium'] });
    expect(findBrowser('chromium', both)?.path).toBe('/usr/lib/chromium/chromium');
  });

  it('takes Chrome or Edge for the family where there is no Chromium', () => {
    expect(findFamily('chromium', machine({ files: ['/usr/bin/microsoft-edge'] }))?.name).toBe(
      'edge',
    );
    expect(findFamily('chromium', machine())).toBeNull();
  });
});

describe('installing what is missing', () => {
  it('brings the words of Firefox in every language there is a file for, on Debian alone', () => {
    const languages = ['de', 'es'];
    const files = ['/usr/lib/chromium/chromium', '/usr/bin/firefox-esr', '/usr/bin/Xvfb'];
    const there = { languages, files: [...files, '/usr/bin/xdotool'] };
    const packs = ['firefox-esr-l10n-de', 'firefox-esr-l10n-es-es'];
    expect(missingPackages(machine(there))).toEqual(packs);
    expect(missingPackages(machine({ ...there, distribution: 'arch' }))).toEqual([]);
    const one = machine(there);
    expect(installOnDebian(missingPackages(one), one)).toEqual([]);
    expect(firefoxSpeaks('es', one)).toBe(true);
    expect(firefoxSpeaks('fr', one)).toBe(false);
  });

  const all = ['chromium', 'firefox-esr', 'xvfb', 'xdotool'];

  it('brings everything on a bare Debian, lists of packages first', () => {
    const bare = machine();
    expect(missingPackages(bare)).toEqual(all);
    expect(installOnDebian(all, bare)).toEqual([]);
    expect(bare.ran).toEqual(['apt-get update', 'apt-get install']);
  });

  it('runs nothing where nothing is missing', () => {
    const files = [
      '/opt/google/chrome/chrome',
      '/usr/bin/firefox',
      '/usr/bin/Xvfb',
      '/usr/bin/xdotool',
    ];
    const full = machine({ files });
    expect(installOnDebian(missingPackages(full), full)).toEqual([]);
    expect(full.ran).toEqual([]);
  });

  it.each([
    [
      'somebody who is not root',
      { isRoot: false },
      /sudo apt-get install -y chromium firefox-esr xvfb xdotool$/,
    ],
    ['Ubuntu', { distribution: 'ubuntu' }, /sudo apt-get install -y chromium/],
    ['Fedora', { distribution: 'fedora' }, /install chromium, firefox, xvfb, xdotool with/],
    ['a Mac', { platform: 'darwin' }, /brew install --cask chromium firefox$/],
    ['Windows', { platform: 'win32' }, /winget install/],
  ] as const)('leaves the machine alone and says how, for %s', (_, over, says) => {
    const other = machine(over);
    const missing = missingPackages(other);
    expect(installOnDebian(missing, other)).toEqual(missing);
    expect(other.ran).toEqual([]);
    expect(howToInstall(missing, other)).toMatch(says);
  });

  it('names what did not arrive', () => {
    const offline = machine({ run: () => false });
    expect(installOnDebian(all, offline)).toEqual(all);
  });
});
