import type { Report, Taken } from '../../domain/journal/report';
import { shortDayText } from '../days';
import { activeText } from '../lengths';
import { plural, useWords, type Words } from '../words';
import { percent } from './percent';
import { SheetTable } from './SheetTable';

/** Weeks that fit on the sheet; all of them are in the sum. */
const rowsAtMost = 8;

/** Breaks and screen time, week by week. */
export function Weeks({ report: { weeks, total } }: { readonly report: Report }) {
  const words = useWords();
  const before = weeks.length - rowsAtMost;
  return (
    <>
      <p class="muted">{words('report.adherence_note')}</p>
      <SheetTable name="adherence" columns={['week', 'asked', 'share', 'natural', 'a_day']}>
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
      {before > 0 && <p class="muted">{plural(words, 'report.weeks_before', before)}</p>}
    </>
  );
}

interface CellsProps {
  readonly week: Taken;
  readonly words: Words;
}

function Cells({ week, words }: CellsProps) {
  const { asked, taken, unasked, share, dayMs } = week;
  return (
    <>
      <td>{asked}</td>
      <td>{share === null ? '–' : `${taken} (${percent(words, share)})`}</td>
      <td>{unasked}</td>
      <td>{dayMs === null ? '–' : activeText(words, dayMs)}</td>
    </>
  );
}
