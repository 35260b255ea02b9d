import { type ComponentChildren, render } from 'preact';
import { WordsContext } from '../../components/words';
import { watchStored } from '../../platform/storage';
import { words } from '../../platform/words';

/** In the address of a page that was opened anew because everything was deleted. */
export const allGone = '#all-gone';

/** Puts a page's view into its place, with the words of the browser's language. */
export function mount(titleKey: string, view: ComponentChildren): void {
  const { documentElement: page } = document;
  page.lang = words('extension.language');
  page.dir = words('language.dir');
  document.title = words(titleKey);
  // Everything was deleted: what this page still holds must not be told again.
  watchStored((changed) => {
    if (!('session' in changed) || changed.session) return;
    location.hash = allGone;
    location.reload();
  });
  const place = document.getElementById('app');
  if (place) render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, place);
}
