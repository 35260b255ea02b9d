import {
  beginCare,
  type Care,
  demoCare,
  type Irritability,
  type Mark,
} from '../../../domain/care/care';
import { beginPlan, type Plan, type ProfileId, type Programme } from '../../../domain/care/plan';
import { startProgramme } from '../../../domain/care/programme/weeks';

/** The day the people of these stories live on. */
export const today = '2026-11-24';
/** The present of these stories. */
export const now = { wall: Date.UTC(2026, 10, 24, 10), dayKey: today };

/** Answers that make 0 points: symptoms that are hard to stir up. */
export const calm: Irritability = {
  at: 1,
  day: '2026-11-20',
  onset: 0,
  settling: 0,
  usual: 2,
  nights: 0,
};

/** Answers that make 7 points. */
export const stirred: Irritability = { ...calm, onset: 2, settling: 2, usual: 8, nights: 4 };

const markOf: Readonly<Record<ProfileId, readonly Mark[]>> = {
  cts: [{ spot: 'thumb-side', side: 'right' }],
  cubital: [{ spot: 'little-side', side: 'right' }],
  radial: [{ spot: 'elbow-outer', side: 'right' }],
  'cerv-rad': [{ spot: 'thumb-side', side: 'right' }],
  'lumb-rad': [{ spot: 'leg-back', side: 'left' }],
  dpn: [{ spot: 'foot', side: 'both' }],
  crps: [{ spot: 'hand-back', side: 'left' }],
  'pinched-arm': [{ spot: 'thumb-side', side: 'right' }],
  'pinched-leg': [{ spot: 'leg-back', side: 'left' }],
  posture: [],
};

interface Told {
  readonly care?: Partial<Care>;
  readonly plan?: Partial<Plan>;
  readonly programme?: Partial<Programme>;
}

/** Somebody with these profiles in a week, symptoms hard to stir up, glides wanted. */
export function someone(profiles: readonly ProfileId[], week: number, told: Told = {}) {
  const programmes = profiles.map((profile) => ({
    ...startProgramme(profile, today),
    week,
    ...told.programme,
  }));
  const marks = profiles.flatMap((profile) => markOf[profile]);
  const care: Care = { ...demoCare(1), profiles, marks, irritability: calm, ...told.care };
  return { care, plan: { ...beginPlan(today), programmes, ...told.plan } };
}

/** Somebody of whom nothing is known. */
export const nobody = { care: beginCare(), plan: beginPlan(today) };

/** The exercises of a pool, in its order. */
export const idsOf = (entries: readonly { readonly exercise: string }[]) =>
  entries.map(({ exercise }) => exercise);
