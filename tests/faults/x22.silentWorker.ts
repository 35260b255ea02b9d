import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../e2e/drivers/desk';
import { until } from '../e2e/drivers/wait';
import { copyOf } from './copy';
import { both, type Fault } from './fault';

export const silentWorker: Fault = {
  row: 'X22',
  what: 'the worker never wakes; the popup says so, and a page writes down what it is told itself',
  families: both,
  times: { full: 5, quick: 1 },
  inject: async ({ desk, ledger, times, injected, startWith }) => {
    const dead = copyOf(desk.family, (manifest, folder) => {
      // A worker of the same version would be taken from what the browser has stored.
      manifest.version = `${manifest.version}.1`;
      writeFileSync(join(folder, 'background.js'), '');
    });
    for (let n = 0; n < times; n += 1) {
      await ledger.tell(desk.browser(), 1, 1);
      await desk.browser().close();
      startWith({ extension: dead });
      await desk.restart();
      await afresh(desk);
      const popup = await desk.browser().open('popup.html');
      await until('the popup to say that nobody answers', () =>
        popup.run(() => document.body.innerText.includes('not answering')),
      );
      injected();
      await ledger.write({ within: popup }, 2);
      await desk.browser().close();
      startWith({});
      await desk.restart();
      await afresh(desk);
      await desk.browser().close();
      await desk.restart();
    }
  },
};

/** Switched off and on, the worker is the one of this folder and not one that the browser has kept. */
async function afresh(desk: Desk): Promise<void> {
  await desk.browser().enable(false);
  await desk.browser().enable(true);
}
