import type { ComponentChild } from 'preact';
import { ReportPage } from '../../../components/report/ReportPage';
import type { ReportProps } from '../../../components/report/types';
import type { TherapistList } from '../../../domain/care/care';
import type { CareChange } from '../../../domain/care/plan';
import { reportOf } from '../../../domain/journal/report';
import { backOn, someExercises } from './plans';
import { bareSummary, crowdedSummary, fullSummary } from './summaries';

const nothing = () => undefined;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

const change = (n: number, why: CareChange['why'], to: string): CareChange => ({
  id: `c${n}`,
  exercise: n % 2 === 0 ? 'tendon-glide-5pos' : 'median-elbow-wrist-slider',
  side: 'right',
  from: 'active 2.3',
  to,
  why,
  at: Date.UTC(2026, 1, 3 + n, 10),
  v: 1,
});

const list: TherapistList = {
  v: 1,
  from: 'Ana Ruiz, physical therapist',
  writtenOn: '2026-02-12',
  acceptedAt: 0,
  allowed: [
    { exercise: 'tendon-glide-5pos', side: 'right', level: 2, reps: 5 },
    { exercise: 'chin-tuck', side: 'both', level: 1, reps: null },
  ],
  blocked: [],
};

/** A report with some of it otherwise. */
export function reportWith(days: number, over: Partial<ReportProps> = {}): ReportProps {
  const back = {
    ...backOn(days),
    careChanges: [change(1, 'red', 'paused 1.1'), change(9, 'amber-twice', 'trial 1.2')],
  };
  const weeks = over.weeks ?? 12;
  return {
    summary: fullSummary,
    back,
    logAway: false,
    report: reportOf(over.back ?? back, weeks, dayOf),
    list: null,
    library: someExercises,
    weeks,
    written: { name: '', questions: '' },
    onWeeks: nothing,
    onWritten: nothing,
    onSave: nothing,
    onPrint: nothing,
    ...over,
  };
}

/** As much as a report ever holds. */
export const crowdedReport = (): ReportProps => {
  const back = backOn(400);
  const [hand] = back.places;
  const reasons = ['red', 'red-again', 'red-third', 'amber-twice', 'symptoms-back', 'red'] as const;
  const crowded = {
    ...back,
    places: hand ? [hand, { ...hand, place: 'neck-arm/right' as const }] : [],
    careChanges: reasons.map((why, n) => change(n, why, 'paused 1.1')),
  };
  return reportWith(400, {
    back: crowded,
    summary: crowdedSummary,
    list: {
      ...list,
      allowed: Array.from({ length: 12 }, (_, n) => list.allowed[n % 2]).flatMap(
        (one) => one ?? [],
      ),
    },
    written: {
      name: 'Robin Example',
      questions:
        `${'Is it all right to go on with the slider while the thumb tingles in the morning? '.repeat(7)}`.slice(
          0,
          400,
        ),
    },
  });
};

/** Every state of the report for a therapist. */
export const reportScreens = (): Record<string, ComponentChild> => ({
  'report-year': <ReportPage {...reportWith(400, { list })} />,
  'report-first-weeks': <ReportPage {...reportWith(12, { weeks: 4 })} />,
  'report-log-away': <ReportPage {...reportWith(2, { logAway: true })} />,
  'report-bare': <ReportPage {...reportWith(0, { summary: bareSummary })} />,
  'report-crowded': <ReportPage {...crowdedReport()} />,
});
