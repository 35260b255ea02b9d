import { useWords } from '../words';
import { Picture } from './Picture';
import { type LibraryRow, type ShelfArea, shelfAreas } from './rows';
import type { LibraryProps } from './types';

interface ShelvesProps extends Pick<LibraryProps, 'motions' | 'appearance'> {
  readonly rows: readonly LibraryRow[];
  readonly onArea: (area: ShelfArea) => void;
}

/** The exercise whose picture stands for a shelf: one seen from close by, else the first. */
export const faceOf = (rows: readonly LibraryRow[]): LibraryRow | undefined =>
  rows.find(({ exercise }) => exercise.base === 'HAND') ?? rows[0];

/** The parts of the body, each with a picture and how much of it is open now. */
export function Shelves({ rows, motions, appearance, onArea }: ShelvesProps) {
  const words = useWords();
  return (
    <ul class="plain shelves">
      {shelfAreas.map((area) => {
        const here = rows.filter((row) => row.area === area);
        const face = faceOf(here);
        if (!face) return null;
        const open = here.filter((row) => row.open).length;
        return (
          <li key={area}>
            <button type="button" class="shelf" data-at={area} onClick={() => onArea(area)}>
              <Picture
                motion={motions[face.exercise.id]}
                appearance={appearance}
                side={face.sides[0]?.side ?? 'both'}
              />
              <span>
                <strong>{words(`library.area.${area}`)}</strong>
                <span class="muted small-text">{words('library.open', open, here.length)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
