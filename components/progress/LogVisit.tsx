import { useState } from 'preact/hooks';
import { type Modality, modalities } from '../../domain/care/happening';
import { dayText } from '../days';
import { useWords } from '../words';
import type { VisitsProps } from './types';

/** Puts a visit of today into the log: what most of it was, and a note if one likes. */
export function LogVisit({ today, visitedOn, onVisited }: VisitsProps) {
  const words = useWords();
  const [modality, setModality] = useState<Modality | null>(null);
  const [note, setNote] = useState('');
  const [logged, setLogged] = useState(false);
  const log = (event: Event) => {
    event.preventDefault();
    if (!modality) return;
    onVisited(modality, note.trim());
    setModality(null);
    setNote('');
    setLogged(true);
  };
  const choose = (one: Modality) => {
    setLogged(false);
    setModality(one);
  };
  return (
    <form class="stack log-visit" onSubmit={log}>
      <fieldset class="stack tight">
        <legend class="setting-label">{words('progress.visits.log')}</legend>
        <div class="row">
          {modalities.map((one) => (
            <label class="choice pick" key={one}>
              <input
                type="radio"
                name="modality"
                checked={modality === one}
                onChange={() => choose(one)}
              />
              <span>{words(`progress.visits.modality.${one === 'other' ? 'else' : one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
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
          <button type="submit" class="button">
            {words('progress.visits.send')}
          </button>
        </div>
      )}
      <p role="status" class={logged ? '' : 'muted small-text'}>
        {logged && `${words('progress.visits.logged')} `}
        {visitedOn.length > 0 &&
          words(
            'progress.visits.had',
            visitedOn
              .map((day) => (day === today ? words('progress.visits.today') : dayText(words, day)))
              .join(', '),
          )}
      </p>
    </form>
  );
}
