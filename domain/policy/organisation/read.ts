import { type Fields, isFields } from '../../session/plain';
import { plainLine } from '../ownText';
import { isSame } from '../same';
import { readValue, type SettingKey, type Settings, table } from '../settings';
import {
  type Note,
  type Organisation,
  type Policy,
  type Restriction,
  restrictions,
} from './policy';

/** The version of the policy's keys. */
export const schemaVersion = 1;

/** The longest a name, a contact or a reference may be, in letters. */
export const longestLine = 120;

/** The settings a policy can say: all but those that are the person's own affair. */
export const isOfPolicy = (key: string): key is SettingKey =>
  Object.hasOwn(table, key) && !('personal' in table[key as SettingKey]);

/**
 * An organisation's policy made whole. Firefox checks nothing and Chromium drops what its schema does not
 * know, so every value is looked at here: one bad key costs only itself, and a restriction that cannot be
 * read is on. Never throws.
 */
export function readPolicy(received: unknown): Policy {
  const notes: Note[] = [];
  const all = isFields(received) ? received : {};
  const part = (key: string): Fields => {
    const value = fromText(all[key]);
    if (value === undefined) return {};
    if (isFields(value)) return value;
    notes.push({ key, fate: 'ignored' });
    return {};
  };
  const organisation = organisationOf(part('organization'), notes);
  const locked = settingsOf('locked', part('locked'), notes);
  const defaults = settingsOf('defaults', part('defaults'), notes);
  const off = Object.fromEntries(
    restrictions.map((key) => [key, restrictionOf(key, all[key], notes)]),
  ) as Policy['off'];
  const skipWelcome = toggleOf('skipWelcome', all.skipWelcome, notes);
  versionOf(all.schemaVersion, notes);
  for (const key of Object.keys(all))
    if (!known.includes(key)) notes.push({ key, fate: 'unknown' });
  notes.push(...contradictions({ defaults, locked, off }));
  return { organisation, defaults, locked, off, skipWelcome, notes };
}

const known: readonly string[] = [
  'schemaVersion',
  'organization',
  'defaults',
  'locked',
  'skipWelcome',
  ...restrictions,
];

/** On Windows nested values may come as JSON text; other text stays as it is. */
function fromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What the registry can only say as 0 or 1, or as text. */
function asToggle(value: unknown): unknown {
  const plain = fromText(value);
  return plain === 1 ? true : plain === 0 ? false : plain;
}

function restrictionOf(key: Restriction, value: unknown, notes: Note[]): boolean {
  const said = asToggle(value);
  if (typeof said === 'boolean') return said;
  if (value === undefined) return false;
  notes.push({ key, fate: 'closed' });
  return true;
}

function toggleOf(key: string, value: unknown, notes: Note[]): boolean {
  const said = asToggle(value);
  if (said !== undefined && typeof said !== 'boolean') notes.push({ key, fate: 'ignored' });
  return said === true;
}

function versionOf(value: unknown, notes: Note[]): void {
  const version = fromText(value);
  if (value === undefined || version === schemaVersion) return;
  const isLater = typeof version === 'number' && version > schemaVersion;
  notes.push({ key: 'schemaVersion', fate: isLater ? 'newer' : 'ignored' });
}

function settingsOf(
  where: 'defaults' | 'locked',
  values: Fields,
  notes: Note[],
): Partial<Settings> {
  const entries = Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    const note = (fate: Note['fate']) => notes.push({ key: `${where}.${key}`, fate });
    if (!isOfPolicy(key)) {
      note('unknown');
      return [];
    }
    const plain = plainOf(key, value);
    const read = readValue(key, plain);
    if (read === undefined || read === null) {
      note('ignored');
      return [];
    }
    if (!isAsSaid(read, plain)) note('repaired');
    return [[key, read]];
  });
  return Object.fromEntries(entries) as Partial<Settings>;
}

/** Whether what was read is what was said; days that were not said are as in the product. */
function isAsSaid(read: unknown, said: unknown): boolean {
  if (!isFields(read) || !isFields(said)) return isSame(read, said);
  return Object.keys(said).every((key) => isSame(read[key], said[key]));
}

/** A value as the setting's type wants it, where text or 0 and 1 say the same. */
function plainOf(key: SettingKey, value: unknown): unknown {
  const { type } = table[key].field;
  if (type === 'toggle') return asToggle(value);
  return type === 'choice' || type === 'text' ? value : fromText(value);
}

const lines = ['name', 'contact', 'agreementRef'] as const;
const addresses = ['supportUrl', 'privacyNoticeUrl'] as const;

function organisationOf(values: Fields, notes: Note[]): Organisation {
  const read = (key: keyof Organisation, of: (text: string) => string): string => {
    const value = values[key];
    if (value === undefined) return '';
    const said = typeof value === 'string' ? of(value) : '';
    if (said !== value)
      notes.push({ key: `organization.${key}`, fate: said === '' ? 'ignored' : 'repaired' });
    return said;
  };
  for (const key of Object.keys(values))
    if (![...lines, ...addresses].includes(key as never))
      notes.push({ key: `organization.${key}`, fate: 'unknown' });
  return Object.fromEntries([
    ...lines.map((key) => [key, read(key, (text) => plainLine(text, longestLine))]),
    ...addresses.map((key) => [key, read(key, (text) => (isAddress(text) ? text : ''))]),
  ]) as unknown as Organisation;
}

/** Addresses that are shown as links: encrypted, without a name or a password in them. */
const isAddress = (text: string): boolean =>
  text.length <= 500 && /^https:\/\/[^\s/?#@]+([/?#]\S*)?$/.test(text);

/** Keys that another key makes meaningless: what is locked needs no default, and without a diary there are no glides. */
function contradictions({
  defaults,
  locked,
  off,
}: Pick<Policy, 'defaults' | 'locked' | 'off'>): Note[] {
  const overruled = Object.keys(defaults).filter((key) => Object.hasOwn(locked, key));
  const idle = (where: 'defaults' | 'locked', said: Partial<Settings>) =>
    off.disablePainDiary && said.glidePrompt !== undefined ? [`${where}.glidePrompt`] : [];
  const keys = [
    ...overruled.map((key) => `defaults.${key}`),
    ...idle('defaults', defaults),
    ...idle('locked', locked),
  ];
  return [...new Set(keys)].map((key) => ({ key, fate: 'without-effect' }));
}
