import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePlural, useWords } from '../words';
import { find, firstField } from './find';

/** A field that leaves only what is looked for; Escape brings all back, Enter goes to the first that is left. */
export function Search({
  page,
  onSearching,
}: {
  readonly page: RefObject<HTMLElement | null>;
  readonly onSearching: (searching: boolean) => void;
}) {
  const words = useWords();
  const [text, setText] = useState('');
  const found = useFound(page, text);
  const look = (next: string) => {
    setText(next);
    onSearching(next.trim() !== '');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      look('');
    }
    if (event.key === 'Enter' && found) {
      event.preventDefault();
      if (page.current) firstField(page.current)?.focus();
    }
  };
  return (
    <search class="setting settings-search">
      <label class="setting-label" for="settings-search">
        {words('settings.search.label')}
      </label>
      <input
        id="settings-search"
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="settings-found"
        value={text}
        onInput={({ currentTarget }) => look(currentTarget.value)}
        onKeyDown={press}
      />
      <Found found={found} />
    </search>
  );
}

/** How many parts a search leaves, also while more of the page arrives; null where nothing is looked for. */
function useFound(page: RefObject<HTMLElement | null>, text: string): number | null {
  const [found, setFound] = useState<number | null>(null);
  useEffect(() => {
    const { current } = page;
    if (!current) return;
    const again = () => {
      const left = find(current.children, text);
      setFound(text.trim() === '' ? null : left);
    };
    again();
    const watching = new MutationObserver(again);
    watching.observe(current, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, [text]);
  return found;
}

function Found({ found }: { readonly found: number | null }) {
  const words = useWords();
  const plural = usePlural();
  const said = () => {
    if (found === null) return '';
    return found === 0 ? words('settings.search.none') : plural('settings.search.found', found);
  };
  return (
    <p id="settings-found" class="setting-help" role="status">
      {said()}
    </p>
  );
}
