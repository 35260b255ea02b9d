import { useLayoutEffect, useState } from 'preact/hooks';
import { type Known, known, type Stored } from '../domain/memory';
import { today } from '../platform/present';
import { readStored, watchStored } from '../platform/storage';

const keys = ['session', 'settings', 'policy', 'care', 'plan'];

/** What is read from the store, with what changed while it was read. */
function reading(): Promise<Stored> {
  let since: Stored = {};
  const stop = watchStored((changed) => {
    since = { ...since, ...changed };
  });
  return readStored().then((stored) => {
    stop();
    return { ...stored, ...since };
  });
}

let ahead: Promise<Stored> | undefined;

/** Begins to read before the page looks up its words and is drawn, in the same turn. */
export function readAhead(): void {
  ahead = reading();
}

/** What the engine knows, as it stands in the store, kept up to date; null until it is read. */
export function useKnown(): Known | null {
  const [stored, setStored] = useState<Stored | null>(null);
  // Before the first frame: the page shows nothing until this is read.
  useLayoutEffect(() => {
    const first = ahead ?? reading();
    ahead = undefined;
    first.then(setStored);
    return watchStored((changed) => {
      if (!keys.some((key) => key in changed)) return;
      setStored((before) => before && { ...before, ...changed });
    });
  }, []);
  const demo = import.meta.env.MODE === 'demo';
  const { wall, dayKey } = today();
  return stored && known(stored, demo, wall, dayKey);
}
