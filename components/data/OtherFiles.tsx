import { useState } from 'preact/hooks';
import { Picks } from '../Picks';
import { useWords } from '../words';
import type { OtherFile, OtherFilesProps } from './types';
import { useKeptFocus } from './useKeptFocus';
import { WorkBar } from './WorkBar';

const spans = ['12_weeks', 'year', 'all'] as const;

/** The log in forms other programs read: a table, or a bundle for a clinic's system. */
export function OtherFiles({ state, onSave, onCancel }: OtherFilesProps) {
  const words = useWords();
  const title = useKeptFocus(state.step);
  const working = state.step === 'working';
  const [span, setSpan] = useState<OtherFile['span']>('12_weeks');
  const [name, setName] = useState('');
  return (
    <section class="data-part" aria-labelledby="data-other">
      <h3 id="data-other" ref={title} tabIndex={-1}>
        {words('data.other.title')}
      </h3>
      <p>{words('data.other.body')}</p>
      <Picks
        legend={words('data.other.span.title')}
        values={spans}
        picked={span}
        nameOf={(one) => words(`data.other.span.days_${one}`)}
        onPick={setSpan}
      />
      <div class="stack tight">
        <button
          type="button"
          class="button begin"
          disabled={working}
          onClick={() => onSave({ form: 'csv', span, name: '' })}
        >
          {words('data.other.csv')}
        </button>
        <p class="muted small-text">{words('data.other.csv_hint')}</p>
      </div>
      <label class="stack tight">
        <span class="label">{words('data.other.name')}</span>
        <input
          class="field wide"
          value={name}
          maxLength={80}
          autocomplete="off"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <div class="stack tight">
        <button
          type="button"
          class="button begin"
          disabled={working}
          onClick={() => onSave({ form: 'fhir', span, name })}
        >
          {words('data.other.fhir')}
        </button>
        <p class="muted small-text">{words('data.other.fhir_hint')}</p>
      </div>
      {state.step === 'working' && (
        <WorkBar label={words('data.save.working')} share={state.share} onCancel={onCancel} />
      )}
      <p role="status">
        {state.step === 'saved' && words('data.other.saved')}
        {state.step === 'trouble' && words(`data.save.trouble.${state.trouble}`)}
      </p>
    </section>
  );
}
