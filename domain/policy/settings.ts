import { type RhythmName, rhythms } from '../session/rhythms';
import { looks, tones } from './appearance';
import { type DaysOff, readDaysOff } from './daysOff';
import { readHours, type WorkingHours } from './hours';

/** What a setting may be. */
export type Field =
  | { readonly type: 'toggle' }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit: 'min' | 's' | 'x' | 'd' | 'h';
    }
  | { readonly type: 'choice'; readonly among: readonly string[]; readonly pictured?: true }
  | { readonly type: 'text'; readonly longest: number }
  | { readonly type: 'hours' }
  | { readonly type: 'dates' };

/** One setting: its type and range, its default, and where it stands on the settings page. */
export interface Row<T = unknown> {
  readonly group: 'rhythm' | 'hours' | 'prompts' | 'voice' | 'figure' | 'data';
  readonly field: Field;
  readonly standard: T;
  /** May also be null: then it is as the rhythm says, or without limit. */
  readonly orNull?: true;
  /** Belongs to this device: it does not go to the person's other browsers. */
  readonly ofDevice?: true;
  /** The setting without which it means nothing, a toggle or a number; the settings page leaves it out then. */
  readonly under?: string;
}

const toggle = (group: Row['group'], standard: boolean): Row<boolean> => ({
  group,
  standard,
  field: { type: 'toggle' },
});
const choice = <T extends string>(
  group: Row['group'],
  standard: T,
  among: readonly T[],
): Row<T> => ({
  group,
  standard,
  field: { type: 'choice', among },
});
/** A choice shown as a row of pictures. */
const pictured = <T extends string>(standard: T, among: readonly T[]): Row<T> => ({
  group: 'figure',
  standard,
  field: { type: 'choice', among, pictured: true },
});
type NumberField = Omit<Extract<Field, { type: 'number' }>, 'type'>;
const voiceNumber = (standard: number, field: NumberField): Row<number> => ({
  group: 'voice',
  standard,
  field: { type: 'number', ...field },
  under: 'voiceOn',
});
/** A number of the person's own in place of the rhythm's. */
const own = (
  under: string,
  min: number,
  max: number,
  step: number,
  unit: 'min' | 's',
): Row<number | null> => ({
  group: 'rhythm',
  standard: null,
  orNull: true,
  field: { type: 'number', min, max, step, unit },
  under,
});

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
  daysOff: { group: 'hours', standard: [], field: { type: 'dates' } } as Row<DaysOff>,
  // A limit for the day's active time, as a person or their clinician wishes; off at first.
  dailyLimit: {
    group: 'hours',
    standard: null,
    orNull: true,
    field: { type: 'number', min: 1, max: 14, step: 0.5, unit: 'h' },
  } as Row<number | null>,
  limitFrom: {
    ...choice('hours', 'me', ['me', 'clinician'] as const),
    under: 'dailyLimit',
  } as Row<'me' | 'clinician'>,
  notifications: toggle('prompts', true),
  // Up to ten minutes for the right moment; 0: at once.
  holdForPauseMinutes: {
    group: 'prompts',
    standard: 3,
    field: { type: 'number', min: 0, max: 10, step: 1, unit: 'min' },
  } as Row<number>,
  holdForSound: toggle('prompts', true),
  holdForFullscreen: toggle('prompts', true),
  watchingCounts: choice('prompts', 'eyes-posture', ['everything', 'eyes-posture', 'nothing']),
  voiceOn: toggle('voice', true),
  voiceName: {
    group: 'voice',
    standard: '',
    field: { type: 'text', longest: 200 },
    under: 'voiceOn',
    // Voices are those of the device.
    ofDevice: true,
  } as Row<string>,
  voiceRate: voiceNumber(1, { min: 0.5, max: 1.5, step: 0.1, unit: 'x' }),
  voiceVolume: voiceNumber(1, { min: 0, max: 1, step: 0.1, unit: 'x' }),
  skin: pictured('warm', tones),
  figure: pictured('bun', looks),
  /** Breaks, check-ins and visits older than this go; null: all are kept (data layer 8.5: 180 to 3650). */
  retentionDays: {
    group: 'data',
    standard: null,
    orNull: true,
    field: { type: 'number', min: 180, max: 3650, step: 1, unit: 'd' },
    // What another device lets go of must not go here.
    ofDevice: true,
  } as Row<number | null>,
  motion: choice('figure', 'system', ['system', 'still'] as const),
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
function readValue(key: SettingKey, value: unknown): unknown {
  const row: Row = table[key];
  const { field } = row;
  if (value === null) return row.orNull ? null : undefined;
  if (field.type === 'hours') return readHours(value, row.standard as WorkingHours) ?? undefined;
  if (field.type === 'dates') return readDaysOff(value) ?? undefined;
  return fits(field, value) ? value : undefined;
}

function fits(field: Field, value: unknown): boolean {
  if (field.type === 'toggle') return typeof value === 'boolean';
  if (field.type === 'number')
    return typeof value === 'number' && value >= field.min && value <= field.max;
  if (typeof value !== 'string') return false;
  return field.type === 'choice'
    ? field.among.includes(value)
    : field.type === 'text' && value.length <= field.longest;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a value is one a setting may have. */
export const isValid = (key: SettingKey, value: unknown): boolean =>
  value !== undefined && same(readValue(key, value), value);

/** Stored settings made whole: a value out of range costs only itself. Never throws. */
export const readSettings = (stored: unknown): { settings: Settings; repaired: SettingKey[] } =>
  changedSettings(standards, stored);

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
    if (!same(read, value)) repaired.push(key);
    return [key, read === undefined ? before[key] : read];
  });
  return { settings: Object.fromEntries(entries) as Settings, repaired };
}
