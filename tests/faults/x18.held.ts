import { both, type Fault } from './fault';
import { waiting } from './ledger';

/** Longer than the log is waited for, ms. */
const heldMs = 12_000;

export const held: Fault = {
  row: 'X18',
  what: 'somebody holds the database and lets nobody open it for 12 seconds',
  families: both,
  times: { full: 5, quick: 1 },
  inject: async ({ desk, ledger, times, injected }) => {
    for (let n = 0; n < times; n += 1) {
      const browser = desk.browser();
      await ledger.tell(browser, 1, 1);
      await browser.killWorker();
      await hold(browser.within, heldMs);
      injected();
      await ledger.tell(browser, 3, 3);
      if ((await waiting(browser)) === 0) ledger.wrong('the database was not held');
    }
  },
};

/** Begins a change of version that is never finished; it is undone at its end. */
const hold = (within: Parameters<typeof waiting>[0]['within'], ms: number) =>
  within.run(
    (_, length) =>
      new Promise<void>((done, broken) => {
        const asked = indexedDB.open('breaks', 1_000);
        const until = Date.now() + length;
        asked.onerror = () => broken(asked.error);
        asked.onupgradeneeded = () => {
          const { transaction } = asked;
          asked.onerror = null;
          const spin = () => {
            if (Date.now() > until) return transaction?.abort();
            const next = transaction?.objectStore('meta').get('nothing');
            if (next) next.onsuccess = spin;
          };
          spin();
          done();
        };
      }),
    ms,
  );
