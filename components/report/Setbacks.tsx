import type { Library } from '../../domain/care/exercise';
import type { Report } from '../../domain/journal/report';
import { fullDateText } from '../days';
import { exerciseName } from '../exerciseName';
import { plural, useWords, type Words } from '../words';

/** Those that fit on the sheet, the newest. */
const shownAtMost = 4;

/** What was eased or put away because of symptoms: when, which exercise and side, why, and what followed. */
export function Setbacks({
  setbacks,
  library,
}: Pick<Report, 'setbacks'> & { readonly library: Library }) {
  const words = useWords();
  if (setbacks.length === 0) return <p>{words('report.no_setback')}</p>;
  const before = setbacks.length - shownAtMost;
  return (
    <>
      <dl class="sheet-lines of-days tabular">
        {setbacks.slice(0, shownAtMost).map(({ id, at, exercise, side, why, to }) => {
          const name = exerciseName(words, library, exercise);
          const sided =
            side === 'both' ? name : words('progress.sided', name, words(`progress.side.${side}`));
          const reason = words(`report.why.${why.replaceAll('-', '_')}`);
          return (
            <div key={id}>
              <dt>{fullDateText(words, at)}</dt>
              <dd>{words('report.setback', sided, reason, standing(words, to))}</dd>
            </div>
          );
        })}
      </dl>
      {before > 0 && <p>{plural(words, 'report.setbacks_before', before)}</p>}
    </>
  );
}

/** `paused 1.1` in words. */
function standing(words: Words, to: string): string {
  const [state = '', level = ''] = to.split(' ');
  const name = words(`report.state.${state}`);
  return state === 'trial' || state === 'active' || state === 'maintain'
    ? `${name}, ${words('therapist.level', level.split('.')[0] ?? '')}`
    : name;
}
