import { expect, it } from 'vitest';
import { inBoth, inBothUnseen, inChromium } from './both';
import type { Page, TestBrowser } from './drivers/browser';
import { patience } from './stored';

// The right moment, with real sound, a real full screen and real tabs and windows. A break that is due
// waits; the minutes are let pass in the store, everything else happens in the browser.

interface Waiting {
  readonly rules: { readonly kinds: Record<string, { everyMs: number }> };
  readonly kinds: Record<string, { activeMs: number; deferredAt: number | null }>;
  readonly prompt: { readonly mode: string } | null;
  readonly media: string | null;
  readonly heldAt: number | null;
  readonly mediaEndedAt: number | null;
  readonly waits?: { readonly since: number; readonly why: string };
  readonly rev: number;
}

const sessionOf = ({ within }: TestBrowser): Promise<Waiting> =>
  within.run(async (api) => (await api.storage.local.get('session')).session as Waiting);

/** Changes what is stored while no worker lives; a wait begins anew. */
async function letPass(browser: TestBrowser, change: object): Promise<void> {
  await browser.killWorker();
  await browser.within.run(async (api, changed) => {
    const { waits: _waits, ...session } = (await api.storage.local.get('session')).session as {
      waits?: unknown;
    };
    await api.storage.local.set({ session: { ...session, ...changed } });
  }, change);
}

/** The alarm rings now, which wakes a worker wherever it is, unless that sets it anew for a time of its own. */
const ring = ({ within }: TestBrowser): Promise<void> =>
  within.run((api) => api.alarms.create('due', { when: Date.now() + 200 }) as never);

/** What becomes of it once the alarm rings, as often as it takes. */
const rung = <T>(browser: TestBrowser, seen: (browser: TestBrowser) => Promise<T>) =>
  expect.poll(async () => {
    await ring(browser);
    await new Promise((passed) => setTimeout(passed, 600));
    return seen(browser);
  }, patience);

/** A micro break is a second from being due, and nobody has just arrived or been asked. */
async function almostDue(browser: TestBrowser): Promise<void> {
  const { kinds, rules } = await sessionOf(browser);
  const { micro } = kinds;
  const every = rules.kinds.micro?.everyMs;
  if (!micro || !every) throw new Error('no micro break');
  const ready = { ...micro, activeMs: every - 1_000, deferredAt: null, phase: 'counting' };
  const calm = { prompt: null, brk: null, heldAt: null, mediaEndedAt: null, media: null };
  const here = { presence: 'active', awaySince: null, passiveSince: null };
  await letPass(browser, {
    ...calm,
    ...here,
    ...{ settleUntil: 0, lastCloseAt: null, shownAt: [] },
    kinds: { ...kinds, micro: { ...ready, snoozeUntil: null, repromptAt: null, reprompts: 0 } },
  });
}

const media = async (browser: TestBrowser) => (await sessionOf(browser)).media;
const held = async (browser: TestBrowser) => (await sessionOf(browser)).waits?.why ?? null;
const shown = async (browser: TestBrowser) => (await sessionOf(browser)).prompt?.mode ?? null;

/**
 * Why a break waits that has just become due. What was closed or opened before may be heard of only now and
 * show it at once: then it is made almost due once more.
 */
const waiting = (browser: TestBrowser) =>
  expect.poll(async () => {
    if ((await held(browser)) === null) await almostDue(browser);
    await ring(browser);
    await new Promise((passed) => setTimeout(passed, 600));
    return held(browser);
  }, patience);

/** A tab of ours that hums once it is clicked. */
async function humming(browser: TestBrowser): Promise<Page> {
  const page = await browser.open('settings.html');
  await page.run(() => {
    document.body.addEventListener(
      'click',
      () => {
        const context = new AudioContext();
        const tone = context.createOscillator();
        tone.connect(context.destination);
        tone.start();
        Object.assign(document.body, { hush: () => context.close() });
      },
      { once: true },
    );
  });
  await page.click('h1');
  await browser.sound?.(true);
  return page;
}

/** The tab falls silent. */
async function hush(browser: TestBrowser, page: Page): Promise<void> {
  await page.run(() => (document.body as unknown as { hush?: () => Promise<void> }).hush?.());
  await browser.sound?.(false);
}

const plays = ({ within }: TestBrowser): Promise<boolean> =>
  within.run(
    async (api) =>
      (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.audible ?? false,
  );

inBoth('the right moment', (desk) => {
  it('a due break waits, and comes when another tab is chosen', async () => {
    const browser = desk.browser();
    await expect.poll(() => sessionOf(browser), patience).toBeTruthy();
    await waiting(browser).toBe('pause');
    expect(await shown(browser)).toBeNull();
    // Somebody stays with a tab for a while before that is a pause.
    await new Promise((passed) => setTimeout(passed, 16_000));
    expect(await shown(browser)).toBeNull();
    const page = await browser.open('settings.html');
    await expect.poll(() => shown(browser), patience).toBe('normal');
    await page.close();
  });

  it('waits for the end of sound in the tab in front, then two minutes more', async () => {
    const browser = desk.browser();
    const page = await humming(browser);
    await expect.poll(() => plays(browser), patience).toBe(true);
    await waiting(browser).toBe('sound');
    expect((await sessionOf(browser)).media).toBe('sound');
    await hush(browser, page);
    await expect.poll(() => plays(browser), patience).toBe(false);
    await rung(browser, media).toBeNull();
    expect(await shown(browser)).toBeNull();
    await letPass(browser, { mediaEndedAt: Date.now() - 121_000 });
    await rung(browser, shown).toBe('normal');
    await page.close();
  });

  it('comes when another window comes to the front, also for a worker that was stopped', async () => {
    const browser = desk.browser();
    await waiting(browser).toBe('pause');
    await browser.killWorker();
    const id = await browser.within.run(
      async (api) => (await api.windows.create({ url: api.runtime.getURL('icon/16.png') })).id,
    );
    await expect.poll(() => shown(browser), patience).toBe('normal');
    await browser.within.run((api, one) => api.windows.remove(one as number), id);
  });

  it('a meeting said in the popup holds it, stands on the badge, and is ended there', async () => {
    const browser = desk.browser();
    await almostDue(browser);
    const popup = await browser.open('popup.html');
    await popup.click('.meeting summary');
    await popup.click('.meeting[open] .pause button');
    await expect.poll(() => media(browser), patience).toBe('meeting');
    const badge = () => browser.within.run((api) => api.action.getBadgeText({}));
    await expect.poll(badge, patience).toBe('…');
    await rung(browser, held).toBe('meeting');
    const text = () => popup.run(() => document.querySelector('.doing')?.textContent ?? '');
    await expect.poll(text, patience).toMatch(/In a meeting until .* A micro break waits/);
    await popup.click('.doing button');
    await expect.poll(() => media(browser), patience).toBeNull();
    await expect.poll(badge, patience).toBe('');
    await popup.close();
  });
});

inBothUnseen('a window that fills the screen', (desk) => {
  it('waits for the end of full screen', async () => {
    const browser = desk.browser();
    await expect.poll(() => sessionOf(browser), patience).toBeTruthy();
    const page = await browser.open('settings.html');
    await page.run(() => {
      document.body.addEventListener('click', () => document.body.requestFullscreen(), {
        once: true,
      });
    });
    await page.click('h1');
    const filled = () =>
      browser.within.run(async (api) => (await api.windows.getLastFocused()).state);
    await expect.poll(filled, patience).toBe('fullscreen');
    // Where nobody moves a pointer the person may be away by now; what is only watched is no absence.
    await waiting(browser).toBe('fullscreen');
    await page.run(() => document.exitFullscreen());
    await expect.poll(filled, patience).not.toBe('fullscreen');
    await rung(browser, media).toBeNull();
    await page.close();
  });
});

// Firefox starts a stopped page for no listener that it was not begun with; there the alarm ends the wait.
inChromium('a worker that was stopped', (desk) => {
  it('listens to tabs only while something waits: then a tab starts the worker, and else none does', async () => {
    const browser = desk.browser();
    const turn = async () => {
      const page = await browser.open('icon/32.png');
      await new Promise((passed) => setTimeout(passed, 1_500));
      await page.close();
    };
    await expect.poll(() => sessionOf(browser), patience).toBeTruthy();
    await waiting(browser).toBe('pause');
    await browser.killWorker();
    await turn();
    await expect.poll(() => shown(browser), patience).toBe('normal');
    const { kinds, rev } = await sessionOf(browser);
    const rested = Object.fromEntries(
      Object.entries(kinds).map(([kind, state]) => [
        kind,
        { ...state, activeMs: 0, phase: 'counting' },
      ]),
    );
    await letPass(browser, { kinds: rested, prompt: null, heldAt: null });
    await ring(browser);
    await expect.poll(async () => (await sessionOf(browser)).rev, patience).toBeGreaterThan(rev);
    await new Promise((passed) => setTimeout(passed, 1_000));
    await browser.killWorker();
    await turn();
    expect(await browser.workerLives()).toBe(false);
  });
});
