import { sleep } from '../e2e/drivers/wait';
import { both, type Fault, tellSome } from './fault';

/** Within this time from a message on its way everything is stored, ms. */
const middleMs = 60;

export const killed: Fault = {
  row: 'X4',
  what: 'the browser is killed (kill -9) with breaks on their way',
  families: both,
  times: { full: 200, quick: 3 },
  inject: async (bench) => {
    const { desk, roll, times, injected } = bench;
    for (let n = 0; n < times; n += 1) {
      await tellSome(bench);
      await sleep(roll() * middleMs);
      await desk.browser().kill();
      injected();
      await desk.restart();
    }
  },
};
