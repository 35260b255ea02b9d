import { armed } from './alarm';
import { noWrongClock, type WrongClock, wrongClock } from './clock/clock';
import { both, type Fault } from './fault';
import type { Looked } from './ledger';

const clocks = new Map<string, WrongClock>();
const longestMs = 3 * 3_600_000;
/** The alarm may lie so far ahead, ms. */
const longestWaitMs = 900_000;

export const clockShifted: Fault = {
  row: 'X9',
  what: "the machine's clock is put up to three hours forward or back while the browser runs",
  families: both,
  times: { full: 40, quick: 6 },
  missing: noWrongClock,
  how: (profile) => {
    const clock = wrongClock();
    clocks.set(profile, clock);
    return { env: clock.env };
  },
  inject: async ({ desk, ledger, times, injected, roll }) => {
    const browser = desk.browser();
    for (let n = 0; n < times; n += 1) {
      await ledger.tell(browser, 1, 1);
      if (roll() < 0.5) await browser.killWorker();
      const before = await clockOf(browser);
      clocks.get(desk.profile)?.shift((roll() - 0.5) * 2 * longestMs);
      const moved = Math.abs((await clockOf(browser)).wall - before.wall);
      if (moved < 2_000) continue;
      injected();
      await ledger.tell(browser, 1, 1);
      await armed(browser);
      const { wall, session } = await clockOf(browser);
      const wait = session.alarm.when - wall;
      if (wait > longestWaitMs || wait < -5_000) ledger.wrong(`the alarm lies ${wait} ms ahead`);
      if (Math.abs(session.wall - wall) > 60_000) ledger.wrong('the session has another clock');
    }
  },
};

/** What the browser takes for now, and the session. */
const clockOf = ({ within }: Looked) =>
  within.run(async (api) => {
    const { session } = await api.storage.local.get('session');
    return {
      wall: Date.now(),
      session: session as { wall: number; alarm: { when: number } },
    };
  });
