import { useState } from 'preact/hooks';
import { usePlural, useWords } from '../words';
import { BackupSeal } from './BackupSeal';
import { dateOf } from './dates';
import type { BackupProps, BackupState } from './types';
import { useKeptFocus } from './useKeptFocus';
import { WorkBar } from './WorkBar';

/** Saves everything as one file, sealed with a passphrase where that is wished. */
export function BackupSave({ state, lastAt, onSave, onSaveAside, onCancel }: BackupProps) {
  const words = useWords();
  const [seals, setSeals] = useState(false);
  const title = useKeptFocus(state.step);
  const working = state.step === 'working';
  return (
    <section class="data-part" aria-labelledby="data-save">
      <h3 id="data-save" ref={title} tabIndex={-1}>
        {words('data.save.title')}
      </h3>
      <p>{words('data.save.body')}</p>
      <p class="muted small-text">
        {lastAt === null
          ? words('data.save.never')
          : words('data.save.last', dateOf(words, lastAt))}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={seals}
          disabled={working}
          onChange={({ currentTarget }) => setSeals(currentTarget.checked)}
        />
        <span>
          <strong>{words('data.save.seal')}</strong>
          <span class="setting-help">{words('data.save.seal_help')}</span>
        </span>
      </label>
      {seals && !working && <BackupSeal onSave={onSave} />}
      {!seals && !working && (
        <div>
          <button type="button" class="button" onClick={() => onSave(null)}>
            {words('data.save.send')}
          </button>
        </div>
      )}
      {working && (
        <WorkBar label={words('data.save.working')} share={state.share} onCancel={onCancel} />
      )}
      <Outcome state={state} />
      {state.step === 'trouble' && state.trouble === 'log_unavailable' && (
        <div class="stack tight">
          <button type="button" class="button begin" onClick={onSaveAside}>
            {words('data.save.aside.send')}
          </button>
          <p class="muted small-text">{words('data.save.aside.help')}</p>
        </div>
      )}
    </section>
  );
}

function Outcome({ state }: { readonly state: BackupState }) {
  const words = useWords();
  const plural = usePlural();
  return (
    <div role="status">
      {state.step === 'saved' && (
        <p>
          {plural(state.aside ? 'data.save.aside.saved' : 'data.save.saved', state.lines)}{' '}
          {words(state.sealed ? 'data.save.keep_passphrase' : 'data.save.keep_safe')}
        </p>
      )}
      {state.step === 'trouble' && <p>{words(`data.save.trouble.${state.trouble}`)}</p>}
    </div>
  );
}
