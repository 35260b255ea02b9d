import type { Report, Taken } from '../../domain/journal/report';
import { shortDayText } from '../days';
import { activeText } from '../lengths';
import { useWords, type Words } from '../words';
import { percent } from './percent';
import { SheetTable } from './SheetTable';

/** Weeks that fit on the sheet; all of them are in the sum. */
const rowsAtMost = 8;

/** Breaks and screen time, week by week. */
export function Weeks({ report: { weeks, total } }: { readonly report: Report }) {
  const words = useWords();
  return (
    <>
      <p class="muted">{words('report.adherence_note')}</p>
      <SheetTable columns={['week', 'asked', 'share', 'natural', 'a_day']}>
        <tbody>
          {weeks.slice(0, rowsAtMost).map((week) => (
            <tr key={week.from}>
              <th scope="row">{shortDayText(words, week.from)}</th>
              <Cells week={week} words={words} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('report.total')}</th>
            <Cells week={total} words={words} />
          </tr>
        </tfoot>
      </SheetTable>
    </>
  );
}

interface CellsProps {
  readonly week: Taken;
  readonly words: Words;
}

function Cells({ week: { tally, share, dayMs }, words }: CellsProps) {
  const { completed, elapsed, skipped, missed, natural } = tally;
  return (
    <>
      <td>{completed + elapsed + skipped + missed}</td>
      <td>{share === null ? '–' : `${completed + elapsed} (${percent(words, share)})`}</td>
      <td>{natural}</td>
      <td>{dayMs === null ? '–' : activeText(words, dayMs)}</td>
    </>
  );
}
