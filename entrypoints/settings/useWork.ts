import { useEffect, useRef } from 'preact/hooks';
import type { Pace } from '../../platform/pace';

/** Long work of a page, one at a time; it ends with the page or when that is asked for. */
export interface Work {
  /** The pace of new work, which is told how far it is from the start. */
  readonly begin: (onProgress: (share: number) => void) => Pace;
  readonly end: () => void;
}

/** Long work of a page. */
export function useWork(): Work {
  const ending = useRef<AbortController | null>(null);
  const end = () => ending.current?.abort();
  useEffect(() => end, []);
  const begin = (onProgress: (share: number) => void): Pace => {
    end();
    const mine = new AbortController();
    ending.current = mine;
    onProgress(0);
    return { signal: mine.signal, onProgress: (share) => mine.signal.aborted || onProgress(share) };
  };
  return { begin, end };
}
