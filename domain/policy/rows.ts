import { type RhythmName, rhythms } from '../session/rhythms';
import type { DaysOff } from './daysOff';
import type { WorkingHours } from './hours';
import { nameInWords } from './named';
import type { Policy } from './organisation/policy';
import { firstUnder } from './organisation/precedence';
import type { ListBounds } from './ownText';
import { isSame } from './same';
import {
  type Field,
  type Row,
  type SettingKey,
  type Settings,
  settingKeys,
  table,
} from './settings';

/** Which setting a row shows, where it stands and what it is called. */
export interface RowHead {
  readonly key: SettingKey;
  readonly group: Row['group'];
  readonly labelKey: string;
  readonly helpKey: string;
  /** What it is at first, as the table or an organisation says. */
  readonly first: unknown;
  /** The rhythm that is chosen: it says a number where none is set. */
  readonly rhythm: RhythmName;
  /** The setting without which it means nothing. */
  readonly under?: SettingKey;
  /** Whether an organisation set what it is at first. */
  readonly byOrganisation: boolean;
  /** Whether an organisation holds it where it is. */
  readonly locked: boolean;
  /** Whether the person has it otherwise than it was at first. */
  readonly changed: boolean;
  /** Whether it means anything now: not while the toggle it stands under is off. */
  readonly applies: boolean;
}
/** The bounds of a number and how finely it moves. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The value of a row and what it may be. */
export type RowValue =
  | { readonly type: 'toggle'; readonly value: boolean }
  | {
      readonly type: 'minutes' | 'seconds';
      /** null: as the rhythm says. */
      readonly value: number | null;
      /** What the rhythm says; null where the rhythm has no such break. */
      readonly standard: number | null;
      /** Whether the rhythm has a number to go by where none is set. */
      readonly byRhythm: boolean;
      readonly range: Range;
    }
  | { readonly type: 'days'; readonly value: number | null; readonly range: Range }
  | { readonly type: 'choice'; readonly value: string; readonly among: readonly string[] }
  | { readonly type: 'channel'; readonly value: string; readonly among: readonly string[] }
  | { readonly type: 'portrait'; readonly value: string; readonly among: readonly string[] }
  | { readonly type: 'range'; readonly value: number; readonly range: Range }
  | { readonly type: 'voice'; readonly value: string }
  | { readonly type: 'text'; readonly value: string; readonly longest: number }
  | { readonly type: 'list'; readonly value: readonly string[]; readonly bounds: ListBounds }
  | { readonly type: 'hours'; readonly value: WorkingHours }
  | { readonly type: 'dates'; readonly value: DaysOff }
  | {
      readonly type: 'limit';
      /** Hours a day; null: no limit. */
      readonly value: number | null;
      readonly range: Range;
    };

/** One setting as the settings page shows it. */
export type PageRow = RowHead & RowValue;

/** What the chosen rhythm says for a row such as `microMinutes`. */
function rhythmSays(key: SettingKey, { rhythm }: Settings): number | null {
  const match = /^(micro|posture|walk)(Minutes|Seconds)$/.exec(key);
  const pace = match && rhythms[rhythm][match[1] as 'micro' | 'posture' | 'walk'];
  if (!pace) return null;
  return match[2] === 'Minutes' ? pace.everyMinutes : pace.seconds;
}

function rowOf(key: SettingKey, settings: Settings, policy: Held): PageRow {
  const row: Row = table[key];
  const value = settings[key];
  const first = firstUnder(policy)[key];
  const locked = Object.hasOwn(policy.locked, key);
  const changed = !locked && !isSame(value, first);
  const byOrganisation = Object.hasOwn(policy.defaults, key);
  const name = nameInWords(key);
  const labels = { labelKey: `settings.row.${name}`, helpKey: `settings.help.${name}` };
  const applies = row.under === undefined || Boolean(settings[row.under as SettingKey]);
  const under = row.under === undefined ? {} : { under: row.under as SettingKey };
  const { rhythm } = settings;
  const standing = { ...under, applies, changed, locked, byOrganisation, first, rhythm };
  const shared = { key, group: row.group, ...labels, ...standing };
  const { field } = row;
  switch (field.type) {
    case 'toggle':
      return { ...shared, type: 'toggle', value: value as boolean };
    case 'choice': {
      const type = ({ pictures: 'portrait', channel: 'channel', radio: 'choice' } as const)[
        field.as ?? 'radio'
      ];
      return { ...shared, type, value: value as string, among: field.among };
    }
    case 'text':
      return field.of
        ? { ...shared, type: 'voice', value: value as string }
        : { ...shared, type: 'text', value: value as string, longest: field.longest };
    case 'list':
      return { ...shared, type: 'list', value: value as readonly string[], bounds: field };
    case 'hours':
      return { ...shared, type: 'hours', value: value as WorkingHours };
    case 'dates':
      return { ...shared, type: 'dates', value: value as DaysOff };
    case 'number':
      return { ...shared, ...numberOf(key, field, settings) };
  }
}

function numberOf(
  key: SettingKey,
  { min, max, step, unit }: Extract<Field, { type: 'number' }>,
  settings: Settings,
): Extract<RowValue, { readonly range: Range }> {
  const range = { min, max, step };
  const value = settings[key] as number | null;
  if (unit === 'x') return { type: 'range', value: value as number, range };
  if (unit === 'd') return { type: 'days', value, range };
  if (unit === 'h') return { type: 'limit', value, range };
  const type = unit === 'min' ? 'minutes' : 'seconds';
  return {
    type,
    value,
    standard: rhythmSays(key, settings),
    byRhythm: (table[key] as Row).orNull === true,
    range,
  };
}

type Held = Pick<Policy, 'defaults' | 'locked'>;
const nothingHeld: Held = { defaults: {}, locked: {} };

/** The settings page, row by row, from the one table, under an organisation's policy where there is one. */
export const pageRows = (settings: Settings, policy: Held = nothingHeld): PageRow[] =>
  settingKeys.map((key) => rowOf(key, settings, policy));
