import type { Completion } from '../../domain/journal/completion';

/** The sign of how a break came out: another form for each, so that no colour has to be told apart. */
export function BreakSign({
  kind,
  x = 8,
  y = 8,
}: {
  readonly kind: Completion['kind'];
  readonly x?: number;
  readonly y?: number;
}) {
  if (kind === 'completed') return <circle class="sign is-done" cx={x} cy={y} r={5.5} />;
  if (kind === 'elapsed') return <circle class="sign is-elapsed" cx={x} cy={y} r={4.5} />;
  if (kind === 'natural') return <circle class="sign is-natural" cx={x} cy={y} r={4.5} />;
  if (kind === 'skipped')
    return <line class="sign is-skipped" x1={x - 4} x2={x + 4} y1={y} y2={y} />;
  return <circle class="sign is-missed" cx={x} cy={y} r={2} />;
}
