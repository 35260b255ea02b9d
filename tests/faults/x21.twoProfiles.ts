import { rmSync } from 'node:fs';
import { deskOf } from '../e2e/drivers/desk';
import { both, type Fault } from './fault';
import { Ledger } from './ledger';

export const twoProfiles: Fault = {
  row: 'X21',
  what: 'two people at one machine at the same time, a profile each',
  families: both,
  times: { full: 20, quick: 3 },
  inject: async ({ desk, ledger, times, injected }) => {
    const other = deskOf(desk.family, () => ({ headless: true }));
    const books = new Ledger('other');
    try {
      await other.open();
      for (let n = 0; n < times; n += 1) {
        await Promise.all([
          ledger.tell(desk.browser(), 2, 2),
          books.tell(other.desk.browser(), 3, 3),
        ]);
        injected();
      }
      const { lost, doubled, wrong, notes } = await books.judge(other.desk.browser());
      if (lost + doubled + wrong > 0) ledger.wrong(`the other one: ${notes.join(', ')}`);
    } finally {
      await other.close();
      rmSync(other.desk.profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
