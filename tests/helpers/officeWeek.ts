import type { CareChange } from '../../domain/care/plan';
import type { Recorded } from '../../domain/journal/dayList';
import { type Entry, entryOf } from '../../domain/journal/entry';
import { dayKeyOf } from '../../domain/policy/hours';
import { hoursAt } from '../../domain/policy/openHours';
import { balanced, glideRule } from '../../domain/session/rules';
import type { Done, Event, Kind, LogRecord, Rules } from '../../domain/session/types';
import { type Day, live, type Shown, type Span } from './world';

// A week in an office, lived through the real engine: Monday to Friday, meetings, lunch, short
// absences, a laptop that sleeps at night. Everything lies in Madrid's winter, an hour east of UTC.

/** Minutes east of UTC in the office. */
export const officeOffsetMin = 60;

/** Monday, ten o'clock in the office: the first second of every simulated day. */
export const mondayAt = Date.UTC(2026, 10, 23, 9, 0);

const hour = 3600;
const day = 24 * hour;

/** Seconds from the start of Monday's work to `h:mm` of the n-th day, office time. */
export const at = (n: number, time: string): number => {
  const [h = 0, m = 0] = time.split(':').map(Number);
  return n * day + (h - 10) * hour + m * 60;
};

const span = (n: number, from: string, to: string): Span => [at(n, from), at(n, to)];
const weekday = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((_, n) => n);
const work = weekday.slice(0, 5);

/** Coffee, printer, a colleague: short absences, a little later each day. */
const short = work.flatMap((n) =>
  ['10:20', '11:08', '11:42', '13:50', '14:31', '15:05', '15:40', '16:20', '17:02'].map(
    (time, k): Span => {
      const from = at(n, time) + n * 120;
      return [from, from + 70 + ((n * 7 + k * 3) % 6) * 75];
    },
  ),
);

const lunch = work.map((n) => span(n, '12:45', '13:32'));
const nights = weekday.slice(0, 6).map((n): Span => [at(n, '18:10'), at(n + 1, '9:40')]);
/** The weekend's sleep goes on, and a screen nobody looks at. */
const off: Span[] = [...nights, [at(5, '9:40'), at(7, '9:40')]];

const media = (n: number, from: string, to: string, why: 'meeting' | 'fullscreen') =>
  [
    [at(n, from), { type: 'MEDIA', on: true, why }],
    [at(n, to), { type: 'MEDIA', on: false }],
  ] as [number, Event][];

const does = work.flatMap((n): [number, Event][] => [
  ...media(n, '10:30', '11:05', 'meeting'),
  ...media(n, '15:10', '15:31', 'fullscreen'),
]);

const pause: [number, Event] = [
  at(2, '14:00'),
  { type: 'USER', action: 'pause', ms: 45 * 60_000, id: 'pause' },
];

const one = (exercise: string, reps: number, seconds: number): Done[] => [
  { exercise, side: 'both', level: 1, dose: 3, reps, seconds },
];
/** What each kind was made of. */
export const doneIn: Readonly<Record<Kind, readonly Done[]>> = {
  micro: one('eyes-20-20-20', 1, 21),
  posture: one('chin-tuck', 8, 60),
  walk: one('walk-break', 1, 180),
  glide: [
    { exercise: 'tendon-glide-5pos', side: 'right', level: 1, dose: 3, reps: 12, seconds: 60 },
  ],
};
/** How long each takes, seconds. */
export const secondsOf: Readonly<Record<Kind, number>> = {
  micro: 30,
  posture: 85,
  walk: 178,
  glide: 110,
};

/** Most are done, one in four is put off, one in seven skipped, one in five not seen. */
function answers({ id, kinds }: Shown, nth: number): [number, Event][] {
  const told = (action: 'start' | 'snooze' | 'skip'): Event => ({
    type: 'USER',
    action,
    promptId: id,
    id: `${action}:${id}`,
  });
  if (nth % 5 === 2) return [];
  if (nth % 7 === 4) return [[15, told('skip')]];
  if (nth % 4 === 1) return [[10, told('snooze')]];
  const lead = kinds.at(-1) ?? 'micro';
  const complete: Event = {
    type: 'USER',
    action: 'complete',
    promptId: id,
    completionId: `c:${id}`,
    ended: 'finished',
    done: doneIn[lead],
  };
  return [
    [12, told('start')],
    [12 + secondsOf[lead], complete],
  ];
}

const hours = { mon: ['09:30-18:00'], sat: [], sun: [] };
const settings = {
  hoursOn: true,
  daysOff: [],
  hours: { ...hours, tue: hours.mon, wed: hours.mon, thu: hours.mon, fri: hours.mon },
};
const zone = { offsetAt: () => officeOffsetMin };
const wallAt = (seconds: number) => mondayAt + seconds * 1000;

/** The product's rhythm with two glides a day, asked for at once. */
export const officeRules: Rules = {
  ...balanced,
  holdForPauseMs: 0,
  kinds: { ...balanced.kinds, glide: glideRule(2) },
};

/** Days of the office, from Monday on. */
export function officeDays(days: number, over: Partial<Day> = {}): Day {
  return {
    rules: officeRules,
    seconds: days * day - 4 * hour,
    still: [...short, ...lunch],
    asleep: off,
    timersInSleep: 'stands',
    does: [...does, pause],
    answers,
    hours: (seconds) => {
      const { inHours, nextBoundary } = hoursAt(wallAt(seconds), zone, settings);
      return { inHours, next: nextBoundary === null ? null : (nextBoundary - mondayAt) / 1000 };
    },
    kindsOpen: (seconds) => hoursAt(wallAt(seconds), zone, settings).kindsOpen ?? {},
    dayKey: (seconds) => dayKeyOf(wallAt(seconds), officeOffsetMin),
    ...over,
  };
}

/** What the log has of records, each in the time zone it happened in: the office's unless told otherwise. */
export function recordedOf(
  records: readonly LogRecord[],
  careChanges: readonly CareChange[] = [],
  zone: number | ((wall: number) => number) = officeOffsetMin,
): Recorded {
  const names: Readonly<Record<string, string>> = {
    'tendon-glide-5pos': 'Tendon glide',
    'eyes-20-20-20': 'Far look',
    'chin-tuck': 'Chin tuck',
    'walk-break': 'Easy walk',
  };
  const offsetAt = typeof zone === 'number' ? () => zone : zone;
  const nameOf = (id: string) => names[id] ?? id;
  const entries = new Map(
    records.map((record) => {
      const at = record.kind === 'session' ? record.from : record.at;
      const entry = entryOf(record, { tzOffsetMin: offsetAt(at), nameOf });
      return [`${entry.store}:${entry.record.id}`, entry] as const;
    }),
  );
  const of = <S extends Entry['store']>(store: S) =>
    [...entries.values()].flatMap((entry) =>
      entry.store === store ? [entry.record as Extract<Entry, { store: S }>['record']] : [],
    );
  return {
    completions: of('completions'),
    decisions: of('decisions'),
    sessions: of('sessions'),
    careChanges,
    planChanges: [],
  };
}

/** A whole week, Monday to Sunday evening. */
export const officeWeek = () => live(officeDays(7));
