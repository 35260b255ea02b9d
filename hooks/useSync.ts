import { useLayoutEffect, useState } from 'preact/hooks';
import { readSync, type Sync, unshared } from '../domain/policy/sync';
import { readStored, watchStored } from '../platform/storage';

/** Whether this device shares its settings with the person's other browsers, kept up to date. */
export function useSync(): Sync {
  const [sync, setSync] = useState(unshared);
  useLayoutEffect(() => {
    readStored().then((stored) => setSync(readSync(stored.sync)));
    return watchStored((changed) => {
      if ('sync' in changed) setSync(readSync(changed.sync));
    });
  }, []);
  return sync;
}
