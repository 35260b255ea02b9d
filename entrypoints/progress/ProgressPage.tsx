import { Progress } from '../../components/progress/Progress';
import { useDayList } from '../../hooks/useDayList';
import { useExportReminder, useKept } from '../../hooks/useExportReminder';
import { useLookBack } from '../../hooks/useLookBack';
import { useMemory } from '../../hooks/useMemory';
import { usePart } from '../../hooks/usePart';
import { today } from '../../platform/present';
import { openPage } from '../../platform/window';
import { pausedBanners } from '../page/paused';
import { answers } from './answers';
import { shown } from './shown';

/** The plan's page: it shows what is stored and tells what is answered. */
export function ProgressPage() {
  const memory = useMemory();
  // Each break and answer moves the session on; what the log looks back on is read again then.
  const looked = useLookBack(memory?.session?.rev);
  const days = useDayList(today().dayKey, memory?.session?.rev);
  const reminder = useExportReminder(memory, useKept());
  usePart(memory !== null && looked !== null);
  if (!memory || !looked) return null;
  const { checkIn, plan, visits, report, learn } = shown(memory, today());
  const told = answers(memory);
  return (
    <Progress
      banners={pausedBanners(memory)}
      back={looked.back}
      logAway={looked.isAside}
      days={days}
      checkIn={{ ...checkIn, ...told.checkIn }}
      plan={{ ...plan, ...told.plan }}
      visits={{ ...visits, ...told.visits }}
      report={{ ...report, ...told.report }}
      learn={{ ...learn, ...told.learn }}
      file={{ ...reminder, onSave: () => openPage('settings', 'data') }}
    />
  );
}
