import { type DayKey, daysAfter, daysBetween } from '../days';
import type { DayScore, PlaceKey } from '../plan';
import { baseline, flareAt, remembered, symptomsBackAt } from './numbers';

/** The middle of some numbers, or between the two in the middle; null where there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Daily scores of a place from one day to another, both included, oldest first. */
const between = (scores: readonly DayScore[], place: PlaceKey, from: DayKey, to: DayKey) =>
  scores
    .filter((one) => one.place === place && one.day >= from && one.day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : 1));

/** Median of the seven days up to a day, that one included; null with fewer than three values. */
export function weekMedian(
  scores: readonly DayScore[],
  place: PlaceKey,
  upTo: DayKey,
): number | null {
  const week = between(scores, place, daysAfter(upTo, 1 - baseline.days), upTo);
  return week.length < baseline.minValues ? null : median(week.map(({ score }) => score));
}

/**
 * The usual S at a place: the median of the seven days before this one, which is not judged by itself;
 * with fewer than three values the S told at the start (4.2).
 */
export const baselineOf = (
  scores: readonly DayScore[],
  place: PlaceKey,
  day: DayKey,
  atStart: number | null,
): number | null => weekMedian(scores, place, daysAfter(day, -1)) ?? atStart;

/** How much the week's S is above the week before, or above the start's; null where it cannot be said. */
export function weeklyRise(
  scores: readonly DayScore[],
  place: PlaceKey,
  day: DayKey,
  atStart: number | null,
): number | null {
  const now = weekMedian(scores, place, day);
  const before = weekMedian(scores, place, daysAfter(day, -baseline.days)) ?? atStart;
  return now === null || before === null ? null : now - before;
}

/** Scores with one more heard: a day keeps its highest, days long past go. */
export function withScore(scores: readonly DayScore[], heard: DayScore): DayScore[] {
  const same = scores.find(({ place, day }) => place === heard.place && day === heard.day);
  const score = Math.max(heard.score, same?.score ?? heard.score);
  const kept = scores.filter(
    (one) => one !== same && daysBetween(one.day, heard.day) < remembered.scoreDays,
  );
  return [...kept, { ...heard, score }];
}

/** S of one day at a place; null where none was heard. */
export const scoreOn = (scores: readonly DayScore[], place: PlaceKey, day: DayKey): number | null =>
  between(scores, place, day, day)[0]?.score ?? null;

/** Whether S stood two above usual on two days running, this one the second (4.5). */
export function isSustained(
  scores: readonly DayScore[],
  place: PlaceKey,
  day: DayKey,
  atStart: number | null,
): boolean {
  const first = daysAfter(day, 1 - flareAt.sustainedDays);
  const usual = baselineOf(scores, place, first, atStart);
  const run = between(scores, place, first, day);
  return (
    usual !== null &&
    run.length === flareAt.sustainedDays &&
    run.every(({ score }) => score - usual >= flareAt.sustainedRise)
  );
}

/** Whether the last three daily scores of this week are all 3 or more (4.4, leaving MAINTAIN). */
export function symptomsAreBack(
  scores: readonly DayScore[],
  place: PlaceKey,
  day: DayKey,
): boolean {
  const last = between(scores, place, daysAfter(day, 1 - baseline.days), day).slice(
    -symptomsBackAt.days,
  );
  return (
    last.length === symptomsBackAt.days && last.every(({ score }) => score >= symptomsBackAt.score)
  );
}
