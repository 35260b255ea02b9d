import { armed, dropAlarms, wake } from './alarm';
import { both, type Fault } from './fault';

export const alarmLost: Fault = {
  row: 'X11',
  what: 'the alarm is gone, the worker alive or stopped',
  families: both,
  times: { full: 40, quick: 4 },
  inject: async ({ desk, ledger, times, injected, roll }) => {
    for (let n = 0; n < times; n += 1) {
      if (roll() < 0.5) await desk.browser().killWorker();
      await dropAlarms(desk.browser());
      injected();
      // With a worker that lives any event mends it; one that was stopped mends it as it starts.
      if (await desk.browser().workerLives()) await ledger.tell(desk.browser(), 1, 1);
      else await wake(desk.browser());
      await armed(desk.browser());
    }
  },
};
