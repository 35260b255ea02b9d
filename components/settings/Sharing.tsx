import { useWords } from '../words';
import type { SettingsProps } from './types';

/** The switch that gives the settings to the person's other browsers, and why that may not go. */
export function Sharing({ sync, onSync }: Pick<SettingsProps, 'sync' | 'onSync'>) {
  const words = useWords();
  return (
    <section class="card setting-group" aria-labelledby="settings-sync">
      <h2 id="settings-sync">{words('settings.sync.title')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={sync.on}
          onChange={({ currentTarget }) => onSync(currentTarget.checked)}
        />
        <span>
          <strong>{words('settings.sync.label')}</strong>
          <span class="setting-help">{words('settings.sync.help')}</span>
        </span>
      </label>
      <p role="status" class={sync.trouble ? 'problem' : 'visually-hidden'}>
        {sync.on && sync.trouble ? words(`settings.sync.${sync.trouble.replaceAll('-', '_')}`) : ''}
      </p>
    </section>
  );
}
