import type { PlaceNow, ProgressProps } from '../../components/progress/types';
import { libraryOf } from '../../domain/care/advice/cards';
import { courseOf } from '../../domain/care/advice/course';
import { adviceDue } from '../../domain/care/advice/rules';
import { checkInWeek, nextCheckInOn } from '../../domain/care/live/weekly';
import type { Now } from '../../domain/care/now';
import { openQuestions } from '../../domain/care/openQuestions';
import { placeKey } from '../../domain/care/plan';
import { plannedOf } from '../../domain/care/planned';
import { placesOf } from '../../domain/care/programme/places';
import { type View, viewOf } from '../../domain/care/view';
import { visitWaits } from '../../domain/care/visits';
import { isBare, summaryOf } from '../../domain/journal/summary';
import type { Memory } from '../../domain/memory';
import { library } from '../page/library';

/** A section's props without what can be answered. */
type Values<T> = Omit<T, `on${string}`>;

/** What each section shows. */
export type Shown = {
  readonly [Section in Exclude<
    keyof ProgressProps,
    'banners' | 'back' | 'logAway' | 'days' | 'file'
  >]: Values<ProgressProps[Section]>;
};

/** Everything the plan's page shows, from what is stored. */
export function shown({ care, plan, policy }: Memory, now: Now): Shown {
  const view = viewOf({ care, plan }, library, now);
  const { flags } = view.screening;
  return {
    checkIn: {
      places: placesNow(view),
      due: openQuestions(view.person, flags, now).weekly,
      nextOn: nextCheckInOn(view.person, now.dayKey),
      activities: care.activities,
      off: care.diaryOff === true,
      advice: adviceDue(view.person, flags, now),
    },
    plan: {
      planned: plannedOf(view),
      library,
      strongerGlides: care.strongerGlides,
      listed: care.therapistList?.allowed.length ?? 0,
    },
    visits: {
      visits: care.visits,
      today: now.dayKey,
      isDay: visitWaits(view.person, now),
      visitedOn: plan.visitedOn,
      tensCaution: care.tensCaution,
      formsOff: care.diaryOff === true,
    },
    report: { isBare: isBare(summaryOf(view)), off: policy.off.disableClinicianExport },
    learn: { cards: libraryOf(view.person, flags).map(({ id }) => id) },
  };
}

/** The places that are rated, each with how it was; none where nothing is felt. */
function placesNow({ person, now: { dayKey } }: View): PlaceNow[] {
  const { care, plan } = person;
  if (care.marks.length === 0 && care.side === 'none') return [];
  const thisWeek = checkInWeek(person, dayKey);
  return placesOf(care).map((one) => {
    const place = placeKey(one);
    const { first, now, weeks } = courseOf(care, plan, place);
    const last = weeks.at(-1);
    const week = last === undefined ? 'none' : last.week === thisWeek ? 'this' : 'earlier';
    return { place, first, now, week };
  });
}
