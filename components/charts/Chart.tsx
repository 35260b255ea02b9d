import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words';
import './charts.css';

/** The numbers behind a chart. */
export interface Table {
  readonly head: readonly string[];
  /** Made when somebody wants to see them. */
  readonly rows: () => readonly (readonly string[])[];
}

interface ChartProps {
  readonly title: string;
  /** What there is to see, in a sentence. */
  readonly says?: string | undefined;
  readonly table: Table;
  readonly children: ComponentChildren;
}

/** A chart with its name, what it says, and the same as a table. */
export function Chart({ title, says, table, children }: ChartProps) {
  const id = useId();
  return (
    <figure class="chart stack tight" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        {says && <p class="muted">{says}</p>}
      </figcaption>
      {children}
      <AsTable title={title} {...table} />
    </figure>
  );
}

/** Rows shown at once: a year of days is looked through, not read. */
const rowsAtOnce = 400;

function AsTable({ title, head, rows }: Table & { readonly title: string }) {
  const words = useWords();
  // A year of days is many cells: they are made when somebody wants to see them.
  const [open, setOpen] = useState(false);
  return (
    <details class="as-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words('progress.chart.table')}</summary>
      {open && <Cells title={title} head={head} rows={rows} />}
    </details>
  );
}

function Cells({ title, head, rows }: Table & { readonly title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={title}>
      <table class="tabular">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows()
            .slice(0, rowsAtOnce)
            .map(([first, ...rest], n) => (
              <tr key={n}>
                <th scope="row">{first}</th>
                {rest.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
