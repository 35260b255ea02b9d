import fc from 'fast-check';
import { type FormTotal, modalities } from '../../domain/care/happening';
import {
  type CareChange,
  type PlaceKey,
  profileIds,
  type Scores,
  type SymptomArea,
} from '../../domain/care/plan';
import type { CheckIn, Visit } from '../../domain/journal/checkin';
import type { Completion, CompletionItem } from '../../domain/journal/completion';
import { summaryOf } from '../../domain/journal/day';
import type { Decision, LoggedCode } from '../../domain/journal/decision';
import type { Journal, Tombstone } from '../../domain/journal/journal';
import type { PlanChange } from '../../domain/journal/planChange';
import type { ScreeningRecord } from '../../domain/journal/screening';
import { dayKeyOf } from '../../domain/policy/hours';
import type { Kind, SessionRecord } from '../../domain/session/types';
import { tableLibrary } from './forty';

// Journals as they might be found: every valid kind of line, lived in any zone, with texts nobody should trust.

const nasty = [
  '=HYPERLINK("https://example.org","x")',
  '+1+1',
  '-2+3|cmd',
  '@SUM(A1)',
  '＝1＋1',
  '\t=1',
  '\r\n=1',
  'calm;=1+1;"',
  'a "quoted", comma',
  'two\r\nlines\n- three',
  '\ufeff=1',
  'nul\u0000 and \u001b[31m',
  '\ud800 alone',
  '\u202eright to left',
  '</script><img src=x onerror=alert(1)>',
  '__proto__',
  'null',
  ' ',
  '007',
  '👩🏽‍💻 ﷽ é',
];

/** Up to so many characters of what a person, a therapist or a file may hold. */
export const hostileText = (maxLength = 200): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...nasty),
      fc.tuple(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme' })).map(([a, b]) => b + a),
      fc.string({ unit: 'binary', minLength: 1, maxLength }),
    )
    .map((text) => text.slice(0, maxLength));

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
].map((timeZone) => new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }));

/** Minutes east of UTC in a zone at an instant. */
function offsetIn(zone: Intl.DateTimeFormat, at: number): number {
  const name = zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, h = 0, m = 0] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (Number(h) * 60 + Number(m)) * (sign === '-' ? -1 : 1);
}

/** Clocks change near these: Berlin, New York and Lord Howe, in spring and autumn; and a leap day. */
const turns = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-10-03T15:30Z',
  '2024-02-29T12:00Z',
].map((text) => Date.parse(text));

/** An instant between 2015 and 2036, often near one at which clocks change. */
export const instant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: Date.UTC(2015, 0, 2), max: Date.UTC(2036, 0, 1) }),
  fc
    .tuple(fc.constantFrom(...turns), fc.integer({ min: -7_200_000, max: 7_200_000 }))
    .map(([turn, by]) => turn + by),
);

/** When and on which local day something was; somebody who travels has another zone in each line. */
export const moment: fc.Arbitrary<Pick<Completion, 'at' | 'tzOffsetMin' | 'day'>> = fc
  .tuple(instant, fc.constantFrom(...zones))
  .map(([at, zone]) => {
    const tzOffsetMin = offsetIn(zone, at);
    return { at, tzOffsetMin, day: dayKeyOf(at, tzOffsetMin) };
  });

const score = fc.integer({ min: 0, max: 10 });
const side = fc.constantFrom('left' as const, 'right' as const, 'both' as const);
const kind = fc.constantFrom<Kind>('micro', 'posture', 'walk', 'glide');
const lengthMs = fc.integer({ min: 0, max: 4 * 3_600_000 });
const light = fc.constantFrom(
  'green' as const,
  'amber' as const,
  'red' as const,
  'unrated' as const,
);
const area = fc.constantFrom<SymptomArea>(
  'hand',
  'elbow',
  'neck-arm',
  'back-leg',
  'feet',
  'limb',
  'general',
);
const place = fc.tuple(area, side).map(([of, on]): PlaceKey => `${of}/${on}`);
const rev = fc.integer({ min: 1, max: 9 });
const v = fc.constant(1 as const);
/** Exercises of this version, and names only another version knows. */
const exercise = fc.constantFrom(
  ...Object.keys(tableLibrary),
  'gone-exercise',
  'constructor',
  '=gone',
  ' ',
);

/** One exercise of a break, rated or not. */
export const item: fc.Arbitrary<CompletionItem> = fc.record(
  {
    exercise,
    name: hostileText(60),
    side,
    level: fc.integer({ min: 1, max: 3 }),
    dose: fc.integer({ min: 1, max: 3 }),
    reps: fc.integer({ min: 0, max: 30 }),
    seconds: fc.integer({ min: 0, max: 300 }),
    place,
    before: score,
    after: score,
    nextDay: score,
    settle: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    light,
  },
  { requiredKeys: ['exercise', 'name', 'side', 'level', 'dose', 'reps', 'seconds'] },
);

// Few prompts, so that several lines are about the same one.
const asked = fc.integer({ min: 1, max: 12 }).map((n) => `p${n}`);
const byHand = fc.uuid().map((id) => `manual:${id}`);

const outcomes: fc.Arbitrary<Partial<Completion> & Pick<Completion, 'kind' | 'id'>> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('completed' as const),
      id: fc.uuid(),
      promptId: fc.oneof(asked, byHand),
      durationMs: lengthMs,
      ended: fc.constantFrom('finished' as const, 'stopped' as const, 'rested' as const),
      items: fc.array(item, { maxLength: 4 }),
      form: fc.constantFrom('break' as const, 'focus' as const),
    },
    { requiredKeys: ['kind', 'id', 'ended', 'items', 'form'] },
  ),
  fc
    .record({ promptId: fc.oneof(asked, byHand), durationMs: lengthMs })
    .map((one) => ({ kind: 'elapsed' as const, id: `elapsed:${one.promptId}`, ...one })),
  fc
    .record({ durationMs: lengthMs, n: fc.nat() })
    .map(({ durationMs, n }) => ({ kind: 'natural' as const, id: `nat:micro:${n}`, durationMs })),
  fc
    .record({ kind: fc.constantFrom('skipped' as const, 'missed' as const), promptId: asked })
    .map((one) => ({ ...one, id: `${one.kind}:${one.promptId}:micro` })),
);

/** A break however it came out. */
export const completion: fc.Arbitrary<Completion> = fc
  .tuple(fc.record({ breakKind: kind, v, rev }), moment, outcomes)
  .map(([rest, when, outcome]) => ({ form: 'break', items: [], ...rest, ...when, ...outcome }));

const scores: fc.Arbitrary<Scores> = fc.record({ pain: score, tingling: score, numbness: score });
const weekly: fc.Arbitrary<NonNullable<CheckIn['weekly']>> = fc.record({
  average: score,
  activities: fc.array(fc.record({ name: hostileText(60), score }), { maxLength: 3 }),
  ease: fc.option(score),
  change: fc.option(fc.integer({ min: -5, max: 5 })),
  nightsWoken: fc.integer({ min: 0, max: 7 }),
});

const told = fc.record(
  { region: area, side, worst: score, note: hostileText(), v, rev },
  { requiredKeys: ['region', 'side', 'worst', 'v', 'rev'] },
);

/** One answer about symptoms, of either kind. */
export const checkIn: fc.Arbitrary<CheckIn> = fc.oneof(
  fc.tuple(told, moment, fc.option(scores)).map(([one, when, three]) => ({
    ...one,
    ...when,
    kind: 'daily' as const,
    id: `daily:${one.region}/${one.side}:${when.day}`,
    ...(three && { scores: three, worst: Math.max(...Object.values(three)) }),
  })),
  fc.tuple(told, moment, weekly, fc.nat({ max: 60 })).map(([one, when, week, n]) => ({
    ...one,
    ...when,
    kind: 'weekly' as const,
    id: `weekly:${one.region}/${one.side}:${n}`,
    worst: week.average,
    weekly: week,
  })),
);

const form: fc.Arbitrary<FormTotal> = fc.record({
  name: hostileText(80).filter((name) => name.trim() !== ''),
  total: fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
});

/** One clinic visit. */
export const visit: fc.Arbitrary<Visit> = fc
  .tuple(
    fc.record(
      {
        ...{ id: fc.uuid(), modality: fc.constantFrom(...modalities), note: hostileText(), v, rev },
        form,
      },
      { requiredKeys: ['id', 'modality', 'v', 'rev'] },
    ),
    moment,
  )
  .map(([one, when]) => ({ ...one, ...when }));

const screening: fc.Arbitrary<ScreeningRecord> = fc
  .tuple(fc.uuid(), moment)
  .map(([id, { at, day }]) => ({
    ...{ id, at, day, tier: null, flags: [], clearances: {}, v: 1 },
    answers: { U: { answeredAt: at, ticked: {} } },
  }));

const careChange: fc.Arbitrary<CareChange> = fc.record({
  id: fc.uuid(),
  exercise,
  side,
  from: fc.constant('trial 1.1'),
  to: fc.constant('active 1.1'),
  why: fc.constant('settled-in' as const),
  at: instant,
  v,
});

const planChange: fc.Arbitrary<PlanChange> = fc
  .tuple(
    fc.uuid(),
    moment,
    fc.oneof(
      fc.record({
        what: fc.constant('phase' as const),
        profile: fc.constantFrom(...profileIds),
        phase: fc.constantFrom('settle' as const, 'build' as const),
        week: fc.integer({ min: 1, max: 12 }),
      }),
      fc.record({ what: fc.constantFrom('flare' as const, 'flare-over' as const), place }),
    ),
  )
  .map(([id, { at, day }, turn]) => ({ id, at, day, v: 1, ...turn }));

const decision: fc.Arbitrary<Decision> = fc
  .tuple(
    fc.uuid(),
    moment,
    // Lines of the first version knew no zone.
    fc.boolean(),
    fc.constantFrom<LoggedCode>('credited', 'snoozed', 'away', 'offer-replaced'),
    fc.record({ kind, minutes: fc.nat({ max: 600 }) }),
  )
  .map(([id, { at, tzOffsetMin }, first, code, args]) => ({
    ...{ kind: 'decision', id, at, code, args },
    ...(first ? {} : { tzOffsetMin }),
  }));

const session: fc.Arbitrary<SessionRecord & { readonly v: 1 }> = fc
  .tuple(moment, lengthMs, fc.nat({ max: 100 }), rev, v)
  .map(([{ at, day }, activeMs, n, ...[revision, version]]) => ({
    ...{ kind: 'session', id: `${day}#${n}`, day, from: at, to: at + activeMs, activeMs },
    ...{ awayMs: 0, unknownMs: 0, closedBy: 'away', rev: revision, v: version },
  }));

const tombstone: fc.Arbitrary<Tombstone> = fc.record({
  id: fc.uuid(),
  store: fc.constantFrom('completions', 'checkins', 'visits'),
  at: instant,
});

const many = <T extends { readonly id: string }>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 12 });

/** A journal whose lines are each valid; the days' summaries are those of its records. */
export const journal: fc.Arbitrary<Journal> = fc
  .record({
    completions: many(completion),
    checkins: many(checkIn),
    visits: many(visit),
    screenings: many(screening),
    careChanges: many(careChange),
    planChanges: many(planChange),
    decisions: many(decision),
    sessions: many(session),
    tombstones: many(tombstone),
  })
  .map((stores) => ({ ...stores, daily: dailyOf(stores) }));

function dailyOf(stores: Pick<Journal, 'completions' | 'sessions' | 'checkins'>) {
  const { completions, sessions, checkins } = stores;
  const days = [...completions, ...sessions, ...checkins].map(({ day }) => day);
  return [...new Set(days)].map((day) => {
    const of = <T extends { readonly day: string }>(lines: readonly T[]) =>
      lines.filter((line) => line.day === day);
    const records = { completions: of(completions), sessions: of(sessions) };
    return summaryOf(day, { ...records, checkins: of(checkins) });
  });
}

/** A journal in which nothing stands yet. */
export const emptyJournal: Journal = {
  completions: [],
  checkins: [],
  visits: [],
  screenings: [],
  careChanges: [],
  planChanges: [],
  decisions: [],
  sessions: [],
  daily: [],
  tombstones: [],
};

/** A finished micro break without exercises, with some of it otherwise. */
export const plainBreak = (id: string, more: Partial<Completion> = {}): Completion => ({
  id,
  kind: 'completed',
  breakKind: 'micro',
  form: 'break',
  at: 1,
  tzOffsetMin: 0,
  day: '2026-11-25',
  promptId: `p-${id}`,
  items: [],
  v: 1,
  rev: 1,
  ...more,
});
