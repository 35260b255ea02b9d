import { useState } from 'preact/hooks';
import { usePlural, useWords } from '../words';
import { PassphraseField } from './PassphraseField';
import { RestoreLook } from './RestoreLook';
import type { RestoreProps, RestoreState } from './types';
import { useKeptFocus } from './useKeptFocus';
import { WorkBar } from './WorkBar';

/** Chooses one backup file, shows what it would change, and takes it in only when that is said. */
export function RestoreFile(props: RestoreProps) {
  const { state, onFile, onTake, onCancel } = props;
  const words = useWords();
  const title = useKeptFocus(state.step);
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  const busy = state.step === 'reading' || state.step === 'writing';
  return (
    <section class="data-part" aria-labelledby="data-restore">
      <h3 id="data-restore" ref={title} tabIndex={-1}>
        {words('data.import.title')}
      </h3>
      <div class="setting">
        <label class="setting-label" for="backup-file">
          {words('data.import.label')}
        </label>
        <input
          id="backup-file"
          class="field file"
          type="file"
          accept="application/json,.json,application/gzip,.gz"
          aria-describedby="backup-file-hint"
          disabled={busy}
          onChange={choose}
        />
        <span id="backup-file-hint" class="setting-help">
          {words('data.import.hint')}
        </span>
      </div>
      {state.step === 'reading' && (
        <WorkBar label={words('data.import.reading')} share={state.share} onCancel={onCancel} />
      )}
      {state.step === 'sealed' && <Sealed {...props} refused={state.refused} />}
      {state.step === 'looked' && (
        <RestoreLook look={state.look} onTake={onTake} onCancel={onCancel} />
      )}
      {state.step === 'writing' && (
        <WorkBar label={words('data.import.writing')} share={state.share} onCancel={onCancel} />
      )}
      <Outcome state={state} />
    </section>
  );
}

function Sealed({
  refused,
  onPassphrase,
  onCancel,
}: Pick<RestoreProps, 'onPassphrase' | 'onCancel'> & { readonly refused: boolean }) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    onPassphrase(passphrase);
  };
  return (
    <form class="stack" onSubmit={send}>
      <p>{words('data.import.sealed')}</p>
      <PassphraseField
        id="backup-passphrase"
        label={words('data.passphrase')}
        value={passphrase}
        problem={refused ? words('data.import.trouble.seal_refused') : null}
        onInput={setPassphrase}
      />
      <div class="row">
        <button type="submit" class="button primary">
          {words('data.import.open')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words('data.import.leave')}
        </button>
      </div>
    </form>
  );
}

function Outcome({ state }: { readonly state: RestoreState }) {
  const words = useWords();
  const plural = usePlural();
  return (
    <div role="status">
      {state.step === 'restored' && (
        <p>
          {state.lines > 0
            ? plural('data.import.restored', state.lines)
            : words('data.import.same')}{' '}
          {state.tookOver && words('data.import.took_over')}
        </p>
      )}
      {state.step === 'trouble' && <p>{words(`data.import.trouble.${state.trouble}`)}</p>}
    </div>
  );
}
