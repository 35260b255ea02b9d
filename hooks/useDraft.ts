import { useEffect, useState } from 'preact/hooks';
import { passing } from '../platform/storage';

/**
 * Something half filled in, kept until the browser closes: undefined until it is read, null where
 * nothing was left that `read` can make something of.
 */
export function useDraft<T>(
  name: string,
  read: (value: unknown) => T | null,
): [T | null | undefined, (draft: T) => void] {
  const key = `draft:${name}`;
  const [draft, setDraft] = useState<T | null>();
  useEffect(() => {
    passing.read().then((all) => setDraft(read(all[key])));
  }, [key, read]);
  const keep = (next: T) => {
    setDraft(next as T);
    void passing.write({ [key]: next });
  };
  return [draft, keep];
}
