import { until } from '../e2e/drivers/wait';
import { wake } from './alarm';
import { both, type Fault } from './fault';

/** What may stand where a session should. */
const garbage: readonly unknown[] = ['{"v":1', { v: 1 }, 7, [], { v: 1, kinds: null }, { v: 99 }];

export const unreadable: Fault = {
  row: 'X17',
  what: 'the stored state is garbage',
  families: both,
  times: { full: 30, quick: 3 },
  inject: async ({ desk, ledger, times, injected, roll }) => {
    for (let n = 0; n < times; n += 1) {
      await ledger.tell(desk.browser(), 2, 2);
      await desk.browser().killWorker();
      const { within } = desk.browser();
      const broken = garbage[Math.floor(roll() * garbage.length)];
      await within.run((api, session) => api.storage.local.set({ session }), broken);
      injected();
      await wake(desk.browser());
      const aside = await until('what is broken to be put aside', () =>
        within.run(async (api) => {
          const stored = await api.storage.local.get(null);
          const keys = Object.keys(stored).filter((key) => key.startsWith('session.bad.'));
          return keys.length > 0 ? keys.map((key) => [key, JSON.stringify(stored[key])]) : null;
        }),
      );
      if (aside[0]?.[1] !== JSON.stringify(broken)) ledger.wrong('what was broken is not kept');
      // It was seen; the judge is to find no other.
      await within.run(
        (api, keys) => api.storage.local.remove(keys),
        aside.map(([key]) => key as string),
      );
    }
  },
};
