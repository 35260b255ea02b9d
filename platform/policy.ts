import { browser } from 'wxt/browser';
import { isEmpty, readCached, unknownForMs } from '../domain/policy/organisation/cached';
import type { Policy } from '../domain/policy/organisation/policy';
import { readPolicy } from '../domain/policy/organisation/read';
import { isSame } from '../domain/policy/same';
import type { PolicySaid } from '../domain/told';
import { passing, readStored } from './storage';

/** What an organisation set, as the browser has it now; empty where it knows of none. Never rejects. */
async function found(): Promise<Readonly<Record<string, unknown>>> {
  // Firefox rejects where nothing is set.
  return browser.storage.managed.get(null).catch(() => ({}));
}

/** When the browser started, remembered until it closes. */
const startedKey = 'browserStartedAt';

async function startedAt(): Promise<number> {
  const { [startedKey]: at } = await passing.read();
  if (typeof at === 'number') return at;
  const now = Date.now();
  await passing.write({ [startedKey]: now });
  return now;
}

/**
 * Tells the engine what an organisation set: at each start of the background, where it differs from what is
 * kept, and whenever the browser tells of a change.
 */
export function listenToPolicy(tell: (said: PolicySaid) => Promise<void>): void {
  const say = async (changed: boolean) => {
    const [values, since, { policy }] = await Promise.all([
      found(),
      startedAt(),
      readStored('policy'),
    ]);
    const kept = readCached(policy);
    const isNews = isEmpty(values) ? kept !== null : !isSame(kept?.received, values);
    if (isNews || kept?.goneSince !== undefined)
      await tell({
        type: 'POLICY',
        id: crypto.randomUUID(),
        found: values,
        changed,
        startedAt: since,
      });
  };
  const report = (cause: unknown) => console.error(cause);
  browser.storage.managed.onChanged?.addListener(() => void say(true).catch(report));
  say(false).catch(report);
}

/** How the browser says that an extension came from a person: a store's button, or a folder of one's own. */
const byPeople: readonly string[] = ['normal', 'development'];

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * The policy once the browser can be taken to know it: at once where a person installed the extension, else
 * as soon as there is one, after half a minute at the latest.
 */
export async function policyOnceKnown(everyMs = 2_000): Promise<Policy> {
  const self = await browser.management.getSelf().catch(() => null);
  let values = await found();
  const mayCome = self !== null && !byPeople.includes(self.installType);
  for (let waited = 0; mayCome && isEmpty(values) && waited < unknownForMs; waited += everyMs) {
    await pause(everyMs);
    values = await found();
  }
  return readPolicy(values);
}
