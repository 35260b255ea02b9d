import type { Page } from './drivers/browser';
import { choose, picture, press, reach, says } from './keyboard';

/** What a newcomer answers on the welcome page. */
export interface Told {
  /** What is marked on the body map; nothing: nothing bothers them. */
  readonly marks?: readonly RegExp[];
  /** Lines ticked in the safety lists. */
  readonly ticks?: Readonly<Partial<Record<'E' | 'U' | 'C' | 'F', readonly RegExp[]>>>;
  readonly irritability?: readonly [onset: RegExp, settling: RegExp, usual: RegExp, nights: RegExp];
  readonly assessed?: boolean;
  readonly profile?: RegExp;
  readonly glides?: boolean;
}

const lists = ['E', 'U', 'C', 'F'] as const;
const titles = {
  E: /Right now/,
  U: /The last few weeks/,
  C: /Your health so far/,
  F: /Small adjustments/,
};

/** Through the welcome by keyboard to its end, or to the card that ends it. */
export async function welcome(page: Page, told: Told, name: string): Promise<void> {
  await says(page, /Short breaks, at the right moment/);
  await press(page, /I have read this/);
  await press(page, /^Continue/, 'Enter');
  await says(page, /Where do you feel it/);
  if (!told.marks) await press(page, /Nothing bothers me/, 'Enter');
  else {
    for (const mark of told.marks) await press(page, mark);
    await picture(page, `${name}-map`);
    await press(page, /^Continue/, 'Enter');
  }
  for (const list of lists) {
    await says(page, titles[list]);
    const ticks = told.ticks?.[list] ?? [/None of these/];
    for (const tick of ticks) await press(page, tick);
    if (told.ticks?.[list]) await picture(page, `${name}-list-${list}`);
    await press(page, /^Continue/, 'Enter');
    if (await isCard(page)) {
      await picture(page, `${name}-card`);
      if (!(await carriesOn(page))) return;
      await press(page, /^Continue/, 'Enter');
    }
  }
  if (told.marks) await symptoms(page, told, name);
  await says(page, /How often would you like a break/);
  await press(page, /^Continue/, 'Enter');
  await says(page, /You are all set/);
  await picture(page, `${name}-done`);
}

const isCard = (page: Page) => page.run(() => document.querySelector('.result') !== null);
const carriesOn = (page: Page) =>
  page.run(() =>
    /(^|\n)Continue($|\n)/.test(document.querySelector<HTMLElement>('.result')?.innerText ?? ''),
  );

async function symptoms(page: Page, told: Told, name: string): Promise<void> {
  await says(page, /How easily is it stirred up/);
  const [onset, settling, usual, nights] = told.irritability ?? [
    /Over 30 minutes/,
    /Up to 10 minutes/,
    /^2$|\b2\b/,
    /\b0\b/,
  ];
  await choose(page, /How long can you do something/, onset);
  await choose(page, /how long does it take to settle/, settling);
  await choose(page, /How strong is it usually/, usual);
  await choose(page, /How many nights/, nights);
  await picture(page, `${name}-irritability`);
  await press(page, /^Continue/, 'Enter');
  await says(page, /What is your plan for/);
  await choose(page, /Has a clinician looked at this/, told.assessed ? /^Yes/ : /No, not yet/);
  if (told.profile) await ensureProfile(page, told.profile);
  if (await page.run(() => /Include nerve and tendon glides/.test(document.body.innerText)))
    await choose(page, /Include nerve and tendon glides/, told.glides ? /^Yes/ : /Not now/);
  await picture(page, `${name}-profile`);
  await press(page, /^Continue/, 'Enter');
}

/** The suggestion is taken as it is where it fits; else it is changed. */
async function ensureProfile(page: Page, profile: RegExp): Promise<void> {
  await reach(page, profile);
  const ticked = await page.run(() => (document.activeElement as HTMLInputElement).checked);
  if (!ticked) await page.press(' ');
}
