// @ts-check
import { bringForward, popupWindow } from './pages.mjs';

/**
 * @typedef {import('./drivers.mjs').Drivers} Drivers
 * @typedef {import('./drivers.mjs').Page} Page
 * @typedef {import('./drivers.mjs').TestBrowser} TestBrowser
 * @typedef {{ browser: TestBrowser, drivers: Drivers, take: import('./pages.mjs').Take, say: (line: string) => void }} Trip
 */

/** The longest break of the demo and some patience, ms. */
const playsWithinMs = 240_000;
const asksWithinMs = 90_000;

/**
 * Plays the whole way from the installation to the log, a line a step. Throws where it does not get on.
 * @param {Trip} trip
 */
export async function playJourney(trip) {
  await installed(trip);
  const popup = await counted(trip);
  await asked(trip, popup);
  await started(trip, popup);
  await finished(trip, popup);
  await logged(trip);
  await shown(trip, popup);
}

/** @param {Trip} trip */
async function installed({ browser, take, say }) {
  const welcome = await browser.opened('welcome.html');
  await bringForward(welcome);
  await textOf(welcome, 'h1');
  say(
    `Installed in ${browser.version}; the welcome page is open. ${await take('welcome', welcome)}`,
  );
}

/** @param {Trip} trip */
async function counted({ browser, take, say }) {
  const popup = await popupWindow(browser);
  const next = await textOf(popup, '.hero h1');
  say(`Active time is being counted. The popup: "${next}". ${await take('counting', popup)}`);
  return popup;
}

/** @param {Trip} trip @param {Page} popup */
async function asked({ browser, drivers, take, say }, popup) {
  const since = performance.now();
  const badge = () => browser.within.run((api) => api.action.getBadgeText({}));
  await drivers.until('a mark on the icon', async () => (await badge()) === '!', asksWithinMs);
  await drivers.until('a notification', async () => (await browser.notifications()) === 1);
  const name = await textOf(popup, '.hero-due h1');
  const seconds = Math.round((performance.now() - since) / 1000);
  say(
    `A break is due after ${seconds} s more: "!" on the icon, one notification. The popup: "${name}". ${await take('due', popup)}`,
  );
}

/** @param {Trip} trip @param {Page} popup */
async function started({ take, say }, popup) {
  await popup.click('.button.primary');
  const name = await textOf(popup, '.player h1');
  // The figure is best seen once it has left its first pose.
  await new Promise((done) => setTimeout(done, 8_000));
  say(`Start was pressed; "${name}" plays. ${await take('playing', popup)}`);
}

/** @param {Trip} trip @param {Page} popup */
async function finished({ drivers, take, say }, popup) {
  const over = () =>
    popup.run(() => !document.querySelector('.player') || !!document.querySelector('.end'));
  await drivers.until('the end of the break', over, playsWithinMs);
  const said = await popup.run(() => document.querySelector('.end h1')?.textContent);
  if (!said) return say('It played to its end by itself.');
  say(`It played to its end by itself: "${said}" ${await take('finished', popup)}`);
  await popup.click('.end .button.primary');
}

/** @param {Trip} trip */
async function logged({ browser, drivers, say }) {
  const [line] = await drivers.until('a line in the log', async () => {
    const lines = await drivers.logOf(browser);
    return lines.length > 0 && lines;
  });
  if (line?.kind !== 'completed') throw new Error(`The log says ${line?.kind}, not completed.`);
  const items = line.items.map(({ exercise }) => exercise).join(', ') || 'rest';
  say(`It is in the log on this device: ${line.breakKind}, ${line.kind}, ${items}.`);
}

/** @param {Trip} trip @param {Page} popup */
async function shown({ drivers, take, say }, popup) {
  const tally = () => popup.run(() => document.querySelector('.tally dd')?.textContent);
  await drivers.until('the popup to show it', async () => (await tally()) === '1');
  say(`The popup shows today: 1 done. ${await take('today', popup)}`);
}

/** What the first such element says, once there is one. @param {Page} page @param {string} selector */
async function textOf(page, selector) {
  for (let tries = 0; tries < 300; tries += 1) {
    const text = await page.run(
      (_, wanted) => document.querySelector(wanted)?.textContent,
      selector,
    );
    if (text) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The page never showed ${selector}.`);
}
