import { rmSync } from 'node:fs';
import { armed } from './alarm';
import { laterVersion } from './copy';
import { type Bench, both, type Fault, tellSome } from './fault';

export const update: Fault = {
  row: 'X5',
  what: 'a later version is loaded over the one that runs, with breaks on their way',
  families: both,
  times: { full: 20, quick: 2 },
  inject: (bench) => loadLater(bench),
};

export const updateBesidePage: Fault = {
  row: 'X23',
  what: 'the same with a page of ours open that holds the log',
  families: both,
  times: { full: 10, quick: 1 },
  inject: (bench) => loadLater(bench, 'progress.html'),
};

async function loadLater(bench: Bench, page?: string): Promise<void> {
  const { desk, ledger, times, injected } = bench;
  for (let n = 1; n <= times; n += 1) {
    if (page) await desk.browser().open(page);
    await tellSome(bench);
    const folder = laterVersion(desk.family, n);
    await desk.browser().update(folder);
    injected();
    const within = await desk.browser().open('icon/16.png');
    await armed({ within });
    await ledger.finish({ within });
    await desk.browser().close();
    await desk.restart();
    rmSync(folder, { recursive: true });
  }
}
