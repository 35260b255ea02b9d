import { expect, it } from 'vitest';
import { inBoth } from './both';
import type { TestBrowser } from './drivers/browser';
import { logOf, patience } from './stored';

// What was acknowledged stays, even when the browser is killed the moment after.

interface Answer {
  readonly res?: { readonly stored: boolean };
}

/** Says that a break is done, as the pages do; without an answer within a second it is said again. */
const complete = ({ within }: TestBrowser, id: string) =>
  within.run((api, completionId) => {
    const data = { type: 'USER', action: 'complete', id: completionId, completionId };
    const message = { id: 1, type: 'tell', timestamp: Date.now(), data };
    return Promise.race([
      (api.runtime.sendMessage(message) as Promise<Answer>).catch(() => null),
      new Promise<null>((late) => setTimeout(late, 1_000, null)),
    ]);
  }, id);

inBoth('a completion that was acknowledged', (desk) => {
  it('survives kill -9, ten times out of ten, and is there once', async () => {
    const told: string[] = [];
    for (let round = 1; round <= 10; round += 1) {
      const id = `round-${round}`;
      await expect
        .poll(() => complete(desk.browser(), id), patience)
        .toEqual({ res: { stored: true } });
      await desk.browser().kill();
      told.push(id);
      await desk.restart();
    }
    const logged = async () => (await logOf(desk.browser())).map(({ id }) => id).sort();
    await expect.poll(logged, patience).toEqual([...told].sort());
  });
});
