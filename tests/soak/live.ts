import { hoursAt } from '../../domain/policy/openHours';
import type { Clock, Event } from '../../domain/session/types';
import { type Day, live, type Shown, type Turned } from '../helpers/world';
import type { Calendar } from './blocks';
import type { Person } from './person';
import { dayAt, type Plan } from './year';

/** The first second of every soak, epoch ms: that of the simulator's days. */
export const startAt = Date.UTC(2026, 10, 23, 9, 0);

/** Ids as long as those a page makes itself. */
const longId = (id: string) => id.padEnd(36, '-');

const done = (id: string) => [
  { exercise: 'chin-tuck', side: 'both' as const, level: 1, dose: 1, reps: id.length, seconds: 30 },
];

/** What a person does about a prompt, by habit. */
function answersOf({ habits }: Person): NonNullable<Day['answers']> {
  return ({ id }: Shown, nth) => {
    const user = (action: 'start' | 'snooze' | 'skip'): Event => ({
      type: 'USER',
      action,
      promptId: id,
      id: longId(`${action}:${id}`),
    });
    const completionId = longId(`c:${id}`);
    const complete: Event = {
      type: 'USER',
      action: 'complete',
      promptId: id,
      completionId,
      ended: 'finished',
      done: done(completionId),
    };
    switch (habits[nth % habits.length]) {
      case 'play':
        return [
          [8, user('start')],
          [45, complete],
        ];
      case 'done':
        return [[20, complete]];
      case 'twice':
        return [
          [8, user('start')],
          [45, complete],
          [46, complete],
        ];
      case 'begin':
        return [[8, user('start')]];
      case 'snooze':
        return [[8, user('snooze')]];
      case 'skip':
        return [[8, user('skip')]];
      default:
        return [];
    }
  };
}

type Hours = Pick<Clock, 'inHours' | 'nextBoundary' | 'kindsOpen'>;

/** Hours as they stand at a second, looked up anew only where they may have changed. */
function hoursBy(person: Person, { zone }: Calendar): (at: number) => Hours {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const worked = `${clock(person.blocks[0]?.[0] ?? 0)}-${clock(person.blocks.at(-1)?.[1] ?? 0)}`;
  const settings = {
    hoursOn: person.keepsHours,
    daysOff: [],
    hours: Object.fromEntries(
      ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day, n) => [
        day,
        person.workdays.includes(n) ? [worked] : [],
      ]),
    ) as never,
  };
  let known: Hours | undefined;
  return (at) => {
    const wall = startAt + at * 1000;
    const next = known?.nextBoundary ?? 0;
    if (!known || wall >= next) known = hoursAt(wall, zone, settings);
    return known;
  };
}

/** What plays at a second; asked for later and later seconds. */
function aroundBy({ plays }: Plan): NonNullable<Day['around']> {
  const all = [...plays].sort(([a], [b]) => a - b);
  return (at) => {
    while (all[0] && all[0][1] <= at) all.shift();
    return all.flatMap(([from, to, what]) => (at >= from && at < to ? [what] : [])).slice(0, 1);
  };
}

/** Lives a plan through the real `begin`, `step` and `outlook`. */
export function livePlan(
  person: Person,
  plan: Plan,
  calendar: Calendar,
  watch: (turn: Turned) => void,
) {
  const hours = hoursBy(person, calendar);
  const { present: _true, plays: _plays, allowed: _allowed, ...happens } = plan;
  return live({
    ...happens,
    rules: person.rules,
    browser: person.browser,
    returnUnheard: person.browser === 'firefox',
    timersInSleep: person.timersInSleep,
    workerLives: person.workerLives,
    answers: answersOf(person),
    around: aroundBy(plan),
    hours: (at) => {
      const { inHours, nextBoundary } = hours(at);
      return { inHours, next: nextBoundary === null ? null : (nextBoundary - startAt) / 1000 };
    },
    kindsOpen: (at) => hours(at).kindsOpen ?? {},
    dayKey: (at) => dayAt(calendar, at),
    watch,
  });
}
