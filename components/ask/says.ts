import type { Urgency } from '../../domain/care/advice/rules';

/** What each urgency says; those of the safety check lead there. */
export const saysOf: Readonly<
  Record<Urgency, readonly [key: string, leads: 'summary' | 'symptoms']>
> = {
  routine: ['advice.soft', 'summary'],
  'worth-a-visit': ['advice.soft', 'summary'],
  'good-time': ['advice.soft', 'summary'],
  'two-weeks': ['advice.strong', 'summary'],
  days: ['advice.days', 'summary'],
  'clinician-first': ['advice.clinician', 'symptoms'],
  'same-day': ['advice.same_day', 'symptoms'],
};
