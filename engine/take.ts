import type { Library } from '../domain/care/exercise';
import { type Memory, packed, type Stored } from '../domain/memory';
import { dayKeyOf } from '../domain/policy/hours';
import { cachedAfter, readCached } from '../domain/policy/organisation/cached';
import { isRuledOut } from '../domain/policy/organisation/ruledOut';
import { isSame } from '../domain/policy/same';
import { table } from '../domain/policy/settings';
import { remember } from '../domain/remember';
import { mattersAround, onlyTimePassed } from '../domain/session/around';
import { isFields } from '../domain/session/plain';
import type { Clock, Event } from '../domain/session/types';
import type { Said, Told } from '../domain/told';
import { type Applied, apply, change } from './apply';
import { clockOf } from './clock';
import { isRepeated, orderOf, without } from './forget';
import type { Platform } from './platform';
import type { Present, Setting } from './setting';
import { heard, sharing } from './sharing';
import type { Store } from './store';
import { toWait } from './wal';
import { workstationAfter } from './workstation';

/** What one worker life works with. */
export interface Workplace {
  readonly platform: Platform;
  readonly store: Store;
  readonly setting: Setting;
}

/** The workplace over one browser. */
export const workplaceOf = (platform: Platform, library: Library, store: Store): Workplace => ({
  platform,
  store,
  setting: {
    library,
    demo: platform.demo,
    hearsReturn: platform.hearsReturn,
    nameOf: platform.nameOf,
  },
});

/** What the engine knows just now. */
export function memoryOf(stored: Stored, { demo, now, offsetAt }: Platform): Memory {
  const { wall } = now();
  return remember(stored, demo, wall, dayKeyOf(wall, offsetAt(wall)));
}

/**
 * Takes in one event: load, step, write. Resolves with all that is stored now, or with null where
 * nothing had to change; rejects where the browser refused to store.
 */
export async function take(work: Workplace, event: Event | Said): Promise<Stored | null> {
  const { platform, store } = work;
  const [loaded, idle] = await Promise.all([store.load(), platform.idle()]);
  const policy = policyAfter(event, loaded, platform);
  const stored = { ...loaded, ...policy };
  const found = memoryOf(stored, platform);
  const { wall } = platform.now();
  const news = heard(isRepeated(event, found) ? again : event, found, stored, wall);
  const told = isRuledOut(news.told, found.policy) ? again : news.told;
  // Late repeats of the idle sensor during an absence change nothing and must stay cheap.
  const repeated = told.type === 'IDLE' && idle !== 'active';
  if (repeated && found.session?.presence === 'away') return null;
  const clock = clockAfter(told, found, platform);
  const tzOffsetMin = platform.offsetAt(clock.wall);
  const matters = found.session && mattersAround(found.session, idle, clock);
  const around = matters ? await platform.around() : null;
  const present = { clock, idle, around, tzOffsetMin };
  const { before, memory, entries } = applied(found, stored, told, present, work);
  const still =
    entries.length === 0 && isStill(told, before, memory, clock) && !('policy' in policy);
  if (still && !store.refuses()) return stored;
  const changes = {
    ...policy,
    ...packed(memory),
    ...changed(before, memory, stored),
    ...workstationAfter(told, stored, wall),
    ...sharing(news, before, memory, stored, wall),
    ...aside(before, stored, clock.wall),
    ...toWait(entries, stored, store.refuses()),
    ...(told.type === 'FORGET' ? orderOf(told, stored, platform) : {}),
    ...(told.type === 'RECOVER' ? { recover: true } : {}),
  };
  await store.save(changes);
  if ('unreadable' in before || before.planSetAside)
    await platform.notice('state-unreadable', true);
  return { ...stored, ...changes };
}

const again = { type: 'WAKE' } as const;

/** What is kept of an organisation's policy, where what the browser says of it changes that. */
function policyAfter(event: Event | Said, { policy }: Stored, { now }: Platform): Stored {
  if (event.type !== 'POLICY') return {};
  const before = readCached(policy);
  const after = cachedAfter(before, { ...event, wall: now().wall });
  return isSame(before, after) ? {} : { policy: after };
}

/** The present; working hours that are changed hold from this very event on. */
function clockAfter(told: Event | Told, found: Memory, platform: Platform): Clock {
  const clock = clockOf(platform, found);
  if (told.type !== 'CHANGE_SETTINGS') return clock;
  return clockOf(platform, change(found, told, clock));
}

/** A wake-up at which nothing happened is not written down: the next event counts its time just as well. */
function isStill(told: Event | Told, before: Memory, after: Memory, { wall }: Clock): boolean {
  const [was, is] = [before.session, after.session];
  if (told.type !== 'WAKE' || !was || !is || before.planSetAside) return false;
  if (wall >= was.alarm.when) return false;
  const kept = before.plan === after.plan && before.offer === after.offer;
  return kept && before.reached === after.reached && onlyTimePassed(was, is);
}

/** A session that the rules cannot go on from must not hold anything up: it is begun anew. */
function applied(
  found: Memory,
  stored: Stored,
  told: Event | Told,
  present: Present,
  { platform, setting }: Workplace,
): Applied & { readonly before: Memory } {
  const taken = (memory: Memory) => {
    const after = apply(memory, told, present, setting);
    return told.type === 'FORGET' ? without(after, told, platform) : after;
  };
  try {
    return { before: found, ...taken(found) };
  } catch (cause) {
    if (!found.session) throw cause;
    console.error(cause);
  }
  const before = {
    ...found,
    session: null,
    offer: null,
    reached: null,
    unreadable: stored.session,
  };
  return { before, ...taken(before) };
}

/** What cannot be read is kept beside the fresh start, never thrown away. */
const aside = (memory: Memory, stored: Stored, wall: number): Stored => ({
  ...('unreadable' in memory ? { [`session.bad.${wall}`]: memory.unreadable } : {}),
  ...(memory.planSetAside ? { [`plan.bad.${wall}`]: stored.plan } : {}),
});

function changed(before: Memory, after: Memory, stored: Stored): Stored {
  const settings = { ...asKept(stored.settings), ...after.chosen };
  return {
    ...(before.chosen === after.chosen ? {} : { settings }),
    ...(before.plan === after.plan && !before.planSetAside ? {} : { plan: after.plan }),
    ...(before.care === after.care && stored.care !== undefined ? {} : { care: after.care }),
  };
}

/** Keys of a newer version are kept as they are; of those known here only what is chosen. */
const asKept = (value: unknown): Stored =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).filter(
      ([key]) => !Object.hasOwn(table, key) && key !== 'notifications',
    ),
  );
