import { languageOf, useWords } from '../words';
import { rowsOf } from './sums';
import type { Look } from './types';

/** How many lines of what come in, stand here already, and stay out. */
export function RestoreTable({ look }: { readonly look: Look }) {
  const words = useWords();
  const rows = rowsOf(look);
  const number = new Intl.NumberFormat(languageOf(words));
  if (rows.length === 0) return <p>{words('data.look.nothing')}</p>;
  return (
    <table class="data-look tabular">
      <thead>
        <tr>
          <th scope="col">{words('data.look.col.what')}</th>
          <th scope="col">{words('data.look.col.comes')}</th>
          <th scope="col">{words('data.look.col.here')}</th>
          <th scope="col">{words('data.look.col.out')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ store, comes, here, out }) => (
          <tr key={store}>
            <th scope="row">{words(`data.look.store.${store}`)}</th>
            <td>{number.format(comes)}</td>
            <td>{number.format(here)}</td>
            <td>{number.format(out)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
