import { textOf } from '../journal/backup/canonical';
import { isFields, isNumber } from '../session/plain';
import { isSame } from './same';
import { changedSettings, type SettingKey, type Settings, settingKeys, table } from './settings';
import { isSettingInstant, latestInstant, type Sync } from './sync';

/** The settings as they stand in the storage that a person's browsers share. */
export interface Shared {
  readonly v: 1;
  /** When they were set, epoch ms; the latest set holds everywhere. */
  readonly at: number;
  readonly settings: Partial<Settings>;
}

/** Settings that go along; those that belong to one device stay. */
const travelling = settingKeys.filter((key) => !('ofDevice' in table[key]));

const travellingOf = (settings: Settings): Partial<Settings> =>
  Object.fromEntries(travelling.map((key) => [key, settings[key]]));

/** What this browser has to share. */
export const sharedOf = ({ at }: Sync, settings: Settings): Shared => ({
  v: 1,
  at,
  settings: travellingOf(settings),
});

type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'set'; readonly at: number; readonly settings: Settings };

/** What stands in the shared storage; what it does not say stays as it is here. Never throws. */
function readShared(value: unknown, here: Settings): Found {
  if (value === undefined || value === null) return { kind: 'nothing' };
  if (!isFields(value) || !isNumber(value.v)) return { kind: 'broken' };
  if (value.v > 1) return { kind: 'newer' };
  const { v, at, settings } = value;
  if (v !== 1 || !isSettingInstant(at) || !isFields(settings)) return { kind: 'broken' };
  const told = Object.fromEntries(
    travelling.flatMap((key: SettingKey) => (key in settings ? [[key, settings[key]]] : [])),
  );
  return { kind: 'set', at, settings: changedSettings(here, told).settings };
}

const same = (a: Settings, b: Settings) => isSame(travellingOf(a), travellingOf(b));

/** Whether other browsers would see a difference. */
export const hasNews = (before: Settings, after: Settings): boolean => !same(before, after);

/** Which of two sets holds: the later one; of two of the same instant the same one in every browser. */
const isLater = (a: Omit<Shared, 'v'>, b: Omit<Shared, 'v'>): boolean =>
  a.at !== b.at ? a.at > b.at : textOf(a.settings) > textOf(b.settings);

/** Something was changed here: later than whatever holds, also where this clock is behind another's. */
export const changedHere = (sync: Sync, wall: number): Sync => ({
  ...sync,
  at: Math.min(latestInstant, Math.max(wall, sync.at + 1)),
  cameAt: null,
  refusedAt: null,
  // Whatever stood in the way is looked at anew.
  trouble: null,
});

/** The switch was turned: what stands in the shared storage is looked at anew. */
export const switched = (sync: Sync, on: boolean): Sync =>
  sync.on === on
    ? sync
    : { ...sync, on, shared: null, cameAt: null, trouble: null, refusedAt: null };

/** What holds once this browser has seen what stands in the shared storage. */
export function met(
  sync: Sync,
  here: Settings,
  value: unknown,
  wall: number,
): { readonly sync: Sync; readonly settings: Settings } {
  if (!sync.on) return { sync, settings: here };
  const found = readShared(value, here);
  if (found.kind === 'newer') return { sync: { ...sync, trouble: 'newer' }, settings: here };
  const fine: Sync = { ...sync, trouble: sync.trouble === 'newer' ? null : sync.trouble };
  // What was cleared elsewhere stays cleared until something is changed here.
  if (found.kind === 'nothing') return { sync: fine, settings: here };
  if (found.kind === 'broken') return { sync: { ...fine, shared: null }, settings: here };
  const { at, settings } = found;
  const ours = { at: sync.at, settings: travellingOf(here) };
  if (at === sync.at && same(settings, here))
    return { sync: { ...fine, shared: at, trouble: null }, settings: here };
  if (!isLater({ at, settings: travellingOf(settings) }, ours))
    return { sync: { ...fine, shared: null }, settings: here };
  const came = { at, shared: at, trouble: null, refusedAt: null };
  if (same(settings, here)) return { sync: { ...sync, ...came }, settings: here };
  return { sync: { ...sync, ...came, cameAt: wall }, settings };
}

/** After a refusal it is tried again this much later, ms. */
const againAfterMs = 3_600_000;

/** Whether the settings that stand here are still to be written for the other browsers. */
export function isToBeShared({ on, at, shared, trouble, refusedAt }: Sync, wall: number): boolean {
  if (!on || shared === at || trouble === 'newer' || trouble === 'too-large') return false;
  return refusedAt === null || wall < refusedAt || wall - refusedAt >= againAfterMs;
}

/** They were written, or why not. */
export const given = (sync: Sync, trouble: Sync['trouble'], wall: number): Sync =>
  trouble === null
    ? { ...sync, shared: sync.at, trouble, refusedAt: null }
    : { ...sync, trouble, refusedAt: wall };

/** What browsers take under one key, its name included, in bytes of JSON (storage.sync, QUOTA_BYTES_PER_ITEM). */
const bytesAtMost = 8_192;

/** Whether it fits under one key of the shared storage; some browsers write `<` as six characters. */
export function fitsShared(shared: Shared): boolean {
  let bytes = 'settings'.length;
  for (const letter of JSON.stringify(shared)) {
    const code = letter.codePointAt(0) ?? 0;
    if (letter === '<' || letter === '\u2028' || letter === '\u2029') bytes += 6;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes <= bytesAtMost;
}
