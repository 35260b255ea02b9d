import { useEffect, useRef, useState } from 'preact/hooks';
import type { TherapistList } from '../../domain/care/care';
import { useWords } from '../words';
import { ListView } from './ListView';
import type { TherapistProps } from './types';

/** The list that holds, to be changed line by line, saved as a file, or removed. */
export function OwnList(props: TherapistProps & { readonly list: TherapistList }) {
  const { list, meanings, library, onList, onSave } = props;
  const words = useWords();
  const keep = (change: Partial<TherapistList>) => onList({ ...list, ...change });
  return (
    <div class="stack">
      <ListView
        list={list}
        meanings={meanings}
        library={library}
        onLines={({ allowed, blocked }) =>
          allowed.length + blocked.length === 0 ? onList(null) : keep({ allowed, blocked })
        }
      />
      <div class="row">
        <div class="setting">
          <label class="setting-label" for="therapist-from">
            {words('therapist.writer')}
          </label>
          <input
            id="therapist-from"
            class="field"
            maxLength={120}
            value={list.from}
            onChange={({ currentTarget }) => keep({ from: currentTarget.value.trim() })}
          />
        </div>
        <div class="setting">
          <label class="setting-label" for="therapist-day">
            {words('therapist.written_on')}
          </label>
          <input
            id="therapist-day"
            class="field"
            type="date"
            value={list.writtenOn ?? ''}
            onChange={({ currentTarget }) => keep({ writtenOn: currentTarget.value || null })}
          />
        </div>
      </div>
      <div class="row">
        <button type="button" class="button" onClick={onSave}>
          {words('therapist.file.save')}
        </button>
        <Remove onRemove={() => onList(null)} />
      </div>
    </div>
  );
}

/** Asks once more before the whole list goes. */
function Remove({ onRemove }: { readonly onRemove: () => void }) {
  const words = useWords();
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), [asks]);
  if (!asks)
    return (
      <button type="button" class="button" onClick={() => setAsks(true)}>
        {words('therapist.remove')}
      </button>
    );
  return (
    <fieldset class="row remove-list">
      <legend>{words('therapist.remove_ask')}</legend>
      <button type="button" class="button" onClick={onRemove}>
        {words('therapist.remove_yes')}
      </button>
      <button type="button" class="button" ref={keep} onClick={() => setAsks(false)}>
        {words('therapist.remove_no')}
      </button>
    </fieldset>
  );
}
