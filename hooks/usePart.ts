import { useEffect } from 'preact/hooks';

/** Brings the part of a page forward that its address names, once the page is there to be seen. */
export function usePart(isThere: boolean): void {
  useEffect(() => {
    const part = isThere ? document.getElementById(location.hash.slice(1)) : null;
    part?.scrollIntoView({ block: 'start' });
  }, [isThere]);
}
