// @ts-check
import { bringForward, closeOthers } from './pages.mjs';

/** @typedef {import('./drivers.mjs').TestBrowser} TestBrowser */

/** What a person is told once the window is open. @param {string} browser */
export const toldAtStart = (browser) => `
${browser} is open with Glidebreak in it. The rhythm is a demo: waits are a sixtieth
of the real ones, breaks are as long as they really are. So that every exercise can be
seen, its safety lists stand answered with "none of these" and glides are switched on.

  1. The welcome page is in front. Answer it, or leave it for later.
  2. Move the mouse or type meanwhile. Within a minute the first break is asked for,
     by a notification and a mark on the toolbar icon (perhaps behind the puzzle piece).
  3. Press Start there, or in the popup, and let it play. It ends by itself.
  4. The popup then shows today.

To stop, close the browser or press Ctrl-C here. Its profile is thrown away.
`;

/** Leaves only the welcome page, in front. @param {TestBrowser} browser */
async function tidy(browser) {
  const welcome = await browser.opened('welcome.html');
  await bringForward(welcome);
  await closeOthers(welcome);
}

/**
 * Shows the extension to a person until the browser is closed.
 * @param {TestBrowser} browser @param {string} name @param {(line: string) => void} say
 */
export async function showToPerson(browser, name, say) {
  say(toldAtStart(name));
  const trouble = (/** @type {unknown} */ cause) => say(`The tabs could not be tidied: ${cause}`);
  await Promise.race([tidy(browser).catch(trouble), browser.gone]);
  await browser.gone;
}
