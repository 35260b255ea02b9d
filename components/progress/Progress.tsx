import { useWords } from '../words';
import { CheckIn } from './CheckIn';
import { Learn } from './Learn';
import { PlanNow } from './PlanNow';
import '../settings/settings.css';
import './progress.css';
import type { ProgressProps } from './types';
import { Visits } from './Visits';

/** The page of the plan: how it is, where it stands, visits, and what is worth knowing. */
export function Progress({ checkIn, plan, visits, learn }: ProgressProps) {
  const words = useWords();
  return (
    <main class="page progress stack">
      <h1>{words('progress.title')}</h1>
      <CheckIn {...checkIn} />
      <PlanNow {...plan} />
      <Visits {...visits} />
      <Learn {...learn} />
    </main>
  );
}
