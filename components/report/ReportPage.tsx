import { Printer, Save } from 'lucide';
import { isBare } from '../../domain/journal/summary';
import { Icon } from '../Icon';
import { Picks } from '../Picks';
import { useWords } from '../words';
import { summaryText } from './lines';
import './report.css';
import { Sheets } from './Sheets';
import { inShort } from './short';
import { type ReportProps, reportWeeks } from './types';

/** The report for a therapist: what can be written on it, and the two pages as they are printed. */
export function ReportPage(props: ReportProps) {
  const words = useWords();
  const { summary, report, written, onSave, onPrint } = props;
  const save = () => {
    const { questions } = written;
    onSave(summaryText(words, summary, { short: inShort(words, report), questions }));
  };
  if (isBare(summary))
    return (
      <main class="page stack">
        <h1>{words('report.title')}</h1>
        <p>{words('report.empty')}</p>
      </main>
    );
  return (
    <main class="page report-page stack">
      <div class="stack screen-only">
        <h1>{words('report.title')}</h1>
        <p class="muted">{words('report.hint')}</p>
        <Writing {...props} />
        <div class="row">
          <button type="button" class="button primary" onClick={onPrint}>
            <Icon of={Printer} size={18} />
            {words('report.print')}
          </button>
          <button type="button" class="button" onClick={save}>
            <Icon of={Save} size={18} />
            {words('report.save')}
          </button>
        </div>
      </div>
      <Sheets {...props} />
    </main>
  );
}

const lettersAtMost = { name: 80, questions: 400 } as const;

/** What a person may add in their own words, and how far back the report goes. */
function Writing({ weeks, written, onWeeks, onWritten }: ReportProps) {
  const words = useWords();
  return (
    <>
      <Picks
        legend={words('report.span')}
        values={reportWeeks}
        picked={weeks}
        nameOf={(one) => words(`report.weeks_${one}`)}
        onPick={onWeeks}
      />
      <label class="stack tight">
        <span class="label">{words('report.name')}</span>
        <input
          class="field wide"
          value={written.name}
          maxLength={lettersAtMost.name}
          autocomplete="off"
          onInput={({ currentTarget }) => onWritten({ ...written, name: currentTarget.value })}
        />
      </label>
      <label class="stack tight">
        <span class="label">{words('report.questions')}</span>
        <textarea
          class="field wide"
          rows={4}
          maxLength={lettersAtMost.questions}
          value={written.questions}
          onInput={({ currentTarget }) => onWritten({ ...written, questions: currentTarget.value })}
        />
        <span class="muted small-text">{words('report.questions_hint')}</span>
      </label>
    </>
  );
}
