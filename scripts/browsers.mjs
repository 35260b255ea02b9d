// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languagesIn } from './words.mjs';

/**
 * @typedef {'chrome' | 'edge' | 'chromium' | 'firefox'} BrowserName
 * @typedef {{ name: BrowserName, family: 'chromium' | 'firefox', path: string }} Browser
 * @typedef {object} Machine what is asked of the machine; tests bring a pretended one
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} exists
 * @property {string} distribution the `ID` of /etc/os-release, empty elsewhere
 * @property {boolean} isRoot
 * @property {readonly string[]} languages what Firefox is to speak beside English
 * @property {(command: string, args: string[]) => boolean} run whether the command went well
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The machine this runs on. @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  distribution: distribution(),
  isRoot: process.getuid?.() === 0,
  languages: languagesIn(root).filter((language) => language !== 'en'),
  run: (command, args) => {
    console.log(`${command} ${args.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const ran = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    return ran.status === 0;
  },
};

function distribution() {
  if (!existsSync('/etc/os-release')) return '';
  return /^ID="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
}

/** Every browser that can be tried, the one without a brand first. @type {readonly BrowserName[]} */
export const browserNames = ['chromium', 'chrome', 'edge', 'firefox'];

/** A path in one of these variables is believed before anything else. */
const override = { chromium: 'CHROMIUM', chrome: 'CHROME', edge: 'EDGE', firefox: 'FIREFOX' };

// Debian's wrapper in /usr/bin adds flags of its own, so the program behind it comes first.
/** @type {Record<BrowserName, string[]>} */
const onLinux = {
  chromium: ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'],
  chrome: ['/opt/google/chrome/chrome'],
  edge: ['/opt/microsoft/msedge/msedge'],
  firefox: ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
};

/** @type {Record<BrowserName, string[]>} */
const commands = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

/** @type {Record<BrowserName, string[]>} */
const onMac = {
  chromium: ['Chromium'],
  chrome: ['Google Chrome'],
  edge: ['Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

/** @type {Record<BrowserName, string[]>} */
const onWindows = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Where a browser usually stands, the likeliest place first. @param {BrowserName} name @param {Machine} machine */
export function usualPaths(name, { platform, env }) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? onWindows[name].map((p) => win32.join(root, p)) : []));
  }
  const known = platform === 'darwin' ? macPaths(name, env.HOME) : onLinux[name];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  return [...known, ...folders.flatMap((f) => commands[name].map((c) => posix.join(f, c)))];
}

/** @param {BrowserName} name @param {string | undefined} home */
function macPaths(name, home) {
  const folders = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])];
  return folders.flatMap((folder) =>
    onMac[name].map((app) => {
      const program = app.startsWith('Firefox') ? 'firefox' : app;
      return posix.join(folder, `${app}.app/Contents/MacOS`, program);
    }),
  );
}

/** The browser of that name on this machine, or null. @param {BrowserName} name @returns {Browser | null} */
export function findBrowser(name, machine = thisMachine) {
  const said = machine.env[override[name]];
  const path = said || usualPaths(name, machine).find(machine.exists);
  if (!path) return null;
  return { name, family: name === 'firefox' ? 'firefox' : 'chromium', path };
}

/** The first browser of a family. @param {'chromium' | 'firefox'} family @returns {Browser | null} */
export function findFamily(family, machine = thisMachine) {
  const found = browserNames.map((name) => findBrowser(name, machine));
  return found.find((browser) => browser?.family === family) ?? null;
}

/** The programs the end-to-end tests want beside the browsers, on Linux. */
const displayPrograms = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/** Whether a program stands in the search path. @param {string} program */
export const hasProgram = (program, machine = thisMachine) =>
  [...(machine.env.PATH ?? '').split(':'), '/usr/bin']
    .filter(Boolean)
    .some((folder) => machine.exists(posix.join(folder, program)));

/** Where Firefox names a country with the language. @type {Readonly<Record<string, string>>} */
const firefoxLocales = { es: 'es-ES', hi: 'hi-IN', nb: 'nb-NO', pt: 'pt-PT', sv: 'sv-SE' };

/** What Firefox calls a language. @param {string} language */
export const firefoxLocale = (language) => firefoxLocales[language] ?? language;

/** The Debian package with Firefox's words in a language. @param {string} language */
export const firefoxPack = (language) =>
  `firefox-esr-l10n-${firefoxLocale(language).toLowerCase()}`;

/** Whether Debian's Firefox has its words in a language. @param {string} language */
export const firefoxSpeaks = (language, machine = thisMachine) =>
  machine.exists(
    `/usr/lib/firefox-esr/browser/extensions/langpack-${firefoxLocale(language)}@firefox-esr.mozilla.org.xpi`,
  );

/** Only Debian has Firefox's words as packages of their own. @param {Machine} machine */
const missingPacks = (machine) =>
  machine.distribution === 'debian'
    ? machine.languages.filter((one) => !firefoxSpeaks(one, machine)).map(firefoxPack)
    : [];

/** Names of the Debian packages that are missing. @returns {string[]} */
export function missingPackages(machine = thisMachine) {
  const programs = machine.platform === 'linux' ? Object.entries(displayPrograms) : [];
  return [
    ...(findFamily('chromium', machine) ? [] : ['chromium']),
    ...(findFamily('firefox', machine) ? [] : ['firefox-esr']),
    ...programs.flatMap(([program, name]) => (hasProgram(program, machine) ? [] : [name])),
    ...missingPacks(machine),
  ];
}

/** Whether this may install without asking anybody: as root on Debian. */
export const mayInstall = (machine = thisMachine) =>
  machine.platform === 'linux' && machine.distribution === 'debian' && machine.isRoot;

/** What a person can do about missing packages, as a sentence. @param {readonly string[]} packages */
export function howToInstall(packages, machine = thisMachine) {
  const debianLike = ['debian', 'ubuntu', 'linuxmint', 'pop'].includes(machine.distribution);
  if (machine.platform === 'linux' && debianLike)
    return `Run: sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
  const wanted = packages.map((name) => (name === 'firefox-esr' ? 'firefox' : name));
  if (machine.platform === 'darwin') return `Run: brew install --cask ${wanted.join(' ')}`;
  if (machine.platform === 'win32')
    return 'Run: winget install Mozilla.Firefox, and winget install Google.Chrome';
  return `Please install ${wanted.join(', ')} with this system's own tools, or name their paths in ${Object.values(override).join(', ')}.`;
}

/**
 * Installs what is missing of the named packages where that needs no asking. Says what is still missing.
 * @param {readonly string[]} packages @returns {string[]}
 */
export function installOnDebian(packages = missingPackages(), machine = thisMachine) {
  if (packages.length === 0) return [];
  if (!mayInstall(machine)) return [...packages];
  const get = ['-q', '-y', '-o', 'Dpkg::Use-Pty=0', '-o', 'Acquire::Retries=3'];
  machine.run('apt-get', ['update', ...get]);
  machine.run('apt-get', ['install', '--no-install-recommends', ...get, ...packages]);
  const missing = missingPackages(machine);
  return packages.filter((name) => missing.includes(name));
}
