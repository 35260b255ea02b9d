import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findFamily,
  firefoxLocale,
  firefoxPack,
  firefoxSpeaks,
  howToInstall,
} from '../../scripts/browsers.mjs';
import { type Desk, deskOf, type How } from './drivers/desk';

const families = [
  ['Chromium', 'chromium'],
  ['Firefox', 'firefox'],
] as const;

export type { Desk };

/**
 * The same chapter in Chromium and in Firefox, on the production build. On Linux the screen is our
 * own, and somebody moves the pointer. A browser that is not there fails in CI and is skipped elsewhere.
 */
export function inBoth(chapter: string, tell: (desk: Desk) => void, how?: How): void {
  for (const family of families) inOne(family, chapter, tell, how);
}

/** The same without a screen: where there is no window manager Firefox fills no screen of ours. */
export function inBothUnseen(chapter: string, tell: (desk: Desk) => void): void {
  for (const family of families) inOne(family, chapter, tell, () => ({ headless: true }));
}

/** A chapter that is about our pages and not about the browser, or about this browser, in Chromium alone. */
export const inChromium = (chapter: string, tell: (desk: Desk) => void, how?: How): void =>
  inOne(families[0], chapter, tell, how);

/** A chapter about what is particular to Firefox. */
export const inFirefox = (chapter: string, tell: (desk: Desk) => void, how?: How): void =>
  inOne(families[1], chapter, tell, how);

/** The same, with something special about how the browser is started. */
export const inChromiumAs = (chapter: string, how: How, tell: (desk: Desk) => void): void =>
  inOne(families[0], chapter, tell, how);

/** A chapter in both browsers, unseen, speaking a language; Firefox only where it has the words for it. */
export function inLanguage(chapter: string, language: string, tell: (desk: Desk) => void): void {
  const how = () => ({ headless: true, language: firefoxLocale(language) });
  inOne(families[0], chapter, tell, () => ({ headless: true, language }));
  if (firefoxSpeaks(language)) inOne(families[1], chapter, tell, how);
  else
    describe.skipIf(!process.env.CI)(`${chapter}, in Firefox, which has no words for it`, () => {
      it('needs its package', () => expect.fail(howToInstall([firefoxPack(language)])));
    });
}

/** A chapter in which something goes from Chromium to Firefox; both have to be there. */
export function fromOneToTheOther(chapter: string, tell: (from: Desk, to: Desk) => void): void {
  const missing = families.some(([, family]) => !findFamily(family));
  describe.skipIf(missing && !process.env.CI)(chapter, () => {
    const [from, to] = families.map(([, family]) => deskFor(family)) as [Desk, Desk];
    tell(from, to);
  });
}

/** A chapter in a Firefox that is set to remember nothing. */
export const inForgetfulFirefox = (chapter: string, tell: (desk: Desk) => void): void =>
  inOne(families[1], chapter, tell, () => ({ forgetful: true }));

function inOne(
  family: (typeof families)[number],
  chapter: string,
  tell: (desk: Desk) => void,
  how?: How,
) {
  const missing = !findFamily(family[1]);
  describe.skipIf(missing && !process.env.CI)(`${chapter}, in ${family[0]}`, () => {
    tell(deskFor(family[1], how));
  });
}

/** The browser of a chapter: started before it, closed after it. */
function deskFor(family: Desk['family'], how?: How): Desk {
  const { desk, open, close } = deskOf(family, how);
  beforeAll(open);
  afterAll(close);
  return desk;
}
