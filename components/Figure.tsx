import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Level, Side } from '../domain/care/exercise';
import type { Appearance, Look, Tone } from '../domain/policy/appearance';
import { type Moment, type Motion, perform } from '../figure/motion';
import type { Node } from '../figure/paint';
import { figureClass, figureCss } from '../figure/palette';
import { picture } from '../figure/scene';
import { paintOf } from '../figure/still';

export type { Moment, Motion } from '../figure/motion';

interface Drawn {
  readonly motion: Motion;
  readonly level: Level;
  readonly side: Side;
  /** What a screen reader says the picture shows. */
  readonly label: string;
  readonly tone?: Tone;
  readonly look?: Look;
}

const namespace = 'http://www.w3.org/2000/svg';

/** Brings an SVG group's paths to these nodes; elements stay, only what differs is set. */
function repaint(group: SVGGElement, nodes: readonly Node[]): void {
  while (group.childElementCount > nodes.length) group.lastElementChild?.remove();
  while (group.childElementCount < nodes.length)
    group.append(document.createElementNS(namespace, 'path'));
  nodes.forEach((node, i) => {
    const path = group.children[i] as Element;
    for (const [name, value] of Object.entries({ d: node.d, ...paintOf(node) }))
      if (path.getAttribute(name) !== value) path.setAttribute(name, value);
  });
}

const classOf = (appearance: Appearance) => `figure ${figureClass(appearance)}`;
const viewBox = `0 0 ${picture.width} ${picture.height}`;

/** The moving figure. It asks `moment` once a frame while playing and seen, and asks for no frame otherwise. */
export function Figure({
  motion,
  level,
  side,
  label,
  tone = 'warm',
  look = 'bun',
  moment,
  playing,
}: Drawn & { readonly moment: () => Moment; readonly playing: boolean }) {
  const group = useRef<SVGGElement>(null);
  const performance = useMemo(
    () => perform(motion, level, side, look),
    [motion, level, side, look],
  );
  useEffect(() => {
    const draw = () => {
      if (group.current) repaint(group.current, performance.at(moment()));
    };
    draw();
    if (!playing) return;
    let frame = 0;
    const next = () => {
      draw();
      frame = requestAnimationFrame(next);
    };
    const follow = () => {
      cancelAnimationFrame(frame);
      if (!document.hidden) frame = requestAnimationFrame(next);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [performance, moment, playing]);
  return (
    <svg class={classOf({ tone, look })} role="img" aria-label={label} viewBox={viewBox}>
      <style>{figureCss({ tone, look })}</style>
      <g ref={group} />
    </svg>
  );
}

/** One key as a still picture with its arrow; no frame is asked for. */
export function FigureStill({
  motion,
  level,
  side,
  label,
  tone = 'warm',
  look = 'bun',
  step,
}: Drawn & { readonly step: number }) {
  const nodes = useMemo(
    () => perform(motion, level, side, look).at({ from: step, to: step, t: 1 }),
    [motion, level, side, look, step],
  );
  return (
    <svg class={classOf({ tone, look })} role="img" aria-label={label} viewBox={viewBox}>
      <style>{figureCss({ tone, look })}</style>
      {nodes.map((node) => (
        <path key={node.id} d={node.d} {...paintOf(node)} />
      ))}
    </svg>
  );
}
