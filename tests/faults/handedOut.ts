import { sleep, until } from '../e2e/drivers/wait';
import { armed } from './alarm';
import type { Bench } from './fault';
import type { Packed } from './packed';

/** From one look for updates to the next 10 seconds, and as long again to fetch one on a busy machine, ms. */
const arrivesWithinMs = 180_000;

/** A later version is handed out while breaks are told; with another page of ours open if wished. */
export async function handOut(bench: Bench, packed: Packed, page?: string): Promise<void> {
  const { desk, ledger, times, injected } = bench;
  for (let n = 1; n <= times; n += 1) {
    if (page) await desk.browser().open(page);
    const version = packed.publish(n);
    const within = await until(
      `version ${version}`,
      async () => {
        const looked = await desk.browser().open('icon/16.png');
        // A page that is closed by the update in the middle is asked anew.
        await looked.run((api) => void api.runtime.requestUpdateCheck().catch(() => undefined));
        await ledger.tell({ within: looked }, 2, Math.floor(bench.roll() * 3));
        const there = await looked.run((api) => api.runtime.getManifest().version);
        if (there === version) return looked;
        await sleep(500);
        await looked.close();
        return null;
      },
      arrivesWithinMs,
    );
    injected();
    await ledger.finish({ within });
    await armed({ within });
  }
  await desk.browser().close();
  await desk.restart();
}
