import { FileText } from 'lucide';
import { Icon } from '../Icon';
import { SwitchedOff } from '../SwitchedOff';
import { useWords } from '../words';
import type { ReportCardProps } from './types';

/** The way to the report for a therapist. */
export function ReportCard({ isBare, off, onReport }: ReportCardProps) {
  const words = useWords();
  return (
    <section class="card stack" id="report" aria-labelledby="report-title">
      <div class="stack tight">
        <h2 id="report-title">{words('progress.report.title')}</h2>
        {!off && <p class="muted">{words(isBare ? 'report.empty' : 'progress.report.hint')}</p>}
      </div>
      {off && <SwitchedOff what="disableClinicianExport" />}
      {!isBare && !off && (
        <button type="button" class="button begin" onClick={onReport}>
          <Icon of={FileText} size={18} />
          {words('progress.report.open')}
        </button>
      )}
    </section>
  );
}
