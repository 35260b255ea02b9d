import { useState } from 'preact/hooks';
import { ReportOff } from '../../components/report/ReportOff';
import { ReportPage } from '../../components/report/ReportPage';
import type { ReportWeeks, Written } from '../../components/report/types';
import { viewOf } from '../../domain/care/view';
import { reportOf } from '../../domain/journal/report';
import { summaryOf } from '../../domain/journal/summary';
import { dayKeyOf } from '../../domain/policy/hours';
import { useLookBack } from '../../hooks/useLookBack';
import { useMemory } from '../../hooks/useMemory';
import { saveFile } from '../../platform/download';
import { offsetAt, today } from '../../platform/present';
import { library } from '../page/library';

const nothing: Written = { name: '', questions: '' };
const dayOf = (at: number) => dayKeyOf(at, offsetAt(at));

/** The report for a therapist, from the plan and the log; made here, and gone when the page closes. */
export function ReportHost() {
  const memory = useMemory();
  const looked = useLookBack(memory?.session?.rev);
  const [weeks, setWeeks] = useState<ReportWeeks>(12);
  const [written, setWritten] = useState(nothing);
  if (!memory || !looked) return null;
  if (memory.policy.off.disableClinicianExport) return <ReportOff />;
  const now = today();
  const summary = summaryOf(viewOf(memory, library, now));
  return (
    <ReportPage
      summary={summary}
      report={reportOf(looked.back, weeks, dayOf)}
      back={looked.back}
      logAway={looked.isAside}
      list={memory.care.therapistList}
      library={library}
      weeks={weeks}
      written={written}
      onWeeks={setWeeks}
      onWritten={setWritten}
      onSave={(text) =>
        saveFile(`glidebreak-report-${now.dayKey}.txt`, text, 'text/plain;charset=utf-8')
      }
      onPrint={() => window.print()}
    />
  );
}
