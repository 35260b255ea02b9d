import { type Fields, isFields, isNumber, isSide, isText } from '../session/plain';
import {
  type AllowedLine,
  type Clearance,
  type Irritability,
  type Mark,
  spots,
  type TherapistList,
  type VisitPlan,
} from './care';
import { isDayKey } from './days';
import { type ProfileId, profileIds } from './plan';

// What a stored or sent part of care looks like. Anything else is not read.

const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const isListOf = <T>(value: unknown, is: (one: unknown) => one is T, most: number): value is T[] =>
  Array.isArray(value) && value.length <= most && value.every(is);

/** Whether a value is a moment, epoch ms. */
export const isInstant = (value: unknown): value is number => isNumber(value) && value > 0;

/** Whether it is one of two. */
export const isToggle = (value: unknown): value is boolean => typeof value === 'boolean';

/** Whether it is an id as exercises have them. */
export const isId = (value: unknown): value is string =>
  isText(value) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** Whether it names a profile. */
export const isProfile = (value: unknown): value is ProfileId =>
  profileIds.some((id) => id === value);

/** Whether it is a clinician's check with its day and when it was told. */
export const isClearance = (value: unknown): value is Clearance =>
  isFields(value) && isDayKey(value.on) && isInstant(value.at);

/** Whether it is a place of the body map with its side. */
export const isMark = (value: unknown): value is Mark =>
  isFields(value) && spots.some((spot) => spot === value.spot) && isSide(value.side);

/** Whether it holds all four answers about irritability, each in its range. */
export const isIrritability = (value: unknown): value is Irritability =>
  isFields(value) &&
  isInstant(value.at) &&
  isDayKey(value.day) &&
  isWithin(value.onset, 0, 2) &&
  isWithin(value.settling, 0, 2) &&
  isWithin(value.usual, 0, 10) &&
  isWithin(value.nights, 0, 7);

const activitiesAtMost = 3;
const activityLongest = 80;

/** Whether it is up to three activities in the person's words. */
export const isActivities = (value: unknown): value is string[] =>
  isListOf(value, isActivity, activitiesAtMost);

const isActivity = (value: unknown): value is string =>
  isText(value) && value.trim() !== '' && value.length <= activityLongest;

/** Whether it is a plan of clinic visits: 0 to 3 a week for 6 to 12 weeks (clinical rules 5.1). */
export const isVisitPlan = (value: unknown): value is VisitPlan =>
  isFields(value) &&
  isWithin(value.perWeek, 0, 3) &&
  isWithin(value.weeks, 6, 12) &&
  isDayKey(value.startedOn) &&
  isListOf(value.weekdays, isWeekday, 7) &&
  isToggle(value.remind);

const isWeekday = (value: unknown): value is number => isWithin(value, 0, 6);

const fromLongest = 200;
const linesAtMost = 80;
const repsAtMost = 60;

/** Whether it is one line of a therapist's list. */
export const isAllowedLine = (value: unknown): value is AllowedLine =>
  isFields(value) &&
  isId(value.exercise) &&
  isSide(value.side) &&
  isWithin(value.level, 1, 3) &&
  (value.reps === null || isWithin(value.reps, 1, repsAtMost));

/** Whether it is a therapist's list in every part; unknown exercises are looked for when it is used. */
export const isTherapistList = (value: unknown): value is TherapistList =>
  isFields(value) &&
  value.v === 1 &&
  isText(value.from) &&
  value.from.length <= fromLongest &&
  (value.writtenOn === null || isDayKey(value.writtenOn)) &&
  isInstant(value.acceptedAt) &&
  isListOf(value.allowed, isAllowedLine, linesAtMost) &&
  isListOf(value.blocked, isId, linesAtMost);

/** Stands for lines that cannot be read: nothing is called so, so nothing is ruled in. */
const unreadableLine: AllowedLine = { exercise: 'unreadable', side: 'both', level: 1, reps: null };

/**
 * What can still be read of a therapist's list that is broken: what it rules out, and the lines that are
 * whole. A list none of whose lines can be read allows nothing, instead of everything.
 */
export function salvaged(value: Fields): TherapistList {
  const lines = Array.isArray(value.allowed) ? value.allowed : [undefined];
  const whole = lines.filter(isAllowedLine).slice(0, linesAtMost);
  return {
    v: 1,
    from: isText(value.from) ? value.from.slice(0, fromLongest) : '',
    writtenOn: isDayKey(value.writtenOn) ? value.writtenOn : null,
    acceptedAt: isInstant(value.acceptedAt) ? value.acceptedAt : 1,
    allowed: lines.length > 0 && whole.length === 0 ? [unreadableLine] : whole,
    blocked: Array.isArray(value.blocked) ? value.blocked.filter(isId) : [],
  };
}
