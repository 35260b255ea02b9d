import type { ComponentChildren } from 'preact';

/** Radius of the ring in its own 100-unit picture. */
const radius = 44;
const round = 2 * Math.PI * radius;

/** A quiet ring that is filled by a share of 0 to 1, with something in its middle. */
export function Ring(props: {
  readonly share: number;
  readonly children?: ComponentChildren;
  readonly kind?: 'hold' | 'time';
}) {
  const { share, children, kind = 'time' } = props;
  const filled = round * Math.min(1, Math.max(0, share));
  return (
    <div class={`ring ring-${kind}`} aria-hidden="true">
      <svg viewBox="0 0 100 100" focusable="false" aria-hidden="true">
        <circle class="ring-track" cx="50" cy="50" r={radius} />
        {filled > 0 && (
          <circle
            class="ring-fill"
            cx="50"
            cy="50"
            r={radius}
            stroke-dasharray={`${filled} ${round}`}
            transform="rotate(-90 50 50)"
          />
        )}
      </svg>
      <div class="ring-middle">{children}</div>
    </div>
  );
}
