import { type DayKey, daysAfter } from '../../care/days';
import type { PlaceKey, Scores } from '../../care/plan';
import type { DaySummary } from '../day';
import { meanOf, medianOf } from './span';
import { scoresAt } from './symptoms';

/** Which symptom a finding is about: one of the three, or the worst of them. */
export type Symptom = keyof Scores | 'worst';

/** One day with its screen hours and how it was the day after. */
export interface LoadDay {
  readonly day: DayKey;
  readonly hours: number;
  /** 0 to 10. */
  readonly nextDay: number;
}

/** Symptoms the day after long days, against those after shorter ones. */
export interface LoadFinding {
  readonly symptom: Symptom;
  /** Whole hours that part long from shorter days. */
  readonly overHours: number;
  readonly long: LoadGroup;
  readonly short: LoadGroup;
}

/** One of the two groups of days. */
export interface LoadGroup {
  readonly days: number;
  /** Mean of the day after, 0 to 10. */
  readonly mean: number;
}

/**
 * When a difference is said. Decided beforehand and on the careful side, as days that follow each other
 * are alike: ten days in each group, a point between the means (the smallest change people call slightly
 * better, Salaffi 2004), and a rank test (Mann and Whitney 1947) that finds it by chance less than once in
 * a hundred.
 */
export const sayFrom = { daysEach: 10, points: 1, z: 2.576 } as const;

/** Each day at the screen whose next day has a score at the place. */
export function loadDays(
  place: PlaceKey,
  summaries: readonly DaySummary[],
  symptom: Symptom = 'worst',
): LoadDay[] {
  const scores = symptom === 'worst' ? scoresAt(place, summaries) : of(symptom, place, summaries);
  return summaries.flatMap(({ day, activeMs }) => {
    const nextDay = scores.get(daysAfter(day, 1));
    return activeMs > 0 && nextDay !== undefined
      ? [{ day, hours: activeMs / 3_600_000, nextDay }]
      : [];
  });
}

const of = (symptom: keyof Scores, place: PlaceKey, summaries: readonly DaySummary[]) =>
  new Map(
    summaries.flatMap(({ day, places }): [DayKey, number][] => {
      const scores = places?.[place]?.scores;
      return scores ? [[day, scores[symptom]]] : [];
    }),
  );

/**
 * What the numbers carry about screen hours and the day after at a place; null where they carry nothing.
 * The hours that part the days are the person's own median, and the symptom is the strongest one that was
 * told often enough: both are chosen without looking at the difference.
 */
export function loadFinding(place: PlaceKey, summaries: readonly DaySummary[]): LoadFinding | null {
  const symptom = strongest(place, summaries);
  const days = loadDays(place, summaries, symptom);
  const overHours = Math.round(medianOf(days.map(({ hours }) => hours)) ?? 0);
  const long = days.filter(({ hours }) => hours > overHours).map(({ nextDay }) => nextDay);
  const short = days.filter(({ hours }) => hours <= overHours).map(({ nextDay }) => nextDay);
  const [more, less] = [meanOf(long), meanOf(short)];
  if (overHours < 1 || more === null || less === null) return null;
  if (Math.min(long.length, short.length) < sayFrom.daysEach) return null;
  if (Math.abs(more - less) < sayFrom.points || Math.abs(rankZ(long, short)) < sayFrom.z)
    return null;
  return {
    symptom,
    overHours,
    long: { days: long.length, mean: more },
    short: { days: short.length, mean: less },
  };
}

function strongest(place: PlaceKey, summaries: readonly DaySummary[]): Symptom {
  const symptoms = ['pain', 'tingling', 'numbness'] as const;
  const told = symptoms.map((symptom) => {
    const days = loadDays(place, summaries, symptom);
    return { symptom, days: days.length, mean: meanOf(days.map(({ nextDay }) => nextDay)) ?? 0 };
  });
  const best = told
    .filter(({ days, mean }) => days >= 2 * sayFrom.daysEach && mean > 0)
    .sort((a, b) => b.mean - a.mean)[0];
  return best?.symptom ?? 'worst';
}

/** The rank-sum statistic as a normal deviate, with mean ranks for ties; 0 where all are equal. */
export function rankZ(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, a: 1 })), ...b.map((value) => ({ value, a: 0 }))];
  all.sort((x, y) => x.value - y.value);
  const n = all.length;
  let ranks = 0;
  let ties = 0;
  for (let from = 0; from < n; ) {
    let to = from;
    while (to < n && all[to]?.value === all[from]?.value) to += 1;
    const count = to - from;
    ranks += ((from + 1 + to) / 2) * all.slice(from, to).filter((one) => one.a === 1).length;
    ties += count ** 3 - count;
    from = to;
  }
  const expected = (a.length * (n + 1)) / 2;
  const variance = ((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1)));
  return variance > 0 ? (ranks - expected) / Math.sqrt(variance) : 0;
}
