import { useEffect, useState } from 'preact/hooks';
import { exportReminder } from '../domain/journal/exportReminder';
import type { Kept } from '../domain/journal/kept';
import type { Memory } from '../domain/memory';
import { tell } from '../platform/tell';
import { useForgotten } from './useForgotten';

/** The card whose day says when "Not now" was said. */
const card = 'export-file';

const noonOf = (day: string | null | undefined): number | null =>
  day ? Date.parse(`${day}T12:00:00Z`) : null;

/** The log is fetched when it is first read, so that a page is drawn before it. */
async function keptNow(): Promise<Kept> {
  const { readKept } = await import('../platform/kept');
  return readKept();
}

/** What is kept, read again after a deletion; null until it is read. */
export function useKept(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  const forgotten = useForgotten();
  useEffect(() => {
    keptNow().then(setKept);
  }, [forgotten]);
  return kept;
}

/** Whether a file of the log would be good to have, and how to put the question off for thirty days. */
export function useExportReminder(
  memory: Pick<Memory, 'plan'> | null,
  kept: Kept | null,
): { readonly reminds: boolean; readonly onNotNow: () => void } {
  const dismissedAt = noonOf(memory?.plan.cardsSeen[card]);
  const now = Date.now();
  const reminds =
    kept !== null && exportReminder(kept.lastExportAt, noonOf(kept.firstDay), now, dismissedAt);
  const onNotNow = () =>
    void tell({ type: 'SEEN', id: crypto.randomUUID(), what: 'card', key: card });
  return { reminds, onNotNow };
}
