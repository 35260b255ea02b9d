import { useMemo } from 'preact/hooks';
import type { ItemId } from '../../domain/care/workstation/check';
import type { PictureId } from '../../domain/care/workstation/items.table';
import type { Appearance } from '../../domain/policy/appearance';
import { figureClass, figureCss } from '../../figure/palette';
import { picture as size } from '../../figure/scene';
import { painted, paintOf } from '../../figure/still';
import { pictures } from '../../figure/workstation/pictures';
import { paintStill, type Still } from '../../figure/workstation/still';
import { useWords } from '../words';
import { keyOf } from './types';

/** How it may be set up, and beside it, muted, what takes more effort; the words below say the same. */
export function Pictures({
  item,
  picture,
  appearance,
}: {
  readonly item: ItemId;
  readonly picture: PictureId;
  readonly appearance: Appearance;
}) {
  const words = useWords();
  const { fits, strains } = pictures[picture];
  return (
    <div class="workstation-pictures">
      <figure>
        <Drawn still={fits} appearance={appearance} />
        <figcaption>{words(`workstation.item.${keyOf(item)}.fits`)}</figcaption>
      </figure>
      <figure class="is-other">
        <Drawn still={strains} appearance={appearance} />
        <figcaption>{words(`workstation.item.${keyOf(item)}.strains`)}</figcaption>
      </figure>
    </div>
  );
}

function Drawn({ still, appearance }: { readonly still: Still; readonly appearance: Appearance }) {
  const { look } = appearance;
  const nodes = useMemo(() => paintStill(still, look), [still, look]);
  return (
    <svg
      class={`figure ${figureClass(appearance)}`}
      aria-hidden="true"
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <style>{figureCss(appearance)}</style>
      <g {...painted}>
        {nodes.map((node) => (
          <path key={node.id} d={node.d} {...paintOf(node)} />
        ))}
      </g>
    </svg>
  );
}
