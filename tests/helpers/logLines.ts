import type { CheckIn, Visit } from '../../domain/journal/checkin';
import type { Completion } from '../../domain/journal/completion';
import type { Entry } from '../../domain/journal/entry';

/** Noon of a day, epoch ms. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const said = (id: string, day: string) => ({ id, at: noonOf(day), tzOffsetMin: 0, day });

/** A break done on a day. */
export const breakOn = (id: string, day: string, more: Partial<Completion> = {}): Entry => ({
  store: 'completions',
  record: {
    ...said(id, day),
    kind: 'completed',
    breakKind: 'micro',
    form: 'break',
    promptId: `p-${id}`,
    items: [],
    v: 1,
    rev: 1,
    ...more,
  },
});

/** A daily check-in at the right hand. */
export const checkInOn = (day: string, more: Partial<CheckIn> = {}): Entry => ({
  store: 'checkins',
  record: {
    ...said(`daily:hand/right:${day}`, day),
    kind: 'daily',
    region: 'hand',
    side: 'right',
    worst: 4,
    v: 1,
    rev: 1,
    ...more,
  },
});

/** A clinic visit. */
export const visitOn = (day: string): Entry => ({
  store: 'visits',
  record: { ...said(`visit ${day}`, day), modality: 'manual', v: 1, rev: 1 } satisfies Visit,
});

/** A stretch of an hour at the screen. */
export const stretchOn = (day: string, n = 1): Entry => ({
  store: 'sessions',
  record: {
    kind: 'session',
    id: `${day}#${n}`,
    rev: 1,
    day,
    from: noonOf(day),
    to: noonOf(day) + 3_600_000,
    activeMs: 3_600_000,
    awayMs: 0,
    unknownMs: 0,
    closedBy: null,
    v: 1,
  },
});

/** A reason, a safety check and changes of the plan on a day. */
export const notesOn = (day: string): Entry[] => [
  {
    store: 'decisions',
    record: { kind: 'decision', id: `why ${day}`, at: noonOf(day), code: 'held', args: {} },
  },
  {
    store: 'screenings',
    record: {
      id: `screening ${day}`,
      at: noonOf(day),
      day,
      answers: {},
      clearances: {},
      tier: null,
      flags: [],
      v: 1,
    },
  },
  {
    store: 'planChanges',
    record: {
      id: `turn ${day}`,
      at: noonOf(day),
      day,
      what: 'flare',
      place: 'hand/right',
      v: 1,
    },
  },
  {
    store: 'careChanges',
    record: {
      id: `change ${day}`,
      exercise: 'tendon-glide-5pos',
      side: 'right',
      from: 'trial 1.1',
      to: 'active 1.1',
      why: 'trial-passed' as never,
      at: noonOf(day),
      v: 1,
    },
  },
];

/** One of everything on a day. */
export const dayOf = (day: string): Entry[] => [
  breakOn(`break ${day}`, day),
  checkInOn(day),
  visitOn(day),
  stretchOn(day),
  ...notesOn(day),
];
