import { useState } from 'preact/hooks';
import { useWords } from '../words';
import type { SettingsProps } from './types';

/** Sends a test notification and asks whether it was seen: browsers cannot tell. */
export function Prompts({ test, onTest }: Pick<SettingsProps, 'test' | 'onTest'>) {
  const words = useWords();
  const [seen, setSeen] = useState<boolean | null>(null);
  const send = () => {
    setSeen(null);
    onTest();
  };
  return (
    <div class="setting">
      <p class="setting-help">{words('settings.prompts.how')}</p>
      <button type="button" class="button" onClick={send}>
        {words('settings.prompts.test')}
      </button>
      <div role="status" class="stack">
        {test === 'refused' && <p class="problem">{words('settings.prompts.refused')}</p>}
        {test === 'sent' && seen !== null && <Advice seen={seen} />}
      </div>
      {test === 'sent' && seen === null && <Asked onAnswer={setSeen} />}
    </div>
  );
}

function Asked({ onAnswer }: { readonly onAnswer: (seen: boolean) => void }) {
  const words = useWords();
  return (
    <fieldset class="row setting-asked">
      <legend>{words('settings.prompts.seen')}</legend>
      <button type="button" class="button" onClick={() => onAnswer(true)}>
        {words('settings.prompts.yes')}
      </button>
      <button type="button" class="button" onClick={() => onAnswer(false)}>
        {words('settings.prompts.no')}
      </button>
    </fieldset>
  );
}

function Advice({ seen }: { readonly seen: boolean }) {
  const words = useWords();
  if (seen) return <p>{words('settings.prompts.seen_yes')}</p>;
  return (
    <>
      <p>{words('settings.prompts.seen_no')}</p>
      <ol class="setting-advice">
        <li>{words('settings.prompts.seen_no_system')}</li>
        <li>{words('settings.prompts.seen_no_quiet')}</li>
      </ol>
      <p>{words('settings.prompts.seen_no_else')}</p>
    </>
  );
}
