import type { DayKey } from '../care/days';
import { daysAfter } from '../care/days';
import type { CareChange, PlaceKey } from '../care/plan';
import type { Visit } from './checkin';
import type { Journal } from './journal';
import type { PlanChange } from './planChange';
import type { WeekdayNumber } from './questions/firstDay';
import {
  type ActivityLine,
  activityLines,
  type FormLine,
  formLines,
  type WeekPoint,
  weekPoints,
} from './questions/outcomes';
import { type LoadFinding, loadFinding } from './questions/screenLoad';
import { lastDays, type Span, weekOf } from './questions/span';
import { type DayStrip, stripOf } from './questions/strip';
import { placesIn, type SymptomDay, symptomsAt } from './questions/symptoms';
import { type WeekRow, weeksTo } from './questions/weeks';

/**
 * The parts of the log that looking back needs; none of it grows with the years: summaries of a year and a
 * week, the answers, visits and turns of a year, stretches and breaks of the days that are drawn as strips.
 */
export type Fetched = Pick<
  Journal,
  'daily' | 'checkins' | 'visits' | 'planChanges' | 'careChanges' | 'sessions' | 'completions'
>;

/** How one place went. */
export interface PlaceLines {
  readonly place: PlaceKey;
  /** A year of days, oldest first. */
  readonly days: readonly SymptomDay[];
  readonly weeks: readonly WeekPoint[];
  readonly finding: LoadFinding | null;
  /** Louder stretches; one that lasts goes up to today. */
  readonly flares: readonly Span[];
}

/** Everything the page of progress looks back on. */
export interface LookBack {
  readonly today: DayKey;
  /** Whether nothing has been written to the log yet. */
  readonly isEmpty: boolean;
  /** Each day of this week up to today. */
  readonly week: readonly DayStrip[];
  /** The newest week first, 53 of them. */
  readonly weeks: readonly WeekRow[];
  /** The last four weeks, oldest first. */
  readonly strips: readonly DayStrip[];
  readonly places: readonly PlaceLines[];
  readonly activities: readonly ActivityLine[];
  /** What forms came to that a clinician handed out. */
  readonly forms: readonly FormLine[];
  readonly phases: readonly Extract<PlanChange, { what: 'phase' }>[];
  readonly visits: readonly Visit[];
  /** How exercises were eased, raised or put away. */
  readonly careChanges: readonly CareChange[];
}

/** Days a look back reaches. */
export const lookBackDays = { year: 364, strips: 28, beforeFirst: 7 } as const;

/**
 * Everything looked back on, from the parts of the log; `offsetAt` gives minutes east of UTC, weeks begin with
 * the day `first`.
 */
export function lookBack(
  today: DayKey,
  fetched: Fetched,
  offsetAt: (at: number) => number,
  first: WeekdayNumber = 1,
): LookBack {
  const { daily: summaries, checkins, visits, planChanges, careChanges } = fetched;
  const year = lastDays(today, lookBackDays.year);
  const strips = stripsOf(lastDays(today, lookBackDays.strips), fetched, offsetAt);
  const weeklyPlaces = checkins.map(({ region, side }): PlaceKey => `${region}/${side}`);
  return {
    today,
    isEmpty: summaries.length + checkins.length + visits.length === 0,
    week: strips.filter(({ day }) => day >= weekOf(today, first)),
    weeks: weeksTo(today, summaries, 53, first),
    strips,
    places: [...new Set([...placesIn(summaries), ...weeklyPlaces])].map((place) => ({
      place,
      days: symptomsAt(place, summaries, year),
      weeks: weekPoints(place, checkins),
      finding: loadFinding(place, summaries),
      flares: flaresAt(place, planChanges, today),
    })),
    activities: activityLines(checkins),
    forms: formLines(visits),
    phases: planChanges.filter((change) => change.what === 'phase'),
    visits,
    careChanges,
  };
}

function stripsOf(span: Span, fetched: Fetched, offsetAt: (at: number) => number): DayStrip[] {
  const sessions = byDay(fetched.sessions);
  const completions = byDay(fetched.completions);
  const strips: DayStrip[] = [];
  for (let day = span.from; day <= span.to; day = daysAfter(day, 1)) {
    const lines = { sessions: sessions.get(day) ?? [], completions: completions.get(day) ?? [] };
    strips.push(stripOf(day, lines, offsetAt));
  }
  return strips;
}

function byDay<T extends { readonly day: DayKey }>(records: readonly T[]): Map<DayKey, T[]> {
  const days = new Map<DayKey, T[]>();
  for (const record of records) {
    const known = days.get(record.day);
    if (known) known.push(record);
    else days.set(record.day, [record]);
  }
  return days;
}

function flaresAt(place: PlaceKey, changes: readonly PlanChange[], today: DayKey): Span[] {
  const turned = (what: 'flare' | 'flare-over') =>
    changes.filter((one) => one.what === what && one.place === place);
  const over = turned('flare-over');
  return turned('flare').map(({ day, at }) => {
    const end = over.find((one) => one.at >= at);
    return { from: day, to: end?.day ?? today };
  });
}
