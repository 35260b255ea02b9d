import { useState } from 'preact/hooks';
import { type Modality, modalities } from '../../domain/care/happening';
import { dayText } from '../days';
import { Opened } from '../Opened';
import { useWords, type Words } from '../words';
import { FormFields, formIn, noForm } from './FormFields';
import type { VisitsProps } from './types';

type LogVisitProps = Pick<VisitsProps, 'today' | 'visitedOn' | 'formsOff' | 'onVisited'> & {
  readonly formNames: readonly string[];
};

/** Puts a visit of today into the log: what most of it was, and a note or what a form came to if one likes. */
export function LogVisit(props: LogVisitProps) {
  const { today, visitedOn, formsOff, formNames, onVisited } = props;
  const words = useWords();
  const [modality, setModality] = useState<Modality | null>(null);
  const [note, setNote] = useState('');
  const [form, setForm] = useState(noForm);
  const [said, setSaid] = useState<'nothing' | 'logged' | 'form_half'>('nothing');
  const log = (event: Event) => {
    event.preventDefault();
    if (!modality) return;
    const read = formIn(form);
    if (read === 'half') return setSaid('form_half');
    onVisited(modality, note.trim(), read);
    setModality(null);
    setNote('');
    setForm(noForm);
    setSaid('logged');
  };
  const choose = (one: Modality) => {
    setSaid('nothing');
    setModality(one);
  };
  return (
    <form class="stack log-visit" onSubmit={log} noValidate>
      <Modalities picked={modality} onPick={choose} />
      {modality && (
        <div class="setting">
          <label class="setting-label" for="visit-note">
            {words('progress.visits.note')}
          </label>
          <textarea
            id="visit-note"
            class="field wide"
            rows={2}
            maxLength={2_000}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {!formsOff && (
            <Opened title={words('progress.visits.form')}>
              <FormFields form={form} names={formNames} onForm={setForm} />
            </Opened>
          )}
          <button type="submit" class="button">
            {words('progress.visits.send')}
          </button>
        </div>
      )}
      <p role="status" class={said === 'nothing' ? 'muted small-text' : ''}>
        {said !== 'nothing' && `${words(`progress.visits.${said}`)} `}
        {visitedOn.length > 0 && words('progress.visits.had', daysText(words, visitedOn, today))}
      </p>
    </form>
  );
}

function Modalities({
  picked,
  onPick,
}: {
  readonly picked: Modality | null;
  readonly onPick: (modality: Modality) => void;
}) {
  const words = useWords();
  return (
    <fieldset class="stack tight">
      <legend class="setting-label">{words('progress.visits.log')}</legend>
      <div class="row">
        {modalities.map((one) => (
          <label class="choice pick" key={one}>
            <input
              type="radio"
              name="modality"
              checked={picked === one}
              onChange={() => onPick(one)}
            />
            <span>{words(`progress.visits.modality.${one === 'other' ? 'else' : one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const daysText = (words: Words, days: readonly string[], today: string): string =>
  days
    .map((day) => (day === today ? words('progress.visits.today') : dayText(words, day)))
    .join(', ');
