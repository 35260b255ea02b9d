import type { Report, Taken } from '../../domain/journal/report';
import { placeText } from '../ask/place';
import { activeText } from '../lengths';
import { capital } from '../look/text';
import { plural, type Words } from '../words';
import { percent } from './percent';

/** What a therapist asks first, each in a sentence. */
export function inShort(words: Words, report: Report): string[] {
  const { outcomes, total, daysAtScreen, flares, setbacks } = report;
  const symptoms = outcomes.filter(({ measure }) => measure === 'symptoms');
  return [
    ...symptoms.map(({ place, first, last, way }) =>
      words(
        'report.symptoms',
        place ? capital(placeText(words, place)) : '',
        first,
        last ?? first,
        words(`progress.outcomes.${way ?? 'same'}`),
      ),
    ),
    takenText(words, total),
    ...(total.dayMs === null
      ? []
      : [words('report.screen', activeText(words, total.dayMs), daysAtScreen)]),
    ...(flares > 0 ? [plural(words, 'report.flare_count', flares)] : []),
    ...(setbacks.length > 0 ? [plural(words, 'report.setback_count', setbacks.length)] : []),
  ];
}

function takenText(words: Words, { asked, taken, unasked, share }: Taken): string {
  if (share === null) return words('report.none_asked');
  return words('report.taken', taken, asked, percent(words, share), unasked);
}
