import { useWords } from '../words';
import { inShort } from './short';
import type { ReportProps } from './types';

/** What a therapist asks first, as a list. */
export function Glance({ report }: Pick<ReportProps, 'report'>) {
  const words = useWords();
  return (
    <ul class="sheet-list">
      {inShort(words, report).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
