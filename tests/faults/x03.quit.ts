import { armed } from './alarm';
import { both, type Fault, tellSome } from './fault';

export const quit: Fault = {
  row: 'X3',
  what: 'the browser is closed with breaks on their way, and started again',
  families: both,
  times: { full: 20, quick: 2 },
  inject: async (bench) => {
    const { desk, times, injected } = bench;
    for (let n = 0; n < times; n += 1) {
      await tellSome(bench);
      await desk.browser().close();
      injected();
      await desk.restart();
      await armed(desk.browser());
    }
  },
};
