import { type DayKey, daysAfter } from '../../care/days';
import type { PlaceKey } from '../../care/plan';
import type { DaySummary } from '../day';
import { daysOf, medianOf, type Span } from './span';

/** How a place was on one day, each 0 to 10; null: not answered. */
export interface SymptomDay {
  readonly day: DayKey;
  readonly before: number | null;
  readonly after: number | null;
  readonly nextDay: number | null;
  /** The day's S: the highest heard outside the after-ratings, as the rules of pacing take it. */
  readonly score: number | null;
  /** The median of the scores of this day and the six before it. */
  readonly median: number | null;
}

const medianDays = 7;
/** A median of fewer days would be a single day's word. */
const medianFrom = 3;

/** Every day of a span at a place; summaries of the six days before it make the first medians whole. */
export function symptomsAt(
  place: PlaceKey,
  summaries: readonly DaySummary[],
  span: Span,
): SymptomDay[] {
  const scores = scoresAt(place, summaries);
  const byDay = new Map(summaries.map((one) => [one.day, one.places?.[place]]));
  return daysOf(span).map((day) => {
    const told = byDay.get(day);
    return {
      day,
      before: told?.before ?? null,
      after: told?.after ?? null,
      nextDay: told?.nextDay ?? null,
      score: scores.get(day) ?? null,
      median: medianUpTo(scores, day),
    };
  });
}

/** The day's S at a place, by day; an answer of the day after belongs to the day it was given on. */
export function scoresAt(
  place: PlaceKey,
  summaries: readonly DaySummary[],
): ReadonlyMap<DayKey, number> {
  const scores = new Map<DayKey, number>();
  const hear = (day: DayKey, value: number | undefined) => {
    if (value !== undefined) scores.set(day, Math.max(value, scores.get(day) ?? 0));
  };
  for (const { day, places } of summaries) {
    const told = places?.[place];
    hear(day, told?.before);
    hear(day, told?.worst);
    hear(daysAfter(day, 1), told?.nextDay);
  }
  return scores;
}

function medianUpTo(scores: ReadonlyMap<DayKey, number>, day: DayKey): number | null {
  const heard = Array.from({ length: medianDays }, (_, n) => scores.get(daysAfter(day, -n)));
  const known = heard.filter((value) => value !== undefined);
  return known.length < medianFrom ? null : medianOf(known);
}

/** Every place anything was answered about, in the order it was first heard of. */
export const placesIn = (summaries: readonly DaySummary[]): PlaceKey[] => [
  ...new Set(summaries.flatMap(({ places }) => Object.keys(places ?? {}) as PlaceKey[])),
];
