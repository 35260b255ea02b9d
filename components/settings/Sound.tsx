import { useWords } from '../words';

/** What the settings know of sounds here, and how to hear the one at the end. */
export interface SoundProps {
  /** Whether the sound of a notification is ours to switch off. */
  readonly mayBeSilent: boolean;
  /** Whether there is an end sound to be heard. */
  readonly ends: boolean;
  /** Whether it could not be played the last time. */
  readonly refused: boolean;
  readonly onTry: () => void;
}

/** The end sound to try, and what cannot be heard or switched off here. */
export function Sound({ mayBeSilent, ends, refused, onTry }: SoundProps) {
  const words = useWords();
  return (
    <>
      {ends && (
        <div class="setting">
          <button type="button" class="button" onClick={onTry}>
            {words('settings.sound.try')}
          </button>
          <div role="status">
            {refused && <p class="problem">{words('settings.sound.refused')}</p>}
          </div>
        </div>
      )}
      {!mayBeSilent && <p class="setting-help">{words('settings.sound.not_ours')}</p>}
    </>
  );
}
