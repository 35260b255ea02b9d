import type { ComponentChildren } from 'preact';
import { useWords } from '../words';

/** A table of the report: `columns` are the ends of its words' keys. */
export function SheetTable({
  columns,
  children,
}: {
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <table class="sheet-table tabular">
      <thead>
        <tr>
          {columns.map((key) => (
            <th key={key} scope="col">
              {words(`report.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}
