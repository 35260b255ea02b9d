import { useLayoutEffect, useState } from 'preact/hooks';
import type { Workstation } from '../domain/care/workstation/check';
import { readWorkstation } from '../domain/care/workstation/read';
import { today } from '../platform/present';
import { readStored, watchStored } from '../platform/storage';

/** What was told in the workstation self-check, kept up to date; null until it is read. */
export function useWorkstation(): Workstation | null {
  const [workstation, setWorkstation] = useState<Workstation | null>(null);
  useLayoutEffect(() => {
    const show = (value: unknown) => setWorkstation(readWorkstation(value, today().wall));
    readStored().then((stored) => show(stored.workstation));
    return watchStored((changed) => {
      if ('workstation' in changed) show(changed.workstation);
    });
  }, []);
  return workstation;
}
