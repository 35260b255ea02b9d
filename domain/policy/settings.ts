import { type RhythmName, rhythms } from '../session/rhythms';
import { looks, tones } from './appearance';
import { type DaysOff, readDaysOff } from './daysOff';
import {
  choice,
  type Field,
  longestMessage,
  message,
  own,
  pictured,
  prompt,
  type Row,
  slider,
  toggle,
  volume,
} from './fields';
import { readHours, type WorkingHours } from './hours';
import { isPlainLine, ownList } from './ownText';
import { isSame } from './same';

export { type Channel, channels, type Field, type Row } from './fields';

const officeDay = ['09:00-17:30'];
const office: WorkingHours = {
  mon: officeDay,
  tue: officeDay,
  wed: officeDay,
  thu: officeDay,
  fri: officeDay,
  sat: [],
  sun: [],
};

/** Every setting there is. The page, the repair of stored values and the engine's numbers follow from it. */
export const table = {
  rhythm: choice<RhythmName>('rhythm', 'balanced', Object.keys(rhythms) as RhythmName[]),
  microOn: toggle('rhythm', true),
  // Ranges: user ranges of the clinical default schedule (5.2).
  microMinutes: own('microOn', 20, 40, 1, 'min'),
  microSeconds: own('microOn', 20, 60, 5, 's'),
  postureOn: toggle('rhythm', true),
  postureMinutes: own('postureOn', 30, 90, 5, 'min'),
  postureSeconds: own('postureOn', 60, 360, 10, 's'),
  walkOn: toggle('rhythm', true),
  walkMinutes: own('walkOn', 60, 240, 10, 'min'),
  walkSeconds: own('walkOn', 180, 300, 10, 's'),
  hoursOn: toggle('hours', false),
  hours: {
    group: 'hours',
    standard: office,
    field: { type: 'hours' },
    under: 'hoursOn',
  } as Row<WorkingHours>,
  daysOff: {
    group: 'hours',
    standard: [],
    field: { type: 'dates' },
    personal: true,
  } as Row<DaysOff>,
  // A limit for the day's active time, as a person or their clinician wishes; off at first.
  dailyLimit: {
    group: 'hours',
    standard: null,
    orNull: true,
    field: { type: 'number', min: 1, max: 14, step: 0.5, unit: 'h' },
    personal: true,
  } as Row<number | null>,
  limitFrom: {
    ...choice('hours', 'me', ['me', 'clinician'] as const),
    under: 'dailyLimit',
    personal: true,
  } as Row<'me' | 'clinician'>,
  microPrompt: prompt,
  posturePrompt: prompt,
  walkPrompt: prompt,
  glidePrompt: prompt,
  // Up to ten minutes for the right moment; 0: at once.
  holdForPauseMinutes: {
    group: 'prompts',
    standard: 3,
    field: { type: 'number', min: 0, max: 10, step: 1, unit: 'min' },
  } as Row<number>,
  holdForSound: toggle('prompts', true),
  holdForFullscreen: toggle('prompts', true),
  watchingCounts: choice('prompts', 'eyes-posture', ['everything', 'eyes-posture', 'nothing']),
  startSound: toggle('sound', true),
  endSound: toggle('sound', true),
  endVolume: slider('sound', 'endSound', 0.5, volume),
  microSilent: toggle('sound', false),
  reminders: {
    group: 'messages',
    standard: [],
    field: { type: 'list', most: 12, longest: longestMessage },
    personal: true,
  } as Row<readonly string[]>,
  microTitle: message,
  postureTitle: message,
  walkTitle: message,
  glideTitle: message,
  voiceOn: toggle('voice', true),
  voiceName: {
    group: 'voice',
    standard: '',
    field: { type: 'text', longest: 200, of: 'voices' },
    under: 'voiceOn',
    // Voices are those of the device.
    ofDevice: true,
    personal: true,
  } as Row<string>,
  voiceRate: slider('voice', 'voiceOn', 1, { min: 0.5, max: 1.5, step: 0.1 }),
  voiceVolume: slider('voice', 'voiceOn', 1, volume),
  skin: pictured('warm', tones),
  figure: pictured('bun', looks),
  // WCAG 2.1.4: an organisation may not hold on what hinders the person.
  charactersAct: { ...toggle('keys', true), personal: true } as Row<boolean>,
  /** Breaks, check-ins and visits older than this go; null: all are kept (data layer 8.5: 180 to 3650). */
  retentionDays: {
    group: 'data',
    standard: null,
    orNull: true,
    field: { type: 'number', min: 180, max: 3650, step: 1, unit: 'd' },
    // What another device lets go of must not go here.
    ofDevice: true,
  } as Row<number | null>,
  motion: {
    ...choice('figure', 'system', ['system', 'still'] as const),
    personal: true,
  } as Row<'system' | 'still'>,
} as const;

/** The name of a setting. */
export type SettingKey = keyof typeof table;

type Wide<T> = T extends boolean ? boolean : T;

/** All settings with their values. */
export type Settings = {
  readonly [K in SettingKey]: (typeof table)[K] extends Row<infer T> ? Wide<T> : never;
};

/** The name of every setting, in the order of the page. */
export const settingKeys = Object.keys(table) as SettingKey[];

/** What holds until a person changes something. */
export const standards = Object.fromEntries(
  settingKeys.map((key) => [key, table[key].standard]),
) as Settings;

/** A value as a setting may have it, repaired where it can be; undefined where nothing can be made of it. */
export function readValue(key: SettingKey, value: unknown): unknown {
  const row: Row = table[key];
  const { field } = row;
  if (value === null) return row.orNull ? null : undefined;
  if (field.type === 'hours') return readHours(value, row.standard as WorkingHours) ?? undefined;
  if (field.type === 'dates') return readDaysOff(value) ?? undefined;
  if (field.type === 'list') return Array.isArray(value) ? ownList(value, field) : undefined;
  return fits(field, value) ? value : undefined;
}

function fits(field: Field, value: unknown): boolean {
  if (field.type === 'toggle') return typeof value === 'boolean';
  if (field.type === 'number')
    return typeof value === 'number' && value >= field.min && value <= field.max;
  if (typeof value !== 'string') return false;
  if (field.type === 'choice') return field.among.includes(value);
  if (field.type !== 'text') return false;
  // The names of voices are the system's own.
  return field.of ? value.length <= field.longest : isPlainLine(value, field.longest);
}

const isAsRead = (read: unknown, value: unknown) => read !== undefined && isSame(read, value);

/** Whether a value is one a setting may have. */
export const isValid = (key: SettingKey, value: unknown): boolean =>
  isAsRead(readValue(key, value), value);

/** Whoever had switched notifications off, when that was one switch for all, is not asked by one now. */
const earlier = (stored: unknown) =>
  (stored as { notifications?: unknown } | null | undefined)?.notifications === false
    ? { microPrompt: 'badge', posturePrompt: 'badge', walkPrompt: 'badge', glidePrompt: 'badge' }
    : {};

/** Stored settings made whole: a value out of range costs only itself. Never throws. */
export const readSettings = (stored: unknown): { settings: Settings; repaired: SettingKey[] } =>
  changedSettings(changedSettings(standards, earlier(stored)).settings, stored);

/** Settings with some values changed; one that is out of range is left as it was. Never throws. */
export function changedSettings(
  before: Settings,
  changes: unknown,
): { settings: Settings; repaired: SettingKey[] } {
  const values =
    typeof changes === 'object' && changes !== null ? (changes as Record<string, unknown>) : {};
  const repaired: SettingKey[] = [];
  const entries = settingKeys.map((key) => {
    const value = values[key];
    if (value === undefined) return [key, before[key]];
    const read = readValue(key, value);
    if (!isAsRead(read, value)) repaired.push(key);
    return [key, read === undefined ? before[key] : read];
  });
  return { settings: Object.fromEntries(entries) as Settings, repaired };
}
