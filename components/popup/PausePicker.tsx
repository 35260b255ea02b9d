import { useWords } from '../words';
import type { PauseLength, PopupProps } from './types';

const lengths: readonly (readonly [PauseLength, string])[] = [
  ['30min', 'half_hour'],
  ['1h', 'hour'],
  ['tomorrow', 'tomorrow'],
];

/** Stops all asking for a while; it turns itself on again. */
export function PausePicker({ onPause }: Pick<PopupProps, 'onPause'>) {
  const words = useWords();
  return (
    <fieldset class="pause">
      <legend class="label">{words('popup.pause.title')}</legend>
      {lengths.map(([length, key]) => (
        <button type="button" class="button small" key={length} onClick={() => onPause(length)}>
          {words(`popup.pause.${key}`)}
        </button>
      ))}
    </fieldset>
  );
}
