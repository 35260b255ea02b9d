import { lines } from '../../domain/care/safety/lines';
import { groupOf, groups, isTick } from '../../domain/care/safety/lists';
import { isMark, isProfile, isToggle } from '../../domain/care/shapes';
import { isCount, isFields, isNumber, isText } from '../../domain/session/plain';
import { type Is, listOf, orNull, withFields } from '../../domain/session/shapes';
import { type WelcomeAnswers, welcomePages } from './types';

const isList = (group: string, value: unknown): boolean =>
  groups.some((one) => one === group) &&
  isFields(value) &&
  isFields(value.ticked) &&
  Object.entries(value.ticked).every(([code, tick]) => isTicked(group, code, tick)) &&
  isToggle(value.none) &&
  orNull(isNumber)(value.answeredAt) &&
  (value.takenBack === undefined || value.takenBack === true);

function isTicked(group: string, code: string, tick: unknown): boolean {
  const line = lines.find((one) => one.code === code && groupOf(one.code) === group);
  return line !== undefined && isTick(line, tick);
}

/** The highest answer to each question about irritability. */
const highest: Readonly<Record<string, number>> = { onset: 2, settling: 2, usual: 10, nights: 7 };

const isIrritability: Is = (value) =>
  isFields(value) &&
  Object.entries(value).every(
    ([key, one]) => Object.hasOwn(highest, key) && isCount(one) && one <= (highest[key] ?? 0),
  );

const parts: Readonly<Record<keyof WelcomeAnswers, Is>> = {
  page: (value) => welcomePages.some((page) => page === value),
  begunAt: isNumber,
  acceptedAt: orNull(isNumber),
  lists: (value) => isFields(value) && Object.entries(value).every((one) => isList(...one)),
  marks: listOf(isMark),
  irritability: isIrritability,
  profiles: orNull(listOf(isProfile)),
  assessed: orNull(isToggle),
  glidesOn: isToggle,
  activities: listOf(isText),
  told: isToggle,
};

/** What was left half filled in, or null where any of it cannot be read: then it is begun anew. Never throws. */
export const readDraft = (value: unknown): WelcomeAnswers | null =>
  withFields(parts)(value) ? (value as WelcomeAnswers) : null;
