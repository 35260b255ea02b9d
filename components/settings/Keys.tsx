import type { ComponentChildren } from 'preact';
import { popupCommand } from '../../domain/policy/commands';
import { useWords } from '../words';

/** Actions with the keys they have now, and the way to change them. */
export interface KeysProps {
  /** Each action by the name it is said by, and its key; null: none is set. */
  readonly keys: readonly { readonly command: string; readonly key: string | null }[];
  /** Where keys are changed in this browser. */
  readonly where: 'chromium' | 'firefox';
  readonly onSet: () => void;
}

/** Which key does what, as the browser has it now; the settings about keys are handed in. */
export function Keys({
  keys,
  where,
  onSet,
  children,
}: KeysProps & { readonly children: ComponentChildren }) {
  const words = useWords();
  const name = (command: string) =>
    command === popupCommand
      ? words('command.popup')
      : words(`command.${command.replaceAll('-', '_')}`);
  return (
    <section class="card setting-group" id="keys" aria-labelledby="settings-keys">
      <h2 id="settings-keys">{words('settings.group.keys')}</h2>
      <p>{words('settings.keys.body')}</p>
      <dl class="setting-keys">
        {keys.map(({ command, key }) => (
          <div key={command}>
            <dt>{name(command)}</dt>
            <dd>
              {key ? <kbd>{key}</kbd> : <span class="muted">{words('settings.keys.none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div class="setting">
        <button type="button" class="button" onClick={onSet}>
          {words('settings.keys.set')}
        </button>
        <p class="setting-help">{words(`settings.keys.where_${where}`)}</p>
      </div>
      {children}
    </section>
  );
}
