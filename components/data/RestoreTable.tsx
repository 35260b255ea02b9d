import { languageOf, useWords } from '../words';
import { rowsOf } from './sums';
import type { Look } from './types';

const columns = ['comes', 'here', 'out'] as const;

/** How many lines of what come in, stand here already, and stay out; a column of nothing is not shown. */
export function RestoreTable({ look }: { readonly look: Look }) {
  const words = useWords();
  const rows = rowsOf(look);
  const number = new Intl.NumberFormat(languageOf(words));
  if (rows.length === 0) return <p>{words('data.look.nothing')}</p>;
  const shown = columns.filter((column) => rows.some((row) => row[column] > 0));
  return (
    <table class="data-look tabular" aria-label={words('data.look.title')}>
      <thead>
        <tr>
          <th scope="col">{words('data.look.col.what')}</th>
          {shown.map((column) => (
            <th scope="col" key={column}>
              {words(`data.look.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.store}>
            <th scope="row">{words(`data.look.store.${row.store}`)}</th>
            {shown.map((column) => (
              <td key={column}>{number.format(row[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
