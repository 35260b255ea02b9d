import { expect, it } from 'vitest';
import { inBoth } from './both';
import type { TestBrowser } from './drivers/browser';
import { logOf, patience } from './stored';

// What was acknowledged stays, even when the browser is killed the moment after.

/** Says that a break is done, as the pages do, and waits for the acknowledgement. */
const complete = ({ within }: TestBrowser, id: string) =>
  within.run(
    (api, completionId) =>
      api.runtime.sendMessage({
        id: 1,
        type: 'tell',
        timestamp: Date.now(),
        data: { type: 'USER', action: 'complete', id: completionId, completionId, ended: 'rested' },
      }) as Promise<{ res?: { stored: boolean } }>,
    id,
  );

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
