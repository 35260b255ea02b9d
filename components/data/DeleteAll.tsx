import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { DeletionLine } from './DeletionLine';
import type { ForgettingProps } from './types';

/** Deletes everything, once the word is typed that says so. */
export function DeleteAll({ deletion, onForget }: Pick<ForgettingProps, 'deletion' | 'onForget'>) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const word = words('forget.all.word');
  const meant = typed.trim().toLowerCase() === word;
  const forget = (event: Event) => {
    event.preventDefault();
    if (!meant) return;
    setTyped('');
    onForget('everything');
  };
  return (
    <form class="stack" onSubmit={forget}>
      <p>{words('forget.all.body')}</p>
      <p>{words('forget.all.files')}</p>
      <div class="setting">
        <label class="setting-label" for="data-word">
          {words('forget.all.label', word)}
        </label>
        <input
          id="data-word"
          class="field"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <div>
        <button type="submit" class="button" aria-disabled={!meant}>
          {words('forget.all.delete')}
        </button>
      </div>
      <DeletionLine deletion={deletion} />
    </form>
  );
}
