import { ChevronRight, CircleCheck, CircleMinus, Clock } from 'lucide';
import { Icon } from '../Icon';
import { Picture } from './Picture';
import type { LibraryRow } from './rows';
import type { LibraryProps } from './types';

interface RowsProps extends Pick<LibraryProps, 'motions' | 'appearance'> {
  readonly rows: readonly LibraryRow[];
  readonly onRow: (id: string) => void;
}

/** Exercises one below the other: picture, name, and how each stands in one sentence. */
export function Rows({ rows, motions, appearance, onRow }: RowsProps) {
  return (
    <ul class="plain library-rows">
      {rows.map((row) => (
        <li key={row.exercise.id}>
          <button
            type="button"
            class={row.open ? 'library-row leads' : 'library-row leads is-closed'}
            data-at={row.exercise.id}
            onClick={() => onRow(row.exercise.id)}
          >
            <Picture
              motion={motions[row.exercise.id]}
              appearance={appearance}
              side={row.sides[0]?.side ?? 'both'}
            />
            <span>
              <strong>{row.name}</strong>
              <Standing row={row} />
            </span>
            <Icon of={ChevronRight} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How an exercise stands, with a sign before it. */
export function Standing({ row }: { readonly row: LibraryRow }) {
  const sign = row.open ? CircleCheck : row.inPlan ? Clock : CircleMinus;
  return (
    <span class={row.open ? 'standing is-open' : 'standing'}>
      <Icon of={sign} size={16} />
      <span>
        {row.lines.map((line) => (
          <span class="standing-line" key={line}>
            {line}
          </span>
        ))}
      </span>
    </span>
  );
}
