import { isDayKey } from '../../care/days';
import { isFormTotal, isPlaceKey, isScore, isScores, modalities } from '../../care/happening';
import { profileIds } from '../../care/plan';
import { allKinds } from '../../session/kinds';
import { isCount, isFields, isNumber, isSide, isText } from '../../session/plain';
import type { StoreName } from './format';

// What a line of each store has to look like. Whether it lies in time is looked at apart.

type Is = (value: unknown) => boolean;

const textUpTo =
  (most: number): Is =>
  (value) =>
    isText(value) && value.length <= most;
const isName: Is = (value) => isText(value) && value !== '' && value.length <= 200;
const isNote = textUpTo(20_000);
const within =
  (least: number, most: number): Is =>
  (value) =>
    isNumber(value) && value >= least && value <= most;
const oneOf =
  (...among: readonly unknown[]): Is =>
  (value) =>
    among.includes(value);
const ifAny =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
const listOf =
  (is: Is, most: number): Is =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(is);
const tableOf =
  (isKey: Is, is: Is): Is =>
  (value) =>
    isFields(value) && Object.entries(value).every(([key, one]) => isKey(key) && is(one));
const withFields =
  (fields: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isFields(value) && Object.entries(fields).every(([key, is]) => is(value[key]));

/** Ten years in ms: longer than anything that is measured. */
const isLength = within(0, 3.2e11);
const isAmount = within(0, 1e6);
const isZone = within(-1_440, 1_440);
const isFirst = oneOf(1);
const isLight = oneOf('green', 'amber', 'red', 'unrated');
const isKind = oneOf(...allKinds);
const isOutcome = oneOf('completed', 'elapsed', 'natural', 'skipped', 'missed');

const isItem = withFields({
  exercise: isName,
  name: textUpTo(500),
  side: isSide,
  level: isAmount,
  dose: isAmount,
  reps: isAmount,
  seconds: isAmount,
  place: ifAny(isPlaceKey),
  before: ifAny(isScore),
  after: ifAny(isScore),
  nextDay: ifAny(isScore),
  settle: ifAny(oneOf(0, 1, 2, 3)),
  light: ifAny(isLight),
});

const isWeekly = withFields({
  average: isScore,
  activities: listOf(withFields({ name: textUpTo(200), score: isScore }), 10),
  ease: orNull(isScore),
  change: orNull(within(-5, 5)),
  nightsWoken: within(0, 7),
});

const isTally = withFields({
  completed: isCount,
  elapsed: isCount,
  natural: isCount,
  skipped: isCount,
  missed: isCount,
});
const isAnswers = withFields({
  before: ifAny(isScore),
  after: ifAny(isScore),
  nextDay: ifAny(isScore),
  worst: ifAny(isScore),
  scores: ifAny(isScores),
});
const isArea = (value: unknown): boolean => isPlaceKey(`${value}/both`);
const isPlanChange = withFields({ id: isName, at: isNumber, day: isDayKey, v: isFirst });
const isPhase = withFields({
  what: oneOf('phase'),
  profile: oneOf(...profileIds),
  phase: isName,
  week: isCount,
});
const isFlare = withFields({ what: oneOf('flare', 'flare-over'), place: isPlaceKey });
const isSelf: Is = (value) => isText(value) || isNumber(value);

/** Whether a value has the shape of a line of a store. */
export const isLineOf: Readonly<Record<StoreName, Is>> = {
  completions: withFields({
    id: isName,
    kind: isOutcome,
    breakKind: isKind,
    form: oneOf('break', 'focus'),
    at: isNumber,
    tzOffsetMin: isZone,
    day: isDayKey,
    promptId: ifAny(isName),
    durationMs: ifAny(isLength),
    ended: ifAny(oneOf('finished', 'stopped', 'rested')),
    items: listOf(isItem, 100),
    v: isFirst,
    rev: isCount,
  }),
  checkins: withFields({
    id: isName,
    kind: oneOf('daily', 'weekly'),
    region: isArea,
    side: isSide,
    at: isNumber,
    tzOffsetMin: isZone,
    day: isDayKey,
    worst: isScore,
    scores: ifAny(isScores),
    weekly: ifAny(isWeekly),
    note: ifAny(isNote),
    v: isFirst,
    rev: isCount,
  }),
  visits: withFields({
    id: isName,
    at: isNumber,
    tzOffsetMin: isZone,
    day: isDayKey,
    modality: oneOf(...modalities),
    note: ifAny(isNote),
    form: ifAny(isFormTotal),
    v: isFirst,
    rev: isCount,
  }),
  screenings: withFields({
    id: isName,
    at: isNumber,
    day: isDayKey,
    answers: isFields,
    clearances: isFields,
    tier: orNull(isName),
    flags: listOf(isName, 100),
    v: isFirst,
  }),
  careChanges: withFields({
    id: isName,
    exercise: isName,
    side: isSide,
    from: textUpTo(100),
    to: textUpTo(100),
    why: isName,
    at: isNumber,
    v: isFirst,
  }),
  planChanges: (value) => isPlanChange(value) && (isPhase(value) || isFlare(value)),
  decisions: withFields({
    kind: oneOf('decision'),
    id: isName,
    at: isNumber,
    tzOffsetMin: ifAny(isZone),
    code: isName,
    args: tableOf(isName, isSelf),
  }),
  sessions: withFields({
    kind: oneOf('session'),
    id: isName,
    rev: isCount,
    day: isDayKey,
    from: isNumber,
    to: isNumber,
    activeMs: isLength,
    awayMs: isLength,
    unknownMs: isLength,
    closedBy: oneOf('away', 'closed', 'day', null),
    v: isFirst,
  }),
  daily: withFields({
    day: isDayKey,
    activeMs: isLength,
    kinds: tableOf(isKind, isTally),
    byHand: ifAny(isCount),
    places: ifAny(tableOf(isPlaceKey, isAnswers)),
  }),
  tombstones: withFields({ id: isName, store: isName, at: isNumber }),
};
