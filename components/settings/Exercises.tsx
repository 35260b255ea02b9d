import { usePlural, useWords } from '../words';
import type { SettingsProps } from './types';

/** Leads to the exercise library, and says how many exercises are switched off. */
export function Exercises({
  switchedOff,
  onLibrary,
}: Pick<SettingsProps, 'switchedOff' | 'onLibrary'>) {
  const words = useWords();
  const plural = usePlural();
  return (
    <section class="card setting-group" aria-labelledby="settings-exercises">
      <h2 id="settings-exercises">{words('settings.group.exercises')}</h2>
      <p>{words('settings.exercises.body')}</p>
      {switchedOff > 0 && <p class="muted">{plural('settings.exercises.off', switchedOff)}</p>}
      <div>
        <button type="button" class="button" onClick={onLibrary}>
          {words('settings.exercises.open')}
        </button>
      </div>
    </section>
  );
}
