// @ts-check
import { browserNames } from '../browsers.mjs';

/**
 * @typedef {import('../browsers.mjs').BrowserName} BrowserName
 * @typedef {object} Wishes what a person asked `npm start` for
 * @property {BrowserName | null} browser null: whichever is there
 * @property {boolean} headless play the journey without a window
 */

/** A request that cannot be met; its message is the whole sentence a person reads. */
export class Refusal extends Error {}

const usage = 'There are --browser=<name> and --headless.';

/**
 * Reads the command line; without a screen the journey plays headless by itself.
 * @param {readonly string[]} args @param {{ platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>> }} machine
 * @returns {Wishes}
 */
export function wishesOf(args, { platform, env }) {
  const noScreen = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  /** @type {Wishes} */
  const wishes = { browser: null, headless: noScreen };
  for (const arg of args) {
    const [, name] = /^--browser=(.*)$/.exec(arg) ?? [];
    if (name !== undefined) wishes.browser = known(name);
    else if (arg === '--headless') wishes.headless = true;
    else throw new Refusal(`npm start does not know ${arg}. ${usage}`);
  }
  return wishes;
}

/** @param {string} name */
function known(name) {
  const found = browserNames.find((one) => one === name);
  if (found) return found;
  throw new Refusal(
    `There is no browser called "${name}" here. Choose ${browserNames.join(', ')}.`,
  );
}
