import { decimal } from '../numbers';
import type { Words } from '../words';
import type { SettingRow } from './types';

const named = (words: Words, row: SettingRow, value: unknown) =>
  words(`settings.${row.key}.${String(value).replaceAll('-', '_')}`);

/** What a setting was at first, in words; null where that cannot be said in few. */
function firstOf(words: Words, row: SettingRow): string | null {
  const { first } = row;
  switch (row.type) {
    case 'toggle':
      return words(first ? 'settings.changed.on' : 'settings.changed.off');
    case 'minutes':
    case 'seconds':
      return words(`settings.changed.${row.type}`, first as number);
    case 'choice':
    case 'portrait':
      return named(words, row, first);
    case 'channel':
      return words(`settings.channel.${first}`);
    case 'range':
      return rangeText(words, row.key, first as number);
    case 'voice':
      return words('settings.voice.standard');
    case 'days':
      return words('settings.kept.always');
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
  const first = firstOf(words, row);
  return first === null
    ? words('settings.changed.otherwise')
    : words('settings.changed.first', first);
}
