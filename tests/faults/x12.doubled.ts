import { both, type Fault } from './fault';

export const doubled: Fault = {
  row: 'X12',
  what: 'what a page told arrives twice, also after the worker was stopped',
  families: both,
  times: { full: 100, quick: 6 },
  inject: async ({ desk, ledger, times, injected, roll }) => {
    for (let n = 0; n < times; n += 1) {
      await ledger.tell(desk.browser(), 1, roll() < 0.5 ? 1 : 0);
      if (roll() < 0.3) await desk.browser().killWorker();
      await ledger.again(desk.browser());
      await ledger.again(desk.browser());
      injected();
    }
  },
};
