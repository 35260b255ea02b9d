import { beginCare, type Care, type Person } from '../../domain/care/care';
import { beginPlan } from '../../domain/care/plan';

/** Somebody with a tingling right hand who answered every list with nothing to report, on a day. */
export function somebodyWith(care: Partial<Care>, day: string): Person {
  const at = Date.parse(`${day}T07:00:00Z`);
  const nothing = { answeredAt: at, ticked: {} };
  return {
    care: {
      ...beginCare(),
      acceptedAt: at,
      answers: { E: nothing, U: nothing, C: nothing, F: nothing },
      side: 'right',
      marks: [{ spot: 'thumb-side', side: 'right' }],
      profiles: ['cts'],
      glidesOn: true,
      assessed: true,
      irritability: { at, day, onset: 0, settling: 0, usual: 2, nights: 0 },
      ...care,
    },
    plan: beginPlan(day),
  };
}
