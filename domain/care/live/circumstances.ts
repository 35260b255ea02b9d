import type { Person } from '../care';
import { ceilingOf, flagCeiling } from '../ceilings';
import { lower } from '../dosing/ceiling';
import { tokenIsFree } from '../dosing/dosing';
import type { Circumstances } from '../dosing/outcome';
import { weeklyRise, weekMedian } from '../dosing/score';
import type { Exercise, Level, Side } from '../exercise';
import { placeOf } from '../programme/places';
import { programmes } from '../programme/programmes.table';
import { toldAtStart } from '../toldAtStart';
import type { View } from '../view';
import type { Looked } from './scene';

/** What stands around an outcome of an exercise: limits, the place's token, and how symptoms are there. */
export function circumstancesOf(
  person: Person,
  exercise: Exercise,
  side: Side,
  { now, view: look }: Looked,
): Omit<Circumstances, 'counts'> {
  const view = look();
  const place = placeOf(exercise, side, person.care, view.pools);
  const { scores, rose } = person.plan;
  return {
    ceiling: ceilingOf(view, exercise),
    top: topOf(view, exercise),
    tokenFree: tokenIsFree(rose, place, now),
    weeklyRise: weeklyRise(scores, place, now.dayKey, toldAtStart(person.care)),
    score: weekMedian(scores, place, now.dayKey),
  };
}

/** The highest level the programmes ever reach for an exercise, as far as flags allow; without one, level 1. */
function topOf(view: View, exercise: Exercise): Level {
  const levels = view.person.care.profiles.flatMap((profile) =>
    programmes[profile].phases.map(({ maxLevel }) => maxLevel),
  );
  const most = levels.reduce<Level>((high, level) => (level > high ? level : high), 1);
  return lower({ level: most, dose: 3 }, flagCeiling(view, exercise)).level;
}
