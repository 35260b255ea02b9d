import type { Order } from '../domain/journal/forget';
import type { Memory, Stored } from '../domain/memory';
import type { Settings } from '../domain/policy/settings';
import { outlook } from '../domain/session';
import { watchesFor } from '../domain/session/around';
import { allKinds } from '../domain/session/kinds';
import type { Clock, Kind } from '../domain/session/types';
import { clockOf } from './clock';
import { idOf, type Ordered, orders } from './forget';
import type { Asks, Platform } from './platform';
import { share } from './share';
import { memoryOf, take, type Workplace } from './take';
import { recovered, upkeep } from './upkeep';
import { drain } from './wal';

/** What follows once an event is stored: what is to be deleted, the log, and the browser made to match. */
export async function settle(work: Workplace, taken: Stored | null): Promise<void> {
  if (!taken) return;
  const { platform } = work;
  const stored = await obey(work, taken);
  // What waits must not be mixed up with what is still to be deleted.
  const inOrder = orders(stored).length === 0;
  if (inOrder) await drain(platform, stored);
  else await platform.notice('log-unavailable', true);
  const memory = memoryOf(stored, platform);
  if (!memory.session) return;
  const clock = clockOf(platform, memory);
  await show(platform, memory, clock);
  if (!inOrder) return;
  await upkeep(work, stored, memory.settings.retentionDays, clock);
  // Other browsers come last: they may be slow, and what comes from them is shown like any other change.
  const shared = await share(work, stored);
  if (shared === stored) return;
  const after = memoryOf(shared, platform);
  await show(platform, after, clockOf(platform, after));
}

async function show(platform: Platform, memory: Memory, clock: Clock): Promise<void> {
  const { session, offer, settings } = memory;
  if (!session) return;
  const look = outlook(session, clock);
  await platform.show({
    // The alarm stands where the session knows it to, also after an event that was not stored.
    outlook: { ...look, wakeAt: session.alarm.when },
    offer,
    asks: asksFor(look.prompt?.lead ?? 'micro', settings),
    mayNotify: allKinds.some((kind) => settings[`${kind}Prompt`] !== 'badge'),
    limitFrom: settings.limitFrom,
    away: session.presence === 'away',
    watches: watchesFor(session) !== null,
  });
}

const asksFor = (kind: Kind, settings: Settings): Asks => ({
  channel: settings[`${kind}Prompt`],
  title: settings[`${kind}Title`],
  silent: !settings.startSound || (kind === 'micro' && settings.microSilent),
});

/** Does what was ordered and not done yet; gives what is stored then. What cannot be done now stays ordered. */
async function obey(work: Workplace, stored: Stored): Promise<Stored> {
  let now = stored;
  try {
    const whole = orders(stored).find(([, { what }]) => what === 'everything');
    if (whole) now = await emptied(work, whole);
    for (const ordered of orders(now)) now = await follow(work, now, ordered);
    if (now.recover) now = await recovered(work, now);
  } catch (cause) {
    console.error(cause);
  }
  return now;
}

async function follow({ platform }: Workplace, stored: Stored, ordered: Ordered): Promise<Stored> {
  const [key, order] = ordered;
  if (order.what === 'everything') return stored;
  if (order.what === 'log') await platform.dropLog();
  else await platform.unlog(order);
  const left = await withSpareLess(platform, stored, order);
  await platform.forget([key]);
  const { [key]: _done, ...rest } = left;
  return rest;
}

/** The copy of the last days must not bring back what is deleted. */
async function withSpareLess(platform: Platform, stored: Stored, order: Order): Promise<Stored> {
  const spare = await platform.spareWithout(order, stored.backup);
  if (spare === undefined) return stored;
  if (spare === null) await platform.forget(['backup']);
  else await platform.write({ backup: spare });
  return { ...stored, backup: spare ?? undefined };
}

/** Everything beside the log goes, and the first day begins; that the log is to go as well stays ordered. */
async function emptied(work: Workplace, ordered: Ordered): Promise<Stored> {
  const { platform, store } = work;
  const [key, order] = ordered;
  await platform.clearAround();
  // What an organisation set is not the person's, and goes on holding.
  const all = Object.keys(await platform.read()).filter((one) => one !== 'policy');
  await platform.forget(all.filter((one) => one !== key));
  store.drop();
  await platform.write({ [key]: { ...order, what: 'log' } });
  const begun = await take(work, { type: 'BOOT', kind: 'install', id: idOf(ordered) });
  return begun ?? {};
}
