import { SwitchedOff } from '../SwitchedOff';
import { useWords } from '../words';

/** In place of the report, where an organisation has switched it off. */
export function ReportOff() {
  const words = useWords();
  return (
    <main class="page stack">
      <h1>{words('report.title')}</h1>
      <SwitchedOff what="disableClinicianExport" />
    </main>
  );
}
