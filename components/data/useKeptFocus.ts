import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where the focus goes when what had it is gone, so that the keyboard goes on from the same place. */
export function useKeptFocus(step: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(step);
  useEffect(() => {
    const changed = first.current !== step;
    first.current = step;
    if (changed && document.activeElement === document.body) title.current?.focus();
  }, [step]);
  return title;
}
