import type { Going } from '../../domain/journal/kept';
import { activeText } from '../lengths';
import { languageOf, plural, useWords, type Words } from '../words';

function partsOf(words: Words, { breaks, checkins, visits, activeMs }: Going): string[] {
  const parts = [
    breaks > 0 && plural(words, 'forget.goes.breaks', breaks),
    checkins > 0 && plural(words, 'forget.goes.checkins', checkins),
    visits > 0 && plural(words, 'forget.goes.visits', visits),
    activeMs > 0 && words('forget.goes.screen', activeText(words, activeMs)),
  ];
  return parts.filter((part) => part !== false);
}

/** How much would go, in one sentence; null: it cannot be counted just now. */
export function Goes({ going }: { readonly going: Going | null }) {
  const words = useWords();
  if (!going) return <p>{words('forget.goes.uncounted')}</p>;
  const list = new Intl.ListFormat(languageOf(words), { type: 'conjunction' });
  return <p>{words('forget.goes.all', list.format(partsOf(words, going)))}</p>;
}
