import { type RhythmName, rhythms } from '../session/rhythms';
import { looks, tones } from './appearance';
import { isWorkingHours, type WorkingHours } from './hours';

/** What a setting may be. */
export type Field =
  | { readonly type: 'toggle' }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit: 'min' | 's' | 'x' | 'd';
    }
  | { readonly type: 'choice'; readonly among: readonly string[]; readonly pictured?: true }
  | { readonly type: 'text'; readonly longest: number }
  | { readonly type: 'hours' };

/** One setting: its type and range, its default, and where it stands on the settings page. */
export interface Row<T = unknown> {
  readonly group: 'rhythm' | 'hours' | 'prompts' | 'voice' | 'figure' | 'data';
  readonly field: Field;
  readonly standard: T;
  /** May also be null: then it is as the rhythm says, or without limit. */
  readonly orNull?: true;
  /** The toggle without which it means nothing; the settings page leaves it out then. */
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
  notifications: toggle('prompts', true),
  voiceOn: toggle('voice', true),
  voiceName: {
    group: 'voice',
    standard: '',
    field: { type: 'text', longest: 200 },
    under: 'voiceOn',
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

/** Whether a value is one a setting may have. */
export function isValid(key: SettingKey, value: unknown): boolean {
  const row: Row = table[key];
  if (value === null) return row.orNull === true;
  const { field } = row;
  switch (field.type) {
    case 'toggle':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= field.min && value <= field.max;
    case 'choice':
      return typeof value === 'string' && field.among.includes(value);
    case 'text':
      return typeof value === 'string' && value.length <= field.longest;
    case 'hours':
      return isWorkingHours(value);
  }
}

/** Stored settings made whole: a value out of range costs only itself. Never throws. */
export function readSettings(stored: unknown): { settings: Settings; repaired: SettingKey[] } {
  const values =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const repaired: SettingKey[] = [];
  const entries = settingKeys.map((key) => {
    const value = values[key];
    if (value !== undefined && isValid(key, value)) return [key, value];
    if (value !== undefined) repaired.push(key);
    return [key, table[key].standard];
  });
  return { settings: Object.fromEntries(entries) as Settings, repaired };
}
