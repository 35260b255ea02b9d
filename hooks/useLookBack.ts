import { useEffect, useState } from 'preact/hooks';
import { type LookBack, lookBack } from '../domain/journal/lookBack';
import { firstDayOf } from '../domain/journal/questions/firstDay';
import { fetchLookBack } from '../platform/lookBack';
import { offsetAt, today } from '../platform/present';
import { words } from '../platform/words';
import { useForgotten } from './useForgotten';

/** What the log looks back on: undefined until it is read, null where it cannot be. */
export function useLookBack(revision: number | undefined): LookBack | null | undefined {
  const [back, setBack] = useState<LookBack | null>();
  const forgotten = useForgotten();
  useEffect(() => {
    fetchLookBack()
      .then((fetched) => {
        const first = firstDayOf(words('extension.language'));
        setBack(lookBack(today().dayKey, fetched, offsetAt, first));
      })
      .catch((cause) => {
        console.error(cause);
        setBack(null);
      });
  }, [revision, forgotten]);
  return back;
}
