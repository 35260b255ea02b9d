// @ts-check
import {
  browserNames,
  findBrowser,
  howToInstall,
  installOnDebian,
  thisMachine,
} from '../browsers.mjs';
import { Refusal } from './wishes.mjs';

/**
 * @typedef {import('../browsers.mjs').Browser} Browser
 * @typedef {import('../browsers.mjs').BrowserName} BrowserName
 * @typedef {import('../browsers.mjs').Machine} Machine
 */

/** What a person calls each browser. @type {Record<BrowserName, string>} */
export const spoken = { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' };

/** What Debian calls the two it brings itself. @type {Partial<Record<BrowserName, string>>} */
const onDebian = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @type {Record<BrowserName, string>} */
const onMac = {
  chromium: 'chromium',
  chrome: 'google-chrome',
  edge: 'microsoft-edge',
  firefox: 'firefox',
};

/** @type {Record<BrowserName, string>} */
const onWindows = {
  chromium: 'Hibbiki.Chromium',
  chrome: 'Google.Chrome',
  edge: 'Microsoft.Edge',
  firefox: 'Mozilla.Firefox',
};

/** Where the two that no Linux distribution brings are to be had. */
const downloads = /** @type {const} */ ({
  chrome: 'https://www.google.com/chrome/',
  edge: 'https://www.microsoft.com/edge/download',
});

/** How to get one browser, as a sentence. @param {BrowserName} name @param {Machine} machine */
function toGet(name, machine) {
  if (machine.platform === 'darwin') return howToInstall([onMac[name]], machine);
  if (machine.platform === 'win32') return `Run: winget install ${onWindows[name]}`;
  if (name !== 'chrome' && name !== 'edge') return howToInstall([onDebian[name] ?? name], machine);
  return `Get it from ${downloads[name]}, or run: npm start -- --browser=chromium`;
}

/**
 * The browser to open: the one that was asked for, or the first there is; brings one on Debian as root.
 * @param {BrowserName | null} wanted @returns {Browser}
 */
export function chooseBrowser(wanted, machine = thisMachine) {
  const look = () =>
    (wanted ? [wanted] : browserNames)
      .map((name) => findBrowser(name, machine))
      .find((found) => found !== null);
  const there = look();
  if (there) return there;
  const lacking = wanted ?? 'chromium';
  const packageName = onDebian[lacking];
  if (packageName) installOnDebian([packageName], machine);
  const brought = look();
  if (brought) return brought;
  const missing = wanted ? `${spoken[wanted]} is not installed` : 'No browser was found';
  throw new Refusal(`${missing}. ${toGet(lacking, machine)}`);
}
