import { useState } from 'preact/hooks';
import type { PlayerClock } from '../player/types';
import { Ring } from '../Ring';
import { usePlural, useWords } from '../words';
import { useCountdown } from './useCountdown';

/** What happens when nobody answers, as a key of the words that counts seconds. */
export type Otherwise = 'ask.left.rest' | 'ask.left.begin' | 'ask.left.wait';

/** The time an answer has, as a ring and in words; it can be made to wait, and begins again with each touch. */
export function TimeLeft(props: {
  readonly clock: PlayerClock;
  readonly forMs: number;
  /** False while the page is hidden. */
  readonly visible: boolean;
  readonly otherwise: Otherwise;
  readonly onOver: () => void;
}) {
  const { clock, forMs, visible, otherwise, onOver } = props;
  const words = useWords();
  const plural = usePlural();
  const [waits, setWaits] = useState(false);
  const left = useCountdown(clock, forMs, visible && !waits, onOver);
  return (
    <div class="time-left">
      <Ring share={(left * 1_000) / forMs}>{left}</Ring>
      <p>{waits ? words('ask.left.waiting') : plural(otherwise, left)}</p>
      <button
        type="button"
        class="button quiet small"
        aria-pressed={waits}
        onClick={() => setWaits(!waits)}
      >
        {words('ask.left.hold')}
      </button>
    </div>
  );
}
