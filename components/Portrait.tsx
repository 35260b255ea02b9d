import { useMemo } from 'preact/hooks';
import type { Appearance } from '../domain/policy/appearance';
import { figureClass, figureCss } from '../figure/palette';
import { portrait, portraitBox } from '../figure/portrait';
import { painted, paintOf } from '../figure/still';

/** A small picture of a figure; the words beside it say what it shows. */
export function Portrait(appearance: Appearance) {
  const { look } = appearance;
  const nodes = useMemo(() => portrait(look), [look]);
  return (
    <svg class={`portrait ${figureClass(appearance)}`} aria-hidden="true" viewBox={portraitBox}>
      <style>{figureCss(appearance)}</style>
      <g {...painted}>
        {nodes.map((node) => (
          <path key={node.id} d={node.d} {...paintOf(node)} />
        ))}
      </g>
    </svg>
  );
}
