import { Printer, Save } from 'lucide';
import { isBare } from '../../domain/journal/summary';
import { fullDayText } from '../days';
import { Icon } from '../Icon';
import { useWords } from '../words';
import './summary.css';
import { partsOf, summaryText } from './summaryParts';
import type { SummaryProps } from './types';

/** What can be taken along to a visit, on paper or as a text. */
export function Summary({ summary, onSave, onPrint }: SummaryProps) {
  const words = useWords();
  const bare = isBare(summary);
  return (
    <section class="card stack summary" id="summary" aria-labelledby="summary-title">
      <div class="stack tight">
        <h2 id="summary-title">{words('progress.summary.title')}</h2>
        <p class="muted screen-only">
          {words(bare ? 'progress.summary.empty' : 'progress.summary.hint')}
        </p>
      </div>
      {!bare && <Sheet summary={summary} />}
      {!bare && (
        <div class="row screen-only">
          <button type="button" class="button" onClick={() => onSave(summaryText(words, summary))}>
            <Icon of={Save} size={18} />
            {words('progress.summary.save')}
          </button>
          <button type="button" class="button" onClick={onPrint}>
            <Icon of={Printer} size={18} />
            {words('progress.summary.print')}
          </button>
        </div>
      )}
    </section>
  );
}

/** The sheet itself: everything that is printed. */
function Sheet({ summary }: Pick<SummaryProps, 'summary'>) {
  const words = useWords();
  return (
    <div class="sheet stack">
      <p class="muted small-text">
        {words('progress.summary.by', fullDayText(words, summary.madeOn))}
      </p>
      {partsOf(words, summary).map(({ key, title, lines }) => (
        <section key={key} class="stack tight" aria-labelledby={`summary-${key}`}>
          <h3 id={`summary-${key}`}>{title}</h3>
          <dl class="sheet-lines tabular">
            {lines.map(({ name, text }, at) => (
              <div key={at}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div class="sheet-foot small-text">
        <p class="muted">{words('progress.summary.scores')}</p>
        <p>{words('progress.summary.line')}</p>
      </div>
    </div>
  );
}
