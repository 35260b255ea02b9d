import type { Cell } from './cells';

/** The columns of the table, in their order; what is new comes last, so that nobody's sheet breaks. */
export const columns = [
  // The local day with rollover at 04:00; start and end in ISO 8601 with the offset of that moment.
  'date',
  'start',
  'end',
  // `exercise`, `break` (one without exercises), `daily-check-in`, `weekly-check-in` or `visit`.
  'type',
  'exercise_id',
  'exercise_name',
  'prompted',
  'completed',
  'reps_planned',
  'reps_done',
  // S, the strongest of pain, tingling and numbness, 0 to 10.
  'pain_before',
  'pain_after',
  'note',
  // The same for all rows of one break.
  'id',
  'break_kind',
  'form',
  'outcome',
  'ended',
  'side',
  'level',
  'dose',
  'seconds',
  // S the day after, how long a rise took to settle, and how the session was judged.
  'pain_next_day',
  'settled',
  'light',
  // Where symptoms were rated, with its side.
  'region',
  'region_side',
  // Check-ins: the strongest symptom, and the three scales where they were told apart.
  'worst',
  'pain',
  'tingling',
  'numbness',
  // Weekly: average 0 to 10, change -5 to 5, ease 0 to 10, nights 0 to 7, activities 0 to 10.
  'average',
  'change',
  'ease',
  'nights_woken',
  'activity_1',
  'activity_1_score',
  'activity_2',
  'activity_2_score',
  'activity_3',
  'activity_3_score',
  'modality',
  // What a form came to that was filled in at the visit.
  'form_name',
  'form_total',
] as const;

/** The name of a column. */
export type Column = (typeof columns)[number];

/** One row: what it does not name stays empty. */
export type Row = Readonly<Partial<Record<Column, Cell>>>;
