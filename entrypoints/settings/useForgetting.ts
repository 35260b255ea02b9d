import { useEffect, useState } from 'preact/hooks';
import type { ForgettingProps } from '../../components/data/types';
import type { Memory } from '../../domain/memory';
import { useExportReminder, useKept } from '../../hooks/useExportReminder';
import { useForget } from '../../hooks/useForget';
import { today } from '../../platform/present';
import { openPage } from '../../platform/window';
import { allGone } from '../page/mount';

/** Whether the page was opened anew because everything was deleted; said once. */
function useAllGone(): boolean {
  const [gone] = useState(() => location.hash === allGone);
  useEffect(() => {
    if (!gone) return;
    history.replaceState(null, '', location.pathname);
    document.getElementById('data')?.scrollIntoView({ block: 'start' });
  }, [gone]);
  return gone;
}

/** The deleting part of "Your data": what is kept, and how it goes. */
export function useForgetting(memory: Memory): ForgettingProps {
  const [deletion, forget] = useForget();
  const kept = useKept();
  const reminder = useExportReminder(memory, kept);
  return {
    ...reminder,
    kept,
    today: today().dayKey,
    deletion,
    allGone: useAllGone(),
    onCount: async (span) => (await import('../../platform/kept')).countGoing(span),
    onRecords: async (day) => (await import('../../platform/kept')).recordsOf(day),
    onForget: forget,
    onSetUp: () => void openPage('welcome'),
  };
}
