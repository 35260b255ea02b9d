import { type ComponentChildren, render } from 'preact';
import { WordsContext } from '../../components/words';
import { words } from '../../platform/words';

/** Puts a page's view into its place, with the words of the browser's language. */
export function mount(titleKey: string, view: ComponentChildren): void {
  document.documentElement.lang = words('extension.language');
  document.title = words(titleKey);
  const place = document.getElementById('app');
  if (place) render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, place);
}
