import { sleep } from '../e2e/drivers/wait';
import { both, type Fault, tellSome } from './fault';

/** From a message on its way to the log written: a worker stopped within this time dies in the middle, ms. */
const middleMs = 80;

export const workerStopped: Fault = {
  row: 'X1',
  what: 'the worker is stopped at a random point while breaks are told',
  families: both,
  times: { full: 200, quick: 10 },
  inject: async (bench) => {
    const { desk, roll, times, injected } = bench;
    for (let n = 0; n < times; n += 1) {
      await tellSome(bench);
      await sleep(roll() * middleMs);
      await desk.browser().killWorker();
      injected();
    }
  },
};
