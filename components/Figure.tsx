import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Level, Side } from '../domain/care/exercise';
import type { Appearance, Look, Tone } from '../domain/policy/appearance';
import type { Moment, Motion } from '../figure/motion';
import { figureClass, figureCss } from '../figure/palette';
import { perform } from '../figure/perform';
import { picture } from '../figure/scene';
import { painted, paintOf } from '../figure/still';
import { pathsIn } from './figurePaths';

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
  const paths = useRef<ReturnType<typeof pathsIn>>(null);
  const performance = useMemo(
    () => perform(motion, level, side, look),
    [motion, level, side, look],
  );
  useEffect(() => {
    if (group.current) paths.current ??= pathsIn(group.current);
    const draw = () => paths.current?.(performance.at(moment()));
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
      <g ref={group} {...painted} />
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
      <g {...painted}>
        {nodes.map((node) => (
          <path key={node.id} d={node.d} {...paintOf(node)} />
        ))}
      </g>
    </svg>
  );
}
