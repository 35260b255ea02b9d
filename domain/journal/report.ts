import type { DayKey } from '../care/days';
import type { CareChange, PlaceKey } from '../care/plan';
import type { LookBack, PlaceLines } from './lookBack';
import {
  activitiesMoved,
  changeMatters,
  type Moved,
  symptomsMoved,
  type WeekPoint,
} from './questions/outcomes';
import { isIn, lastDays, meanOf, type Span } from './questions/span';
import { type Asked, askedIn, takenShare, together, type WeekTotal } from './questions/weeks';

/** What a therapist's report adds to the summary: how it went over some weeks, from the log. */
export interface Report {
  readonly span: Span;
  readonly places: readonly PlaceLines[];
  readonly outcomes: readonly Outcome[];
  /** The newest week first. */
  readonly weeks: readonly ReportWeek[];
  readonly total: Taken;
  /** Days with time at the screen. */
  readonly daysAtScreen: number;
  /** What was eased or put away because of symptoms, the newest first. */
  readonly setbacks: readonly CareChange[];
  readonly flares: number;
}

/** One outcome from its first to its last answer, by the measures of the clinical rules, section 6. */
export interface Outcome {
  readonly measure: 'symptoms' | 'ease' | 'nights' | 'change' | 'activity' | 'activities' | 'form';
  readonly place: PlaceKey | null;
  /** The activity, or the form, in the person's words. */
  readonly name: string | null;
  readonly first: number;
  /** null: told once. */
  readonly last: number | null;
  /** null: no change is known to matter for this measure. */
  readonly way: Moved['way'] | null;
}

/** One week as a row. */
export interface ReportWeek extends Taken {
  readonly from: DayKey;
}

/** How breaks and screen time came out over some days. */
export interface Taken extends Asked {
  /** Breaks taken of those asked for, 0 to 1; null: none was asked for. */
  readonly share: number | null;
  /** Mean active time of its days at the screen, ms; null: none. */
  readonly dayMs: number | null;
}

/** Places on one sheet: two programmes have at most as many that matter. */
const placesAtMost = 2;

const setbackReasons: readonly CareChange['why'][] = [
  'red',
  'red-again',
  'red-third',
  'amber-twice',
  'symptoms-back',
  'three-worse-weeks',
];

/** The report over so many weeks; `dayOf` tells a moment's local day. */
export function reportOf(back: LookBack, weekCount: number, dayOf: (at: number) => DayKey): Report {
  const span = lastDays(back.today, weekCount * 7);
  const rows = back.weeks.slice(0, weekCount).filter(({ total }) => total.daysAtScreen > 0);
  const total = together(rows.map((row) => row.total));
  return {
    span,
    places: placesIn(back, span),
    outcomes: outcomesOf(back),
    weeks: rows.map((row) => ({ from: row.from, ...takenOf(row.total) })),
    total: takenOf(total),
    daysAtScreen: total.daysAtScreen,
    setbacks: back.careChanges
      .filter(({ why, at }) => setbackReasons.includes(why) && isIn(span, dayOf(at)))
      .sort((a, b) => b.at - a.at),
    flares: back.places.flatMap(({ flares }) => flares).filter(({ to }) => to >= span.from).length,
  };
}

const takenOf = (total: WeekTotal): Taken => ({
  ...askedIn(total),
  share: takenShare(total.tally, total.byHand),
  dayMs: total.daysAtScreen > 0 ? total.activeMs / total.daysAtScreen : null,
});

/** The places that were answered about most in the span, each with the days of the span alone. */
function placesIn({ places }: LookBack, span: Span): PlaceLines[] {
  const told = places.map((lines) => {
    const days = lines.days.filter(({ day }) => isIn(span, day));
    const flares = lines.flares.filter(({ to }) => to >= span.from);
    return { ...lines, days, flares, count: days.filter(({ score }) => score !== null).length };
  });
  return told
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, placesAtMost)
    .map(({ count, ...lines }) => lines);
}

function outcomesOf(back: LookBack): Outcome[] {
  const ofPlaces = back.places.flatMap(({ place, weeks }) => placeOutcomes(place, weeks));
  // Nights are asked of once, whatever woke them.
  const nights = back.places.map(({ weeks }) => weeks.flatMap((week) => week.nightsWoken ?? []));
  const woken = nights.find(({ length }) => length > 1) ?? [];
  const activities = back.activities.flatMap(({ name, points }) => {
    const scores = points.map(({ score }) => score);
    return outcome('activity', null, scores, activitiesMoved(scores), name);
  });
  const means = meansOf(back);
  const many = back.activities.length;
  const mean = many > 1 ? outcome('activities', null, means, activitiesMoved(means, many)) : [];
  const forms = back.forms.flatMap(({ name, points }) => {
    const totals = points.map(({ total }) => total);
    const [only] = totals;
    // One total alone says something to whoever handed the form out.
    return totals.length === 1 && only !== undefined
      ? [{ measure: 'form', place: null, name, first: only, last: null, way: null } as const]
      : outcome('form', null, totals, null, name);
  });
  const nightsWoken = outcome('nights', null, woken, null);
  return [...ofPlaces, ...activities, ...mean, ...nightsWoken, ...forms];
}

function placeOutcomes(place: PlaceKey, weeks: readonly WeekPoint[]): Outcome[] {
  const of = (key: Exclude<keyof WeekPoint, 'day'>) => weeks.flatMap((week) => week[key] ?? []);
  const change = of('change').at(-1);
  const changed: Outcome[] =
    change === undefined
      ? []
      : [
          {
            measure: 'change',
            place,
            name: null,
            first: 0,
            last: change,
            way: changeMatters(change),
          },
        ];
  return [
    ...outcome('symptoms', place, of('average'), symptomsMoved(of('average'))),
    ...outcome('ease', place, of('ease'), null),
    ...changed,
  ];
}

function outcome(
  measure: Outcome['measure'],
  place: PlaceKey | null,
  scores: readonly number[],
  moved: Moved | null,
  name: string | null = null,
): Outcome[] {
  const [first, last] = [scores[0], scores.at(-1)];
  if (scores.length < 2 || first === undefined || last === undefined) return [];
  return [{ measure, place, name, first, last, way: moved?.way ?? null }];
}

/** The mean of the activities on each day any was rated, oldest first. */
function meansOf({ activities }: LookBack): number[] {
  const days = new Map<DayKey, number[]>();
  for (const { points } of activities)
    for (const { day, score } of points) days.set(day, [...(days.get(day) ?? []), score]);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, scores]) => meanOf(scores) ?? []);
}
