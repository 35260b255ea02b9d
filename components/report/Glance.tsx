import type { Tally } from '../../domain/journal/tally';
import { placeText } from '../ask/place';
import { activeText } from '../lengths';
import { capital } from '../look/text';
import { plural, useWords, type Words } from '../words';
import { percent } from './percent';
import type { ReportProps } from './types';

/** What a therapist asks first, each in a sentence. */
export function Glance({ report }: Pick<ReportProps, 'report'>) {
  const words = useWords();
  const { outcomes, total, daysAtScreen, flares, setbacks } = report;
  const symptoms = outcomes.filter(({ measure }) => measure === 'symptoms');
  const sentences = [
    ...symptoms.map(({ place, first, last, way }) =>
      words(
        'report.symptoms',
        place ? capital(placeText(words, place)) : '',
        first,
        last,
        words(`progress.outcomes.${way ?? 'same'}`),
      ),
    ),
    takenText(words, total.tally, total.share),
    ...(total.dayMs === null
      ? []
      : [words('report.screen', activeText(words, total.dayMs), daysAtScreen)]),
    ...(flares > 0 ? [plural(words, 'report.flare_count', flares)] : []),
    ...(setbacks.length > 0 ? [plural(words, 'report.setback_count', setbacks.length)] : []),
  ];
  return (
    <ul class="sheet-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function takenText(words: Words, tally: Tally, share: number | null): string {
  if (share === null) return words('report.none_asked');
  const { completed, elapsed, skipped, missed, natural } = tally;
  const taken = completed + elapsed;
  return words('report.taken', taken, taken + skipped + missed, percent(words, share), natural);
}
