import { armed, dropAlarms, wake } from './alarm';
import { both, type Fault } from './fault';

export const beforeShown: Fault = {
  row: 'X2',
  what: 'the worker is stopped right after it acknowledged, and its alarm is gone',
  families: both,
  times: { full: 40, quick: 5 },
  inject: async ({ desk, ledger, times, injected }) => {
    for (let n = 0; n < times; n += 1) {
      await ledger.tell(desk.browser(), 1, 1);
      await desk.browser().killWorker();
      await dropAlarms(desk.browser());
      injected();
      await wake(desk.browser());
      await armed(desk.browser());
    }
  },
};
