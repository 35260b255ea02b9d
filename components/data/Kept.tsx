import type { Kept as KeptNow } from '../../domain/journal/kept';
import { fullDateText } from '../days';
import { languageOf, useWords, type Words } from '../words';

/** Bytes as they are said: "640 kB", "4.4 MB". */
function sizeText(words: Words, bytes: number): string {
  const small = bytes < 1_000_000;
  const unit = small ? 'kilobyte' : 'megabyte';
  const value = small ? Math.ceil(bytes / 1_000) : bytes / 1_000_000;
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(languageOf(words), format).format(value);
}

/** What is kept in this browser: how much, and the copy that is made by itself. */
export function Kept({ space, copiedAt }: KeptNow) {
  const words = useWords();
  const none = words('forget.kept.none');
  const rows: [string, string][] = [
    [words('forget.kept.copy'), copiedAt === null ? none : fullDateText(words, copiedAt)],
  ];
  if (space !== null) rows.push([words('forget.kept.space'), sizeText(words, space)]);
  return (
    <dl class="data-kept">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
