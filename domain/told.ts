import { type CareAnswer, isCareAnswerType, readCareAnswer } from './care/happening';
import { type Area, areas } from './care/place';
import type { WorkstationSaying } from './care/workstation/check';
import type { Kept } from './journal/backup/format';
import { type Forget, isForget } from './journal/forget';
import type { SyncTrouble } from './policy/sync';
import { isCount, isFields, isNumber, isSide, isText } from './session/plain';
import type { Done, Event, UserEvent } from './session/types';

export { type Area, areas } from './care/place';

/** What a page can tell the engine; the id is made by the page, so that repeating is harmless. */
export type Told =
  | (UserEvent & { readonly id: string; readonly area?: Area } & Wish)
  | (CareAnswer & { readonly id: string })
  | Reached
  | { readonly type: 'SOMETHING_ELSE'; readonly id: string; readonly promptId: string }
  | Forgetting
  | Recover
  | Meeting
  | { readonly type: 'CHANGE_SETTINGS'; readonly id: string; readonly change: Changes }
  | { readonly type: 'CHANGE_CARE'; readonly id: string; readonly change: Changes }
  | OfWorkstation
  /** A backup comes back: what was put in takes the place of what is known; the log is written apart. */
  | { readonly type: 'RESTORE'; readonly id: string; readonly kept: Kept };

/** A meeting begins, for so many ms or until it is ended, or is over. */
export interface Meeting {
  readonly type: 'MEETING';
  readonly id: string;
  /** Absent: it begins, or the one there is ends. */
  readonly on?: boolean;
  readonly ms?: number;
}

/** One key for both: a meeting begins, until it is ended, or the one there is ends. */
export const switchMeeting = (id: string): Meeting => ({ type: 'MEETING', id });

/** All that is said to the engine: what concerns other browsers is taken out first. */
export type Said = Told | ChangeSync | Synced | Given | PolicySaid;

/** The settings are to be the same in the person's other browsers, or no longer. */
export interface ChangeSync {
  readonly type: 'CHANGE_SYNC';
  readonly id: string;
  readonly on: boolean;
}

/** What now stands in the storage that a person's browsers share; no page can say it. */
export interface Synced {
  readonly type: 'SYNCED';
  readonly id: string;
  readonly found: unknown;
}

/** The settings were written there, or why not; no page can say it. */
export interface Given {
  readonly type: 'GIVEN';
  readonly id: string;
  readonly trouble: SyncTrouble | null;
}

/** What the browser says of an organisation's policy; no page can say it. */
export interface PolicySaid {
  readonly type: 'POLICY';
  readonly id: string;
  readonly found: unknown;
  /** It told of a change by itself; else it was asked. */
  readonly changed: boolean;
  /** When the browser started, epoch ms. */
  readonly startedAt: number;
}

/** The player has come to a step; what has been done so far goes along, so that nothing is lost. */
export interface Reached {
  readonly type: 'REACHED';
  readonly id: string;
  readonly promptId: string;
  readonly at: Place;
  readonly done?: readonly Done[];
}

/** Something is to be deleted for good. */
export interface Forgetting {
  readonly type: 'FORGET';
  readonly id: string;
  readonly what: Forget;
}

/** The log was lost: the copy of its last days is brought back, if there is one, and it is gone on. */
export interface Recover {
  readonly type: 'RECOVER';
  readonly id: string;
}

/** What a manual start may ask for beyond a kind: one exercise, or a longer session. */
export interface Wish {
  readonly exercise?: string;
  readonly form?: 'focus';
}

/** Something was said in the workstation self-check; what is said is looked at when it is taken in. */
export type OfWorkstation = WorkstationSaying & {
  readonly type: 'WORKSTATION';
  readonly id: string;
};

/** Whether a value names a part of the body. */
export const isArea = (value: unknown): value is Area => areas.some((area) => area === value);

/** Where in a break the player is: which item, which moment of its timeline. */
export interface Place {
  readonly item: number;
  readonly step: number;
}

/** Some keys with their new values; each is checked on its own when it is taken in. */
export type Changes = Readonly<Record<string, unknown>>;

const types: readonly unknown[] = [
  'USER',
  'REACHED',
  'SOMETHING_ELSE',
  'MEETING',
  'CHANGE_SETTINGS',
  'CHANGE_CARE',
  'CHANGE_SYNC',
  'WORKSTATION',
  'RESTORE',
  'FORGET',
  'RECOVER',
];
const isTextIfAny = (value: unknown) => value === undefined || isText(value);

/** Whether something told is an answer about symptoms or the plan. */
export const isCareAnswer = (told: Event | Told): told is Extract<Told, CareAnswer> =>
  isCareAnswerType(told.type);

/** What a page said, or null where it is nothing a page can say; a break counts whatever it held. */
export function readTold(value: unknown): Said | null {
  if (isFields(value) && isCareAnswerType(value.type)) return readCareAnswer(value);
  if (!isFields(value) || !types.includes(value.type) || !isText(value.id)) return null;
  if (![value.promptId, value.completionId, value.exercise].every(isTextIfAny)) return null;
  if (value.area !== undefined && !isArea(value.area)) return null;
  if (value.type === 'REACHED' && !isPlace(value.at)) return null;
  if (value.type === 'CHANGE_SYNC' && typeof value.on !== 'boolean') return null;
  if (value.type === 'FORGET' && !isForget(value.what)) return null;
  if (value.type === 'MEETING' && ![undefined, true, false].includes(value.on as never))
    return null;
  const changes = value.type === 'CHANGE_SETTINGS' || value.type === 'CHANGE_CARE';
  if (changes && !isFields(value.change)) return null;
  if (value.type === 'RESTORE' && !isFields(value.kept)) return null;
  const { done, ...rest } = value;
  const told = Array.isArray(done) ? { ...rest, done: done.filter(isDone) } : rest;
  return told as unknown as Said;
}

/** Whether a value says of one exercise how it was done. */
export const isDone = (value: unknown): value is Done =>
  isFields(value) &&
  isText(value.exercise) &&
  isSide(value.side) &&
  [value.level, value.dose, value.reps, value.seconds].every(isNumber);

/** Whether a value says where in a break the player is. */
export const isPlace = (value: unknown): value is Place =>
  isFields(value) && isCount(value.item) && isCount(value.step);
