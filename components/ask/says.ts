import type { Urgency } from '../../domain/care/advice/rules';

/** What each urgency says; those of the safety check lead there. */
export const saysOf: Readonly<Record<Urgency, readonly [key: string, leads: 'plan' | 'symptoms']>> =
  {
    routine: ['advice.soft', 'plan'],
    'worth-a-visit': ['advice.soft', 'plan'],
    'good-time': ['advice.soft', 'plan'],
    'two-weeks': ['advice.strong', 'plan'],
    days: ['advice.days', 'plan'],
    'clinician-first': ['advice.clinician', 'symptoms'],
    'same-day': ['advice.same_day', 'symptoms'],
  };
