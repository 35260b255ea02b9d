import { useWords } from '../words';
import { CheckIn } from './CheckIn';
import { Learn } from './Learn';
import { PlanNow } from './PlanNow';
import '../settings/settings.css';
import './progress.css';
import { Summary } from './Summary';
import type { ProgressProps } from './types';
import { Visits } from './Visits';

/** The page of the plan: how it is, where it stands, visits, what to take along, and what is worth knowing. */
export function Progress({ checkIn, plan, visits, summary, learn }: ProgressProps) {
  const words = useWords();
  return (
    <main class="page progress stack">
      <h1>{words('progress.title')}</h1>
      <CheckIn {...checkIn} />
      <PlanNow {...plan} />
      <Visits {...visits} />
      <Summary {...summary} />
      <Learn {...learn} />
    </main>
  );
}
