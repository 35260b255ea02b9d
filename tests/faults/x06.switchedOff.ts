import { sleep } from '../e2e/drivers/wait';
import { armed } from './alarm';
import { both, type Fault, tellSome } from './fault';

export const switchedOff: Fault = {
  row: 'X6',
  what: 'the extension is switched off with breaks on their way, and on again',
  families: both,
  times: { full: 20, quick: 2 },
  inject: async (bench) => {
    const { desk, ledger, times, injected, roll } = bench;
    for (let n = 0; n < times; n += 1) {
      await tellSome(bench);
      await desk.browser().enable(false);
      injected();
      const offMs = roll() * 3_000;
      await sleep(offMs);
      await desk.browser().enable(true);
      const within = await desk.browser().open('icon/16.png');
      await armed({ within });
      await ledger.finish({ within });
      await desk.browser().close();
      await desk.restart();
    }
  },
};
