import { decimal } from '../numbers';
import { languageOf, type Words } from '../words';
import type { SettingRow } from './types';

const named = (words: Words, row: SettingRow, value: unknown) =>
  words(`settings.${row.key}.${String(value).replaceAll('-', '_')}`);

/** A value of a setting in words; null where that cannot be said in few. */
export function valueText(words: Words, row: SettingRow, value: unknown): string | null {
  switch (row.type) {
    case 'toggle':
      return words(value ? 'settings.changed.on' : 'settings.changed.off');
    case 'minutes':
    case 'seconds':
      return words(`settings.changed.${row.type}`, value as number);
    case 'choice':
    case 'portrait':
      return named(words, row, value);
    case 'channel':
      return words(`settings.channel.${value}`);
    case 'range':
      return rangeText(words, row.key, value as number);
    case 'voice':
      return words('settings.voice.standard');
    case 'days':
      return value === null ? words('settings.kept.always') : daysText(words, value as number);
    case 'limit':
      return words('settings.changed.no_limit');
    case 'dates':
    case 'list':
    case 'text':
      return words('settings.changed.none');
    default:
      return null;
  }
}

const daysText = (words: Words, days: number): string =>
  new Intl.NumberFormat(languageOf(words), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(days);

/** How a value of a slider is said. */
export const rangeText = (words: Words, key: SettingRow['key'], value: number): string =>
  key.endsWith('Volume')
    ? words('settings.unit.percent', Math.round(value * 100))
    : words('settings.unit.times', decimal(words, value, 1));

/** What holds for a setting until it is changed: as the rhythm says, or as it is at first. */
export function firstText(words: Words, row: SettingRow): string {
  if ((row.type === 'minutes' || row.type === 'seconds') && row.first === null) {
    const rhythm = words(`settings.rhythm.${row.rhythm.replaceAll('-', '_')}`);
    return row.standard === null
      ? words('settings.changed.not_in_rhythm', rhythm)
      : words(
          'settings.changed.rhythm_says',
          rhythm,
          words(`settings.changed.${row.type}`, row.standard),
        );
  }
  const first = valueText(words, row, row.first);
  if (first === null) return words('settings.changed.otherwise');
  return words(
    row.byOrganisation ? 'settings.changed.organisation' : 'settings.changed.first',
    first,
  );
}
