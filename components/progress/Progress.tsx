import { Banner } from '../Banner';
import { ExportLine } from '../data/ExportLine';
import { LookingBack } from '../look/LookBack';
import { ThisWeek } from '../look/ThisWeek';
import { useWords } from '../words';
import { CheckIn } from './CheckIn';
import { DayList } from './DayList';
import { Jumps } from './Jumps';
import { Learn } from './Learn';
import { PlanNow } from './PlanNow';
import '../settings/settings.css';
import './progress.css';
import { ReportCard } from './ReportCard';
import type { ProgressProps } from './types';
import { Visits } from './Visits';

const parts = ['symptoms', 'screen', 'outcomes', 'plan', 'visits', 'days', 'report', 'learn'];

/** The page of progress: the week at a glance, how it is, a look back, the plan, visits, and what to take along. */
export function Progress(props: ProgressProps) {
  const { banners, back, logAway, checkIn, plan, visits, report, days, learn, file } = props;
  const words = useWords();
  return (
    <main class="page progress stack">
      <header>
        <h1>{words('progress.title')}</h1>
        <Jumps parts={parts} />
      </header>
      {banners.map((banner) => (
        <Banner key={banner.text} {...banner} />
      ))}
      {logAway && <p role="status">{words('progress.no_log')}</p>}
      <ThisWeek back={back} />
      <CheckIn {...checkIn} />
      <LookingBack back={back} />
      <PlanNow {...plan} />
      <Visits {...visits} formNames={back.forms.map(({ name }) => name)} />
      <DayList days={days} library={plan.library} />
      <ReportCard {...report} />
      <Learn {...learn} />
      {file.reminds && <ExportLine onSave={file.onSave} onNotNow={file.onNotNow} />}
    </main>
  );
}
