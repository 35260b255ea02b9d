import type { ComponentChildren } from 'preact';
import type { TherapistList } from '../../domain/care/care';
import { fullDayText } from '../days';
import { lineText } from '../therapist/lineText';
import { useWords } from '../words';
import { Course } from './Course';
import { Doses } from './Doses';
import { Glance } from './Glance';
import { earlierFlares, flareLines, type Line, moreText, planLines } from './lines';
import { Outcomes } from './Outcomes';
import { Setbacks } from './Setbacks';
import type { ReportProps } from './types';
import { Weeks } from './Weeks';

/** With more exercises than this, on both sheets' tables together, it is set smaller on paper. */
const roomyUpTo = 6;

/** The two pages: what was done, then how it went. */
export function Sheets(props: ReportProps) {
  const words = useWords();
  const { exercises, stopped } = props.summary;
  const isFull = exercises.length + stopped.length > roomyUpTo;
  return (
    <article class={isFull ? 'sheets is-full' : 'sheets'} aria-label={words('report.title')}>
      <FirstSheet {...props} />
      <SecondSheet {...props} />
    </article>
  );
}

function FirstSheet(props: ReportProps) {
  const words = useWords();
  const { summary, report, list } = props;
  const { exercises, stopped, others } = summary;
  return (
    <div class="sheet">
      <Head {...props} />
      {props.logAway && (
        <p role="status">
          <strong>{words('report.log_away')}</strong>
        </p>
      )}
      <LinesPart title={words('report.plan')} lines={planLines(words, summary)} />
      <Part title={words('report.glance')}>
        <Glance {...props} />
      </Part>
      {exercises.length > 0 && (
        <Part title={words('report.exercises')}>
          <Doses name="exercises" exercises={exercises} />
          {others.length > 0 && <p>{moreText(words, others)}</p>}
        </Part>
      )}
      {stopped.length > 0 && (
        <Part title={words('report.stopped')}>
          <Doses name="stopped" exercises={stopped} />
        </Part>
      )}
      {list && <OwnList {...props} list={list} />}
      <Part title={words('report.setbacks')}>
        <Setbacks setbacks={report.setbacks} library={props.library} />
      </Part>
      <LinesPart
        title={words('report.flares')}
        lines={[...flareLines(words, summary), ...earlierFlares(words, summary, report)]}
      />
    </div>
  );
}

function Head({ summary, report, written }: ReportProps) {
  const words = useWords();
  const { from, to } = report.span;
  return (
    <header class="sheet-head">
      <div>
        <p class="sheet-title">
          {written.name === '' ? words('report.title') : words('report.of', written.name)}
        </p>
        <p class="muted">
          {words('report.covers', fullDayText(words, from), fullDayText(words, to))}
        </p>
      </div>
      <p>
        <strong>{words('report.line')}</strong>{' '}
        <span class="muted">{words('report.by', fullDayText(words, summary.madeOn))}</span>
      </p>
    </header>
  );
}

function SecondSheet(props: ReportProps) {
  const words = useWords();
  const { report, written } = props;
  return (
    <div class="sheet">
      <Course {...props} />
      <Part title={words('report.outcomes')}>
        <Outcomes outcomes={report.outcomes} />
        <p class="muted">{words('report.scores')}</p>
      </Part>
      <Part title={words('report.adherence')}>
        <Weeks report={report} />
      </Part>
      {written.questions.trim() !== '' && (
        <Part title={words('report.questions_title')}>
          <p class="written">{written.questions}</p>
        </Part>
      )}
    </div>
  );
}

function OwnList({
  list,
  library,
}: Pick<ReportProps, 'library'> & { readonly list: TherapistList }) {
  const words = useWords();
  const whence = [
    ...(list.from === '' ? [] : [words('report.list_by', list.from)]),
    ...(list.writtenOn ? [words('report.list_on', fullDayText(words, list.writtenOn))] : []),
  ];
  return (
    <Part title={words('report.list')}>
      <p class="muted">{whence.join(', ')}</p>
      <ul class="sheet-list two">
        {list.allowed.slice(0, listAtMost).map((line, n) => (
          <li key={n}>{lineText(words, library, line)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Lines of a therapist's list that fit on the sheet. */
const listAtMost = 8;

/** A part of lines; without any there is none. */
const LinesPart = ({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly Line[];
}) =>
  lines.length === 0 ? null : (
    <Part title={title}>
      <Lines lines={lines} />
    </Part>
  );

/** A part of a sheet. */
function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="sheet-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Lines with their names beside them. */
function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl class="sheet-lines tabular">
      {lines.map(({ name, text }, at) => (
        <div key={at}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
