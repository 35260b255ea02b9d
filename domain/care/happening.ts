import type { Completion } from '../journal/completion';
import { type Fields, isCount, isFields, isNumber, isSide, isText } from '../session/plain';
import type { BreakRecord } from '../session/types';
import type { Side } from './exercise';
import {
  type DirectionAnswer,
  type Place,
  type PlaceKey,
  type Scores,
  type Settle,
  type SymptomArea,
  scoreOf,
} from './plan';

/** One tap from 0 to 10 for the worst symptom now, and the three scales where they were opened. */
export interface Rating {
  /** S, 0 to 10, whole numbers. */
  readonly worst: number;
  readonly scores?: Scores;
}

/** The answer before a glide. */
export interface PrecheckAnswer {
  readonly type: 'PRECHECK';
  readonly promptId: string;
  readonly place: PlaceKey;
  readonly rating: Rating;
}

/** The answers after a break, all of its rated exercises together; told again, what is new is added. */
export interface AfterAnswer {
  readonly type: 'AFTER';
  readonly completionId: string;
  /** null where something else is told before or without a number. */
  readonly rating: Rating | null;
  /** Only asked where it rose. */
  readonly settle?: Settle;
  readonly spread?: boolean;
  readonly weakness?: boolean;
}

/** The daily check-in: how it is today, which also answers for yesterday's sessions at the place. */
export interface DailyAnswer {
  readonly type: 'DAILY';
  readonly place: PlaceKey;
  readonly rating: Rating;
}

/** The weekly check-in. */
export interface WeeklyAnswer {
  readonly type: 'WEEKLY';
  readonly place: PlaceKey;
  readonly average: number;
  readonly activities: readonly { readonly name: string; readonly score: number }[];
  readonly change: number | null;
  readonly ease: number | null;
  readonly nightsWoken: number;
}

/** What a person answers or says about symptoms and the plan. */
export type CareAnswer =
  | PrecheckAnswer
  | AfterAnswer
  | DailyAnswer
  | WeeklyAnswer
  /** "This is a flare." */
  | { readonly type: 'FLARE'; readonly place: PlaceKey }
  /** A therapist has been seen: what was put away may be tried again. */
  | { readonly type: 'LIFT_STOP'; readonly exercise: string; readonly side: Side }
  | {
      readonly type: 'DIRECTION';
      readonly exercise: string;
      readonly said: DirectionAnswer['said'];
    }
  | { readonly type: 'FOOT_CHECK'; readonly fine: boolean }
  | {
      readonly type: 'VISITED';
      readonly modality: Modality;
      readonly note?: string;
      readonly form?: FormTotal;
    }
  /** An advice or a card has been seen. */
  | { readonly type: 'SEEN'; readonly what: 'advice' | 'card'; readonly key: string };

/** What a form that a clinician handed out came to; its questions are on paper and not known here. */
export interface FormTotal {
  /** As the person calls it. */
  readonly name: string;
  readonly total: number;
}

/** The longest name of a form, characters, and the highest total one can have. */
export const formAtMost = { name: 80, total: 1_000 } as const;

/** Whether a value is the total of a form. */
export const isFormTotal = (value: unknown): value is FormTotal =>
  isFields(value) &&
  isText(value.name) &&
  value.name.trim() !== '' &&
  value.name.length <= formAtMost.name &&
  isNumber(value.total) &&
  value.total >= 0 &&
  value.total <= formAtMost.total;

/** What was done at a clinic visit. */
export const modalities = ['manual', 'tens', 'ultrasound', 'exercise', 'other'] as const;

/** What was done at a clinic visit, by its name in the words. */
export type Modality = (typeof modalities)[number];

/** Everything that can move a plan: an answer, a break's end, or only time. */
export type Happening =
  | (CareAnswer & { readonly id: string })
  | ({ readonly type: 'FINISHED' } & Finished)
  | { readonly type: 'PASSED' };

/** The end of a break as the engine recorded it. */
export interface Finished {
  readonly record: BreakRecord;
  readonly stoppedAt: Stopped | null;
  readonly form: Completion['form'];
}

/** The exercise that was playing when Stop was pressed. */
export interface Stopped {
  readonly exercise: string;
  readonly side: Side;
}

const areas: readonly unknown[] = [
  'hand',
  'elbow',
  'neck-arm',
  'back-leg',
  'feet',
  'limb',
  'general',
];

/** Whether a value is a symptom scale's answer: a whole number from 0 to 10. */
export const isScore = (value: unknown): value is number => isCount(value) && value <= 10;

const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

const isIfAny = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);

const isFlag = (value: unknown): boolean => typeof value === 'boolean';

/** Whether a value is a place's key. */
export function isPlaceKey(value: unknown): value is PlaceKey {
  const [area, side, more] = isText(value) ? value.split('/') : [];
  return more === undefined && areas.includes(area) && isSide(side);
}

/** A key as the place it names. */
export function placeOfKey(key: PlaceKey): Place {
  const [area, side] = key.split('/') as [SymptomArea, Side];
  return { area, side };
}

/** Whether a value holds all three scales. */
export const isScores = (value: unknown): value is Scores =>
  isFields(value) && [value.pain, value.tingling, value.numbness].every(isScore);

/** One tap as it is, or the highest of the opened scales, whichever is worse; null where it is neither. */
function ratingOf(value: unknown): Rating | null {
  if (!isFields(value) || !isScore(value.worst) || !isIfAny(value.scores, isScores)) return null;
  if (value.scores === undefined) return { worst: value.worst };
  const scores = value.scores as Scores;
  return { worst: Math.max(value.worst, scoreOf(scores)), scores };
}

const whole: Readonly<Record<CareAnswer['type'], (value: Fields) => boolean>> = {
  PRECHECK: ({ promptId, place }) => isText(promptId) && isPlaceKey(place),
  AFTER: ({ completionId, settle, spread, weakness }) =>
    isText(completionId) &&
    isIfAny(settle, (value) => isWhole(value, 0, 3)) &&
    isIfAny(spread, isFlag) &&
    isIfAny(weakness, isFlag),
  DAILY: ({ place }) => isPlaceKey(place),
  WEEKLY: (value) =>
    isPlaceKey(value.place) &&
    isScore(value.average) &&
    Array.isArray(value.activities) &&
    value.activities.length <= 3 &&
    value.activities.every(isActivity) &&
    (value.change === null || isWhole(value.change, -5, 5)) &&
    (value.ease === null || isScore(value.ease)) &&
    isWhole(value.nightsWoken, 0, 7),
  FLARE: ({ place }) => isPlaceKey(place),
  LIFT_STOP: ({ exercise, side }) => isText(exercise) && isSide(side),
  DIRECTION: ({ exercise, said }) =>
    isText(exercise) &&
    (['eased', 'closer', 'same', 'worse', 'further'] as unknown[]).includes(said),
  FOOT_CHECK: ({ fine }) => isFlag(fine),
  VISITED: ({ modality, note, form }) =>
    (modalities as readonly unknown[]).includes(modality) &&
    isIfAny(form, isFormTotal) &&
    isIfAny(note, (value) => isText(value) && value.length <= 2_000),
  SEEN: ({ what, key }) =>
    (what === 'advice' || what === 'card') && isText(key) && key.length <= 60,
};

/** Whether it is the type of something a person may answer. */
export const isCareAnswerType = (type: unknown): type is CareAnswer['type'] =>
  isText(type) && Object.hasOwn(whole, type);

const isActivity = (value: unknown): boolean =>
  isFields(value) && isText(value.name) && value.name.length <= 120 && isScore(value.score);

const rated: readonly unknown[] = ['PRECHECK', 'AFTER', 'DAILY'];

/** What a page said about symptoms or the plan, or null where it is nothing of the kind. */
export function readCareAnswer(value: unknown): (CareAnswer & { readonly id: string }) | null {
  if (!isFields(value) || !isText(value.id) || !isCareAnswerType(value.type)) return null;
  if (!whole[value.type](value)) return null;
  if (!rated.includes(value.type)) return value as unknown as CareAnswer & { id: string };
  const rating = ratingOf(value.rating);
  if (rating === null && !saysWithoutNumber(value)) return null;
  return { ...value, rating } as unknown as CareAnswer & { id: string };
}

/** After a break, weakness, spreading or how it settled may be told without a number. */
const saysWithoutNumber = ({ type, rating, weakness, spread, settle }: Fields): boolean =>
  type === 'AFTER' &&
  rating === null &&
  (weakness === true || spread === true || settle !== undefined);

/** Answers about symptoms: where an organisation rules a diary out they are not taken in. */
export const isOfDiary = (told: CareAnswer): boolean =>
  ['PRECHECK', 'AFTER', 'DAILY', 'WEEKLY', 'FLARE'].includes(told.type) ||
  (told.type === 'VISITED' && told.form !== undefined);
