import { useEffect, useState } from 'preact/hooks';
import { watchStored } from '../platform/storage';

/** Moves whenever something has been deleted from the log, so that what was read of it is read again. */
export function useForgotten(): number {
  const [times, setTimes] = useState(0);
  useEffect(
    () =>
      watchStored((changed) => {
        for (const key in changed)
          if (key.startsWith('forget:') && !changed[key]) setTimes((before) => before + 1);
      }),
    [],
  );
  return times;
}
