import type { ComponentChildren } from 'preact';
import { useWords } from '../words';

/**
 * A table of the report: `name` and `columns` are the ends of its words' keys. Where there is no room, a row of `words`
 * wraps under its name, and one of numbers is scrolled.
 */
export function SheetTable({
  name,
  columns,
  of = 'numbers',
  children,
}: {
  readonly name: string;
  readonly columns: readonly string[];
  readonly of?: 'numbers' | 'words';
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <table class={`sheet-table tabular of-${of}`} aria-label={words(`report.${name}`)}>
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
