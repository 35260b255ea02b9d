import { useLayoutEffect, useState } from 'preact/hooks';
import { type Known, known, type Stored } from '../domain/memory';
import { today } from '../platform/present';
import { readStored, watchStored } from '../platform/storage';

const keys = ['session', 'settings', 'policy', 'care', 'plan'];

/** What the engine knows, as it stands in the store, kept up to date; null until it is read. */
export function useKnown(): Known | null {
  const [stored, setStored] = useState<Stored | null>(null);
  // Before the first frame: the page shows nothing until this is read.
  useLayoutEffect(() => {
    readStored().then(setStored);
    return watchStored((changed) => {
      if (keys.some((key) => key in changed)) setStored((before) => ({ ...before, ...changed }));
    });
  }, []);
  const demo = import.meta.env.MODE === 'demo';
  const { wall, dayKey } = today();
  return stored && known(stored, demo, wall, dayKey);
}
