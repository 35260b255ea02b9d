import { hasProgram } from '../../scripts/browsers.mjs';
import { sleep, until } from '../e2e/drivers/wait';
import { askedOf } from './asked';
import type { Fault } from './fault';
import { type ScreenSaver, startScreenSaver } from './screenSaver';

const savers = new Map<string, ScreenSaver>();
const lockedMs = 30_000;

export const locked: Fault = {
  row: 'X8',
  what: 'the screen is locked for 30 seconds, as a screen saver on a bus of our own says it',
  // Firefox never tells of a lock.
  families: ['chromium'],
  times: { full: 10, quick: 1 },
  missing: () =>
    process.platform === 'linux' && hasProgram('dbus-daemon')
      ? null
      : 'needs Linux and dbus-daemon',
  how: async (profile) => {
    const saver = await startScreenSaver();
    savers.set(profile, saver);
    return { headless: false, env: saver.env };
  },
  cleanUp: (profile) => savers.get(profile)?.stop(),
  inject: async ({ desk, ledger, times, injected }) => {
    const saver = savers.get(desk.profile);
    const browser = desk.browser();
    const presence = (wanted: string) =>
      until(`the person to be ${wanted}`, async () => (await askedOf(browser)).presence === wanted);
    for (let n = 0; n < times; n += 1) {
      await ledger.tell(browser, 1, 0);
      saver?.lock(true);
      injected();
      await presence('away');
      await sleep(lockedMs);
      ledger.away(lockedMs);
      await ledger.tell(browser, 1, 1);
      saver?.lock(false);
      await presence('active');
    }
  },
};
