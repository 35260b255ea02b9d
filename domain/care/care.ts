import { isFields, isNumber } from '../session/plain';
import { questions } from './questions';
import { type Answers, type Group, groupOf, groups, type ListAnswer } from './screen';

/** What a person told us about themselves, as far as it decides what they are offered. */
export interface Care {
  readonly v: 1;
  /** When the disclaimer was accepted, epoch ms; null: not yet. */
  readonly acceptedAt: number | null;
  readonly answers: Answers;
  /** Where symptoms are, if anywhere. */
  readonly side: SymptomSide;
  /** "My clinician has shown me these." */
  readonly glidesOn: boolean;
}

/** The side symptoms are on. */
export type SymptomSide = 'left' | 'right' | 'both' | 'none';

const sides: readonly unknown[] = ['left', 'right', 'both', 'none'];

/** Somebody of whom nothing is known yet: only what is safe for everyone. */
export const beginCare = (): Care => ({
  v: 1,
  acceptedAt: null,
  answers: {},
  side: 'none',
  glidesOn: false,
});

/** For trying the product out: all lists answered with nothing to report, glides on. */
export function demoCare(at: number): Care {
  const nothing: ListAnswer = { answeredAt: at, ticked: {} };
  const answers = Object.fromEntries(groups.map((group) => [group, nothing]));
  return { v: 1, acceptedAt: at, answers, side: 'none', glidesOn: true };
}

const isInstant = (value: unknown): value is number => isNumber(value) && value > 0;

/**
 * Reads stored care. What cannot be read is set aside on the safe side: a list becomes unanswered,
 * glides are off. A later version is read as far as it is known.
 */
export function readCare(value: unknown): { care: Care; setAside: string[] } {
  if (!isFields(value)) return { care: beginCare(), setAside: value === undefined ? [] : ['care'] };
  const setAside: string[] = [];
  const checked = <T>(key: string, whole: unknown, fallback: T): T => {
    if (whole) return value[key] as T;
    if (value[key] !== undefined && value[key] !== null) setAside.push(key);
    return fallback;
  };
  const answers = isFields(value.answers) ? value.answers : {};
  const read = groups.flatMap((group) => {
    const list = readList(group, answers[group]);
    if (!list && answers[group] !== undefined) setAside.push(`answers.${group}`);
    return list ? [[group, list] as const] : [];
  });
  const care: Care = {
    v: 1,
    acceptedAt: checked('acceptedAt', isInstant(value.acceptedAt), null),
    answers: Object.fromEntries(read),
    side: checked('side', sides.includes(value.side), 'none'),
    glidesOn: checked('glidesOn', value.glidesOn === true, false),
  };
  return {
    care,
    setAside: setAside.filter((key) => key !== 'glidesOn' || value.glidesOn !== false),
  };
}

/** One list's answer, or null where any part of it cannot be understood: then it is asked again. */
function readList(group: Group, value: unknown): ListAnswer | null {
  if (!isFields(value) || !isInstant(value.answeredAt) || !isFields(value.ticked)) return null;
  const known = Object.entries(value.ticked).every(
    ([code, tick]) => isAsked(group, code) && (tick === 'yes' || tick === 'unsure'),
  );
  return known
    ? { answeredAt: value.answeredAt, ticked: value.ticked as ListAnswer['ticked'] }
    : null;
}

const isAsked = (group: Group, code: string) =>
  groupOf(code) === group && questions.some((row) => row.code === code);
