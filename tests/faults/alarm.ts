import { until } from '../e2e/drivers/wait';
import type { Looked } from './ledger';

/** The instant of the one alarm, and the instant at which the stored session wants it, epoch ms. */
const alarms = ({ within }: Looked) =>
  within.run(async (api) => {
    const standing = await api.alarms.get('due');
    const { session } = await api.storage.local.get('session');
    const wanted = (session as { alarm: { when: number } } | undefined)?.alarm.when;
    return { at: standing?.scheduledTime ?? null, wanted: wanted ?? null };
  });

/** Takes every alarm away, as a browser may that forgets them. */
export const dropAlarms = ({ within }: Looked): Promise<boolean> =>
  within.run((api) => api.alarms.clearAll());

/** Wakes the worker, by nothing in particular. */
export const wake = ({ within }: Looked): Promise<unknown> =>
  within.run((api) =>
    api.runtime
      .sendMessage({ id: 1, type: 'handshake', timestamp: Date.now() })
      .catch(() => undefined),
  );

/** Waits until the alarm stands where the session wants it. */
export const armed = (browser: Looked): Promise<boolean> =>
  until('the alarm to stand where the session wants it', async () => {
    const { at, wanted } = await alarms(browser);
    return at !== null && wanted !== null && Math.abs(at - wanted) < 1;
  });
