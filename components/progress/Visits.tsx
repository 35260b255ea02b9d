import { useWords } from '../words';
import { ClinicCard } from './ClinicCard';
import { LogVisit } from './LogVisit';
import type { VisitsProps } from './types';
import { VisitPlanForm } from './VisitPlanForm';

/** Clinic visits: how often, which were had, and what a clinic may add. */
export function Visits(props: VisitsProps & { readonly formNames: readonly string[] }) {
  const words = useWords();
  return (
    <section class="card stack" id="visits" aria-labelledby="visits-title">
      <h2 id="visits-title">{words('progress.visits.title')}</h2>
      {props.isDay && <p role="status">{words('progress.visits.planned_today')}</p>}
      <VisitPlanForm {...props} />
      <LogVisit {...props} />
      <ClinicCard {...props} />
    </section>
  );
}
