import type { Page, TestBrowser } from '../e2e/drivers/browser';
import { sleep } from '../e2e/drivers/wait';

/** How much the background and the open pages kept in memory, bytes, one look after the other. */
export type Kept = Readonly<Record<'background' | 'pages', readonly number[]>>;

/** What an hour at normal pace showed. */
export interface Hour {
  readonly version: string;
  readonly minutes: number;
  readonly kept: Kept;
  /** Share of the time in which the worker was alive, looks into its memory and what they woke apart. */
  readonly alive: number;
  /** How often it was started meanwhile, an hour. */
  readonly starts: number;
}

const pages = ['popup.html', 'progress.html', 'settings.html'];

/** Looking into the worker's memory wakes it; so long it may live on from that, ms. */
const wokenForMs = 45_000;
/** From one look into memory to the next, minutes. */
const lookEvery = 15;
/** The first look comes when pages have been used in, minutes. */
const firstLook = 2;
/** So many changes of the session are shown first: while a browser still compiles what it meets, pages grow. */
const changesBefore = 1_000;

/** Lets a browser with open pages stand for so long, and looks at it from outside each second. */
export async function spend(browser: TestBrowser, minutes: number): Promise<Hour> {
  const open: Page[] = [];
  for (const path of pages) open.push(await browser.open(path));
  await useIn(browser);
  const kept = { background: [], pages: [] };
  const life = { seen: 0, alive: 0, starts: 0, was: true };
  const begun = performance.now();
  let nextLook = firstLook;
  let quietFrom = begun + firstLook * 60_000;
  for (let spent = 0; spent < minutes; spent = (performance.now() - begun) / 60_000) {
    if (spent >= nextLook) {
      await look(browser, open, kept);
      nextLook = nextLook === firstLook ? lookEvery : nextLook + lookEvery;
      quietFrom = performance.now() + wokenForMs;
    }
    await sleep(1_000);
    if (performance.now() > quietFrom) count(life, await browser.workerLives());
  }
  await look(browser, open, kept);
  const { version } = browser;
  const { seen, alive, starts } = life;
  return { version, minutes, kept, alive: alive / seen, starts: (starts / seen) * 3_600 };
}

interface Shown {
  readonly session: { readonly kinds: { readonly micro: { readonly activeMs: number } } };
}

/** Shows the pages a day of changes in half a minute, and leaves the session as it was. */
async function useIn({ within }: TestBrowser): Promise<void> {
  const { session } = await within.run(
    async (api) => (await api.storage.local.get('session')) as unknown as Shown,
  );
  const { micro, ...kinds } = session.kinds;
  for (let n = 1; n <= changesBefore; n += 1) {
    const shown = { ...kinds, micro: { ...micro, activeMs: micro.activeMs + n * 100 } };
    await within.run((api, it) => api.storage.local.set(it), {
      session: { ...session, kinds: shown },
    });
  }
  await within.run((api, it) => api.storage.local.set(it), { session });
}

function count(
  life: { seen: number; alive: number; starts: number; was: boolean },
  lives: boolean,
) {
  life.seen += 1;
  if (lives) life.alive += 1;
  if (lives && !life.was) life.starts += 1;
  life.was = lives;
}

/** Pages of one extension live in one heap: a look into one is a look into all. */
async function look(
  { workerHeap }: TestBrowser,
  [page]: readonly Page[],
  { background, pages }: Record<keyof Kept, number[]>,
): Promise<void> {
  if (!workerHeap || !page?.heap) throw new Error('This browser cannot be asked about its memory.');
  background.push(await workerHeap());
  pages.push(await page.heap());
}
