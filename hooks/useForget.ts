import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deletion, Forget } from '../domain/journal/forget';
import { watchStored } from '../platform/storage';
import { tell } from '../platform/tell';

/** After this long the log cannot be reached just now, ms; what was told is not lost. */
const patienceMs = 5_000;

/** Has something deleted, and follows it until it is gone. */
export function useForget(): readonly [Deletion, (what: Forget) => void] {
  const [deletion, setDeletion] = useState<Deletion>('none');
  const key = useRef('');
  useEffect(
    () =>
      watchStored((changed) => {
        if (key.current in changed && !changed[key.current]) setDeletion('done');
      }),
    [],
  );
  useEffect(() => {
    if (deletion !== 'under-way') return undefined;
    const late = setTimeout(() => setDeletion('noted'), patienceMs);
    return () => clearTimeout(late);
  }, [deletion]);
  const forget = (what: Forget) => {
    const id = crypto.randomUUID();
    key.current = `forget:${id}`;
    setDeletion('under-way');
    void tell({ type: 'FORGET', id, what });
  };
  return [deletion, forget];
}
