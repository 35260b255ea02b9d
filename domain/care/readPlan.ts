import { type Fields, isCount, isFields, isNumber, isSide, isText } from '../session/plain';
import { isDayKey } from './days';
import { isPlaceKey, isScore } from './happening';
import { beginPlan, type Dosing, type DosingKey, type Plan, profileIds } from './plan';

// A stored plan made whole. Each broken value costs only itself, and always towards less: an exercise
// whose standing cannot be read is put away until it is tried anew, a programme begins again.

const states: readonly unknown[] = [
  'locked',
  'trial',
  'active',
  'paused',
  'rest',
  'stopped',
  'maintain',
];
const lights: readonly unknown[] = ['green', 'amber', 'red', 'unrated'];
const stages: readonly unknown[] = [1, 2, 3];

type Is = (value: unknown) => boolean;

const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const withFields =
  (fields: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isFields(value) && Object.entries(fields).every(([key, is]) => is(value[key]));

const isFlag: Is = (value) => typeof value === 'boolean';
const isOutcome = withFields({ at: isNumber, day: isDayKey, light: (v) => lights.includes(v) });

const isDosing = withFields({
  state: (value) => states.includes(value),
  level: (value) => stages.includes(value),
  dose: (value) => stages.includes(value),
  until: orNull(isNumber),
  returning: isFlag,
  countsFrom: isNumber,
  outcomes: listOf(isOutcome),
  reds: listOf(isNumber),
  usedOn: listOf(isDayKey),
  changed: orNull(
    withFields({
      why: isText,
      at: isNumber,
      from: withFields({
        state: (value) => states.includes(value),
        level: (value) => stages.includes(value),
        dose: (value) => stages.includes(value),
      }),
    }),
  ),
});

const isProgramme = withFields({
  profile: (value) => (profileIds as readonly unknown[]).includes(value),
  startedOn: isDayKey,
  week: (value) => isCount(value) && value >= 1,
  weekFrom: isDayKey,
  activeOn: listOf(isDayKey),
  review: orNull(isText),
  ending: orNull(withFields({ kind: isText, since: isDayKey })),
});

const isFlare = withFields({
  place: isPlaceKey,
  startedAt: isNumber,
  startedOn: isDayKey,
  calmOn: listOf(isDayKey),
  endedAt: orNull(isNumber),
  endedOn: orNull(isDayKey),
  levels: isFields,
});

const isAwaiting = withFields({
  id: isText,
  completionId: isText,
  exercise: isText,
  side: isSide,
  place: isPlaceKey,
  at: isNumber,
  day: isDayKey,
  asks: isFlag,
  counts: isFlag,
  stopped: isFlag,
  before: orNull(isScore),
  after: orNull(isScore),
  settle: orNull(isCount),
  nextDay: orNull(isScore),
  spread: isFlag,
  weakness: isFlag,
  taken: orNull((value) => lights.includes(value)),
});

const isWeekly = withFields({
  week: isCount,
  place: isPlaceKey,
  at: isNumber,
  day: isDayKey,
  average: isScore,
  activities: listOf(withFields({ name: isText, score: isScore })),
  change: orNull(isNumber),
  ease: orNull(isScore),
  nightsWoken: isCount,
});

const isLoad = withFields({
  exercise: isText,
  side: isSide,
  at: isNumber,
  day: isDayKey,
  reps: isNumber,
  seconds: isNumber,
});

/** Lists of the plan and what one of their members looks like. */
const lists: Readonly<Partial<Record<keyof Plan, Is>>> = {
  programmes: isProgramme,
  scores: withFields({ place: isPlaceKey, day: isDayKey, score: isScore }),
  awaiting: isAwaiting,
  unrated: withFields({ id: isText, at: isNumber, items: Array.isArray }),
  flares: isFlare,
  loads: isLoad,
  weekly: isWeekly,
  direction: withFields({ exercise: isText, day: isDayKey, said: isText }),
  focusOn: isDayKey,
  visitedOn: isDayKey,
};

/** Tables of the plan and what one of their values looks like. */
const tables: Readonly<Partial<Record<keyof Plan, Is>>> = {
  rose: isNumber,
  lastRises: isNumber,
  advised: isNumber,
  cardsSeen: isDayKey,
};

/** Put away, to be tried anew after a pause: what an exercise gets whose standing cannot be read. */
const unknownDosing = (wall: number): Dosing => ({
  state: 'paused',
  level: 1,
  dose: 1,
  until: wall + 48 * 3_600_000,
  returning: true,
  countsFrom: wall,
  outcomes: [],
  reds: [wall],
  usedOn: [],
  changed: null,
});

/** Reads a stored plan; `setAside` names what could not be read. Never throws. */
export function readPlan(
  value: unknown,
  now: { readonly wall: number; readonly dayKey: string },
): { plan: Plan; setAside: string[] } {
  const fresh = beginPlan(now.dayKey);
  if (!isFields(value)) return { plan: fresh, setAside: value === undefined ? [] : ['plan'] };
  const setAside: string[] = [];
  const note = (key: string, well: boolean) => {
    if (!well) setAside.push(key);
    return well;
  };
  const read: Record<string, unknown> = { ...value, v: 1 };
  for (const [key, is] of Object.entries(lists)) {
    const list = Array.isArray(value[key]) ? value[key] : [];
    read[key] = list.filter((one: unknown, n: number) => note(`${key}.${n}`, is(one)));
  }
  for (const [key, is] of Object.entries(tables)) read[key] = tableOf(value[key], is);
  read.dosings = dosingsOf(value.dosings, now.wall, note);
  read.precheck = isPrecheck(value.precheck) ? value.precheck : null;
  read.footCheckedOn = isDayKey(value.footCheckedOn) ? value.footCheckedOn : null;
  read.today = isToday(value.today) ? value.today : fresh.today;
  return { plan: { ...fresh, ...read } as Plan, setAside };
}

const isPrecheck = withFields({
  promptId: isText,
  place: isPlaceKey,
  score: isScore,
  at: isNumber,
});
const isToday = withFields({
  day: isDayKey,
  sessions: (value) => isFields(value) && Object.values(value).every(isCount),
  standing: listOf(isNumber),
});

const tableOf = (value: unknown, is: Is): Fields =>
  Object.fromEntries(Object.entries(isFields(value) ? value : {}).filter(([, one]) => is(one)));

function dosingsOf(
  value: unknown,
  wall: number,
  note: (key: string, well: boolean) => boolean,
): Plan['dosings'] {
  const all = Object.entries(isFields(value) ? value : {});
  const read = all.map(([key, one]) => {
    const well = note(`dosings.${key}`, isDosing(one));
    return [key as DosingKey, well ? (one as Dosing) : unknownDosing(wall)] as const;
  });
  return Object.fromEntries(read);
}
