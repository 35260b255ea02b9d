import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayerClock } from '../player/types';

/** A longer silence between two ticks was a standstill of the computer; ms. */
const longestTickMs = 1_500;

/**
 * Counts `forMs` down by the clock of the page while it runs and says once that it is over; whoever touches
 * the page has all the time again. Gives the whole seconds that are left.
 */
export function useCountdown(
  clock: PlayerClock,
  forMs: number,
  runs: boolean,
  onOver: () => void,
): number {
  const leftMs = useRef(forMs);
  const [left, setLeft] = useState(Math.ceil(forMs / 1_000));
  const setTo = (ms: number) => {
    leftMs.current = ms;
    setLeft(Math.max(0, Math.ceil(ms / 1_000)));
  };
  useEffect(() => {
    if (!runs) return;
    let before = clock.now();
    return clock.watch((now) => {
      setTo(leftMs.current - Math.min(Math.max(0, now - before), longestTickMs));
      before = now;
    });
  }, [runs, clock]);
  useEffect(() => {
    const again = () => setTo(forMs);
    const touches = ['pointerdown', 'keydown'] as const;
    for (const touch of touches) document.addEventListener(touch, again);
    return () => {
      for (const touch of touches) document.removeEventListener(touch, again);
    };
  }, [forMs]);
  useEffect(() => {
    if (left === 0) onOver();
  }, [left === 0]);
  return left;
}
