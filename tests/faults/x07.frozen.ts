import { sleep, until } from '../e2e/drivers/wait';
import { askedOf, askNow } from './asked';
import { both, type Fault } from './fault';

/** Beyond a prompt's two minutes and the minute by which an alarm may be late, ms. */
const frozenMs = 200_000;

export const frozen: Fault = {
  row: 'X7',
  what: 'every process of the browser stands still for 200 seconds while a break is asked for',
  families: both,
  times: { full: 3, quick: 1 },
  inject: async ({ desk, ledger, times, injected }) => {
    for (let n = 0; n < times; n += 1) {
      const browser = desk.browser();
      const before = await askNow(browser);
      browser.signal('SIGSTOP');
      await sleep(frozenMs);
      browser.signal('SIGCONT');
      injected();
      ledger.away(frozenMs);
      await ledger.tell(browser, 2, 2);
      const after = await until('the prompt to be over', async () => {
        const asked = await askedOf(browser);
        return asked.prompt?.id === before.prompt?.id ? null : asked;
      });
      const seen = after.gaps > before.gaps || after.presence === 'away';
      if (!seen) ledger.wrong('the standstill was not seen');
    }
  },
};
