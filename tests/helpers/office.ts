import { type DayKey, daysAfter } from '../../domain/care/days';
import type { PlaceKey } from '../../domain/care/plan';
import type { CheckIn, Visit } from '../../domain/journal/checkin';
import type { Completion } from '../../domain/journal/completion';
import { summaryOf } from '../../domain/journal/day';
import type { Journal } from '../../domain/journal/journal';
import type { PlanChange } from '../../domain/journal/planChange';
import type { Kind, SessionRecord } from '../../domain/session/types';

/** The same numbers for the same seed, 0 up to 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const place: PlaceKey = 'hand/right';
const hour = 3_600_000;

interface Person {
  readonly from: DayKey;
  readonly random: () => number;
  readonly offsetMin: number;
}

/**
 * The log of somebody with a desk job who never was: weekdays from nine to about six, a tingling right hand
 * that eases over months and is louder the day after long days, a louder stretch and visits now and then.
 */
export function officeLog(to: DayKey, days: number, seed = 7, offsetMin = 0): Journal {
  const person = { from: daysAfter(to, 1 - days), random: chance(seed), offsetMin };
  const all: Day[] = [];
  for (let n = 0; n < days; n += 1) all.push(dayOf(person, n, all.at(-1)?.hours ?? 0));
  return {
    completions: all.flatMap(({ completions }) => completions),
    checkins: all.flatMap(({ checkins }) => checkins),
    visits: all.flatMap(({ visits }) => visits),
    sessions: all.flatMap(({ sessions }) => sessions),
    planChanges: turnsOf(person, days),
    screenings: [],
    careChanges: [],
    decisions: [],
    tombstones: [],
    daily: all
      .filter(({ sessions, checkins }) => sessions.length + checkins.length > 0)
      .map((records) => summaryOf(records.day, records)),
  };
}

interface Day {
  readonly day: DayKey;
  readonly hours: number;
  readonly completions: readonly Completion[];
  readonly checkins: readonly CheckIn[];
  readonly visits: readonly Visit[];
  readonly sessions: readonly (SessionRecord & { readonly v: 1 })[];
}

/** How loud it is on the n-th day: easing over half a year, up after long days, and in a louder stretch. */
const loudness = (n: number, before: number, random: () => number): number => {
  const easing = 2 + 3.5 * Math.exp(-n / 90);
  const stretch = n % 120 >= 60 && n % 120 < 66 ? 2.5 : 0;
  return easing + stretch + (before > 6.5 ? 1.4 : 0) + (random() - 0.5) * 1.6;
};

const whole = (value: number): number => Math.max(0, Math.min(10, Math.round(value)));

function dayOf(person: Person, n: number, before: number): Day {
  const { from, random, offsetMin } = person;
  const day = daysAfter(from, n);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const midnight = Date.parse(`${day}T00:00:00Z`) - offsetMin * 60_000;
  const loud = loudness(n, before, random);
  const said = { tzOffsetMin: offsetMin, day, v: 1, rev: 1 } as const;
  const off = weekday === 0 || weekday === 6 || random() < 0.06;
  const checkins = n % 7 === 6 ? [weeklyOf(n, loud, midnight, said)] : [];
  if (off) return { day, hours: 0, completions: [], checkins, visits: [], sessions: [] };
  const length = 3 + random() * 1.5;
  const spans = [
    [9 + random() * 0.7, length],
    [13.4 + random() * 0.4, 2.2 + random() * 2.2],
  ] as const;
  const sessions = spans.map(([at, hours], m) => ({
    kind: 'session' as const,
    id: `${day}#${m + 1}`,
    rev: 3,
    day,
    from: midnight + at * hour,
    to: midnight + (at + hours) * hour,
    activeMs: Math.round(hours * hour * 0.92),
    awayMs: 0,
    unknownMs: 0,
    closedBy: 'away' as const,
    v: 1 as const,
  }));
  const completions = spans.flatMap(([at, hours], m) =>
    breaksOf(person, n, m, midnight + at * hour, hours, loud, said),
  );
  const daily: CheckIn[] =
    random() < 0.7
      ? [
          {
            ...said,
            ...scored(loud),
            id: `daily:${place}:${day}`,
            kind: 'daily',
            at: midnight + 17 * hour,
          },
        ]
      : [];
  const visits: Visit[] =
    n % 30 === 20
      ? [
          {
            ...{ ...said, id: `visit:${day}`, at: midnight + 12 * hour, modality: 'manual' },
            form: { name: 'Hand form', total: Math.round(320 - n / 2) / 100 },
          },
        ]
      : [];
  const active = sessions.reduce((sum, { activeMs }) => sum + activeMs, 0);
  return {
    day,
    hours: active / hour,
    completions,
    checkins: [...checkins, ...daily],
    visits,
    sessions,
  };
}

type Said = Pick<CheckIn, 'tzOffsetMin' | 'day' | 'v' | 'rev'>;

function scored(loud: number) {
  const tingling = whole(loud);
  const scores = { pain: whole(loud - 2), tingling, numbness: whole(loud - 1) };
  return { region: 'hand', side: 'right', worst: tingling, scores } as const;
}

function weeklyOf(n: number, loud: number, midnight: number, said: Said): CheckIn {
  const eased = Math.min(4, n / 40);
  return {
    ...said,
    ...scored(loud - 0.3),
    id: `weekly:${place}:${said.day}`,
    kind: 'weekly',
    at: midnight + 18 * hour,
    weekly: {
      average: whole(loud - 0.3),
      activities: [
        { name: 'Opening jars', score: whole(4 + eased) },
        { name: 'Typing for an hour', score: whole(3 + eased * 1.3) },
      ],
      ease: whole(5 + eased),
      change: Math.min(4, Math.round(n / 30)),
      nightsWoken: n < 40 ? 2 : 0,
    },
  };
}

const everyMin = 25;
const kinds: readonly Kind[] = [
  'micro',
  'posture',
  'micro',
  'glide',
  'micro',
  'posture',
  'micro',
  'walk',
];

function breaksOf(
  { random }: Person,
  n: number,
  m: number,
  from: number,
  hours: number,
  loud: number,
  said: Said,
): Completion[] {
  return Array.from({ length: Math.floor((hours * 60) / everyMin) }, (_, k): Completion => {
    const breakKind = kinds[(k + 2 * m) % kinds.length] ?? 'micro';
    const drawn = random();
    const kind =
      drawn < 0.62 ? 'completed' : drawn < 0.84 ? 'natural' : drawn < 0.92 ? 'skipped' : 'missed';
    const id = `${said.day}:${m}:${k}`;
    return {
      ...said,
      id,
      kind,
      breakKind,
      form: 'break',
      at: from + (k + 1) * everyMin * 60_000,
      ...(kind === 'natural' ? { durationMs: 400_000 } : { promptId: id }),
      ...(kind === 'completed' ? { durationMs: 90_000, ended: 'finished' } : {}),
      items: kind === 'completed' ? itemsOf(breakKind, loud, n, random) : [],
    };
  });
}

function itemsOf(kind: Kind, loud: number, n: number, random: () => number): Completion['items'] {
  const plain = { level: 1, dose: 3, reps: 5, seconds: 60 };
  if (kind !== 'glide')
    return [{ ...plain, exercise: 'chin-tuck', name: 'Chin glide back', side: 'both' }];
  const level = n > 60 ? 2 : 1;
  const rated = {
    place,
    before: whole(loud),
    after: whole(loud - 0.4 + (random() - 0.5)),
    nextDay: whole(loud + (random() - 0.5)),
    settle: 1,
    light: 'green',
  } as const;
  return [
    {
      ...plain,
      ...rated,
      level,
      exercise: 'tendon-glide-5pos',
      name: 'Tendon glide',
      side: 'right',
    },
  ];
}

function turnsOf({ from }: Person, days: number): PlanChange[] {
  const turn = (n: number) =>
    ({ day: daysAfter(from, n), at: Date.parse(`${daysAfter(from, n)}T12:00:00Z`), v: 1 }) as const;
  const phases = (
    [
      ['settle', 0, 1],
      ['glide', 14, 3],
      ['build', 28, 5],
      ['keep', 56, 9],
    ] as const
  )
    .filter(([, n]) => n < days)
    .map(
      ([phase, n, week]): PlanChange => ({
        ...turn(n),
        id: `phase:cts:${from}:${phase}`,
        what: 'phase',
        profile: 'cts',
        phase,
        week,
      }),
    );
  const flares = Array.from({ length: Math.floor((days + 54) / 120) }, (_, m) => 60 + 120 * m)
    .filter((n) => n + 6 < days)
    .flatMap((n): PlanChange[] => [
      { ...turn(n), id: `flare:${place}:${n}`, what: 'flare', place },
      { ...turn(n + 6), id: `flare-over:${place}:${n}`, what: 'flare-over', place },
    ]);
  return [...phases, ...flares];
}
