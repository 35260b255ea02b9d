import { type DayKey, daysAfter, daysBetween } from '../days';
import type { ProfileId, Programme } from '../plan';
import type { Progress } from './improved';
import type { Phase } from './programmes';
import { programmes } from './programmes.table';

/** A programme's week is seven days. */
const weekDays = 7;
/** A week advances only with so many active days; else it is repeated (5.1). */
const activeDaysToAdvance = 3;
/** The review stands at the end of this week (5.1). */
export const reviewWeek = 6;
/** S up to which the review goes straight to the last phase (5.1). */
const lastPhaseUpTo = 2;
/** After a good exit: so many days a week for so many weeks, then general comfort (5.6). */
export const taper = { daysPerWeek: 3, weeks: 4 } as const;

/** A programme on its first day. */
export const startProgramme = (profile: ProfileId, day: DayKey): Programme => ({
  profile,
  startedOn: day,
  week: 1,
  weekFrom: day,
  activeOn: [],
  review: null,
  ending: null,
});

/** A day with a break of the plan; days before the counted week change nothing any more. */
export function withActiveDay(programme: Programme, day: DayKey): Programme {
  const { activeOn, weekFrom } = programme;
  if (day < weekFrom || activeOn.includes(day)) return programme;
  return { ...programme, activeOn: [...activeOn, day].sort() };
}

/** Whether the counted week is over. */
export const isWeekOver = ({ weekFrom }: Programme, day: DayKey): boolean =>
  daysBetween(weekFrom, day) >= weekDays;

/**
 * Closes the weeks that are over: each advances with three active days, else it is repeated. A clock
 * set back closes nothing, and after a long absence a programme stands where it stood.
 */
export function passWeeks(programme: Programme, day: DayKey, progress: Progress): Programme {
  const over = Math.floor(daysBetween(programme.weekFrom, day) / weekDays);
  if (over < 1) return programme;
  const closed = closeWeek(programme, progress, daysAfter(programme.weekFrom, weekDays));
  const [next = day] = closed.activeOn;
  const idle = daysBetween(closed.weekFrom, next < day ? next : day);
  const skipped = Math.max(0, Math.floor(idle / weekDays)) * weekDays;
  const weekFrom = daysAfter(closed.weekFrom, skipped);
  return passWeeks({ ...closed, weekFrom }, day, progress);
}

function closeWeek(programme: Programme, progress: Progress, nextFrom: DayKey): Programme {
  const days = programme.activeOn.filter((day) => day < nextFrom).length;
  const activeOn = programme.activeOn.filter((day) => day >= nextFrom);
  const moved = days >= activeDaysToAdvance ? advanced(programme, progress) : programme;
  return { ...moved, weekFrom: nextFrom, activeOn, ending: endingAt(moved, progress, nextFrom) };
}

/** The next week, never beyond the last; the review may go straight to the last phase. */
function advanced(programme: Programme, progress: Progress): Programme {
  const { weeks, phases } = programmes[programme.profile];
  const next = Math.min(programme.week + 1, weeks);
  if (programme.week < reviewWeek || programme.review) return { ...programme, week: next };
  const review = reviewOf(progress);
  const last = phases.at(-1)?.weeks[0] ?? next;
  return { ...programme, review, week: review === 'last-phase' ? Math.max(next, last) : next };
}

/** What cannot be told yet just goes on; only what was measured and did not improve says more. */
function reviewOf({ improved, score }: Progress): NonNullable<Programme['review']> {
  if (improved === false) return 'see-therapist';
  return improved && score !== null && score <= lastPhaseUpTo ? 'last-phase' : 'continue';
}

function endingAt(programme: Programme, progress: Progress, day: DayKey): Programme['ending'] {
  const { ending, week, profile } = programme;
  if (ending?.kind === 'done') return ending;
  if (ending) {
    const over = daysBetween(ending.since, day) >= taper.weeks * weekDays;
    return over ? { kind: 'done', since: day } : ending;
  }
  const mayEnd = progress.calm && week >= programmes[profile].minWeeks;
  return mayEnd ? { kind: 'tapering', since: day } : null;
}

/** The phase of the counted week; after the last week the last phase, after a good exit general comfort. */
export function phaseOf({ profile, week, ending }: Programme): Phase {
  const { phases } = programmes[ending?.kind === 'done' ? 'posture' : profile];
  const last = phases[phases.length - 1];
  if (!last) throw new Error('A programme has at least one phase.');
  if (ending?.kind === 'done') return last;
  return phases.find(({ weeks: [from, to] }) => week >= from && week <= to) ?? last;
}

/** Whether a taper has used up the days of its week, this one not counted. */
export const isTaperedOff = ({ ending, activeOn }: Programme, day: DayKey): boolean =>
  ending?.kind === 'tapering' && activeOn.filter((one) => one !== day).length >= taper.daysPerWeek;
