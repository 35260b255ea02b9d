import { useEffect, useState } from 'preact/hooks';
import { asideOf } from '../domain/journal/aside';
import { type LookBack, lookBack } from '../domain/journal/lookBack';
import { firstDayOf } from '../domain/journal/questions/firstDay';
import { fetchLookBack } from '../platform/lookBack';
import { offsetAt, today } from '../platform/present';
import { readStored } from '../platform/storage';
import { words } from '../platform/words';
import { useForgotten } from './useForgotten';

/** What a page looks back on. */
export interface LookedBack {
  readonly back: LookBack;
  /** The log could not be read: it is what waits for it, and no more. */
  readonly isAside: boolean;
}

/** What there is to look back on; null until it is read. */
export function useLookBack(revision: number | undefined): LookedBack | null {
  const [looked, setLooked] = useState<LookedBack | null>(null);
  const forgotten = useForgotten();
  useEffect(() => {
    const first = firstDayOf(words('extension.language'));
    fetchLookBack()
      .then((fetched) => ({ fetched, isAside: false }))
      .catch(async (cause) => {
        console.error(cause);
        return { fetched: asideOf(await readStored()), isAside: true };
      })
      .then(({ fetched, isAside }) =>
        setLooked({ back: lookBack(today().dayKey, fetched, offsetAt, first), isAside }),
      );
  }, [revision, forgotten]);
  return looked;
}
