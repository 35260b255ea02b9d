import { useRef, useState } from 'preact/hooks';
import { usePlural, useWords } from '../words';
import type { SettingsProps } from './types';

/** Sets all settings back to what they were at first, once that is asked and answered. */
export function ResetAll({ rows, onReset }: Pick<SettingsProps, 'rows' | 'onReset'>) {
  const words = useWords();
  const plural = usePlural();
  const [asking, setAsking] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const changed = rows.filter((row) => row.changed).length;
  const close = (reset: boolean) => {
    setAsking(false);
    if (reset) onReset();
    line.current?.focus();
  };
  return (
    <section class="card setting-group" aria-labelledby="settings-reset">
      <h2 id="settings-reset">{words('settings.reset.title')}</h2>
      <p>{words('settings.reset.body')}</p>
      <p ref={line} role="status" tabIndex={-1} class="muted">
        {changed === 0 ? words('settings.reset.none') : plural('settings.reset.changed', changed)}
      </p>
      {changed > 0 && !asking && (
        <div>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {words('settings.reset.all')}
          </button>
        </div>
      )}
      {changed > 0 && asking && <Asked onAnswer={close} />}
    </section>
  );
}

function Asked({ onAnswer }: { readonly onAnswer: (reset: boolean) => void }) {
  const words = useWords();
  return (
    <fieldset class="row setting-asked">
      <legend>{words('settings.reset.sure')}</legend>
      <button
        type="button"
        class="button"
        // The button that asked has gone; the answer that keeps everything is the nearest.
        ref={(button) => button?.focus()}
        onClick={() => onAnswer(false)}
      >
        {words('settings.reset.keep')}
      </button>
      <button type="button" class="button" onClick={() => onAnswer(true)}>
        {words('settings.reset.yes')}
      </button>
    </fieldset>
  );
}
