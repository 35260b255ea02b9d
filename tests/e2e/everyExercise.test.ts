import { expect, it } from 'vitest';
import type { Offer, OfferItem, Side } from '../../domain/care/exercise';
import { tableLibrary } from '../helpers/forty';
import { inBoth } from './both';
import type { TestBrowser } from './drivers/browser';
import { patience, sessionOf } from './stored';

// Every exercise at its three levels and on its sides, in the player as it is built, step by step.

const sidesOf = (laterality: string): readonly Side[] =>
  laterality === 'one-side' ? ['left', 'right'] : ['both'];

const items: OfferItem[] = Object.values(tableLibrary).flatMap((exercise) =>
  exercise.levels.flatMap(({ level, reps, seconds }) =>
    sidesOf(exercise.laterality).map((side) => {
      // Two repetitions show every movement, there and back again.
      const item = { exercise: exercise.id, level, dose: 3, reps: Math.min(2, reps) } as const;
      return { ...item, side, seconds };
    }),
  ),
);

/** As many as a break may hold. */
const perBreak = 24;
const breaks = Array.from({ length: Math.ceil(items.length / perBreak) }, (_, n) =>
  items.slice(n * perBreak, (n + 1) * perBreak),
);

/**
 * Lays a break of these exercises before the player, as if it had been chosen and begun. The worker is
 * ended first: what it still stores of the break before must not come between reading and writing here.
 */
async function begin(browser: TestBrowser, n: number, voiceOn: boolean): Promise<void> {
  const promptId = `manual:all-${n}-${voiceOn}`;
  const offer: Offer = { promptId, items: breaks[n] ?? [], restSeconds: 0, why: 'posture' };
  await browser.killWorker();
  await browser.within.run(
    async (api, chosen, aloud) => {
      const { session, settings = {} } = await api.storage.local.get(['session', 'settings']);
      const now = Date.now();
      const id = (chosen as { promptId: string }).promptId;
      const brk = { promptId: id, lead: 'posture', startedAt: now, endsAt: now + 3_600_000 };
      await api.storage.local.set({
        session: { ...(session as object), offer: chosen, brk, prompt: null, reached: null },
        settings: { ...(settings as object), voiceOn: aloud },
      });
    },
    offer as unknown as object,
    voiceOn,
  );
}

/** What the page saw while every moment was stepped through: figures drawn, names heard, trouble. */
interface Seen {
  readonly names: number;
  readonly empty: number;
  readonly troubles: readonly string[];
  readonly ended: boolean;
}

async function play(browser: TestBrowser): Promise<Seen> {
  const page = await browser.open('break.html');
  await expect
    .poll(() => page.run(() => document.querySelectorAll('.figure path').length), patience)
    .toBeGreaterThan(10);
  const seen = await page.run(async () => {
    const troubles: string[] = [];
    window.addEventListener('error', ({ message }) => troubles.push(message));
    const heard = new Set<string>();
    let empty = 0;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let n = 0; n < 3_000 && !document.querySelector('.end'); n += 1) {
      const text = document.querySelector('.visually-hidden[aria-live]')?.textContent ?? '';
      const step = document.querySelector('.step')?.textContent ?? '';
      heard.add(document.querySelector('.player-head .title-of')?.textContent ?? '');
      const paths = [...document.querySelectorAll('.figure path')];
      const broken = paths.some((path) => /NaN|undefined/.test(path.getAttribute('d') ?? ''));
      if (paths.length < 10 || broken || !text || !step) empty += 1;
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
      await frame();
      await frame();
    }
    return { names: heard.size, empty, troubles, ended: !!document.querySelector('.end') };
  });
  await page.close();
  return seen;
}

inBoth('every exercise', (desk) => {
  it('waits for the browser', async () => {
    await expect.poll(() => sessionOf(desk.browser()), patience).toBeTruthy();
  });

  const all = breaks.flatMap((some, n) =>
    [false, true].map((voiceOn) => [n + 1, voiceOn ? 'on' : 'off', some.length] as const),
  );
  it.each(all)('of part %i plays with the voice %s: %i of them', async (part, voice, count) => {
    const browser = desk.browser();
    await begin(browser, part - 1, voice === 'on');
    const seen = await play(browser);
    expect(seen).toEqual({ names: count, empty: 0, troubles: [], ended: true });
  });
});
