import type { TestBrowser } from '../e2e/drivers/browser';
import { until } from '../e2e/drivers/wait';
import { almostDue } from '../e2e/stored';
import { wake } from './alarm';

/** How a break that is asked for stands: in the session, at the icon, and in what is said of trouble. */
export interface Asked {
  readonly prompt: { readonly id: string; readonly expiresAt: number } | null;
  readonly phase: string;
  readonly reprompts: number;
  readonly presence: string;
  readonly gaps: number;
  readonly badge: string;
  readonly notices: readonly string[];
}

/** How things stand with the short break. */
export const askedOf = ({ within }: TestBrowser): Promise<Asked> =>
  within.run(async (api) => {
    const { session } = await api.storage.local.get('session');
    const { prompt, kinds, presence, stats } = session as {
      prompt: Asked['prompt'];
      kinds: { micro: { phase: string; reprompts: number } };
      presence: string;
      stats: { gaps: number };
    };
    const { phase, reprompts } = kinds.micro;
    const badge = await api.action.getBadgeText({});
    const said = Object.entries(await api.storage.session.get(null));
    const notices = said.flatMap(([key, on]) =>
      key.startsWith('notice:') && on ? [key.slice(7)] : [],
    );
    return { prompt, phase, reprompts, presence, gaps: stats.gaps, badge, notices };
  });

/** What was asked before lies so far back that it holds nothing up. */
const longAgo = ({ within }: TestBrowser): Promise<void> =>
  within.run(async (api) => {
    const { session } = await api.storage.local.get('session');
    const past = { prompt: null, lastCloseAt: null, shownAt: [], settleUntil: 0 };
    await api.storage.local.set({ session: { ...(session as object), ...past } });
  });

/** Lets so much time pass that a short break is asked for, and waits until it is. */
export async function askNow(browser: TestBrowser): Promise<Asked> {
  await wake(browser);
  await until('a session', () => askedOf(browser).catch(() => null));
  await browser.killWorker();
  await almostDue(browser, 'micro');
  await longAgo(browser);
  await wake(browser);
  return until('a short break to be asked for', async () => {
    const asked = await askedOf(browser);
    return asked.prompt ? asked : null;
  });
}
