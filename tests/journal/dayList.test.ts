import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayList, daysUpTo, type Part, type Recorded } from '../../domain/journal/dayList';
import type { Decision } from '../../domain/journal/decision';
import { dayKeyOf } from '../../domain/policy/hours';
import type { Session } from '../../domain/session';
import { balanced, glideRule } from '../../domain/session/rules';
import type { Event } from '../../domain/session/types';
import { createEngine } from '../../engine/engine';
import { somebodyWith } from '../care/somebody';
import { inShort, listed } from '../helpers/dayStory';
import { tableLibrary } from '../helpers/forty';
import {
  at,
  mondayAt,
  officeDays,
  officeOffsetMin,
  officeWeek,
  recordedOf,
} from '../helpers/officeWeek';
import { type Pretended, pretendBrowser } from '../helpers/pretended';
import { always, dayOf, type Morning } from '../helpers/story';
import { type Day, live, type Shown, type Span } from '../helpers/world';

// What was done and why, told from what the engine noted while it happened.

const minute = 60_000;
const media = (why: 'meeting' | 'sound' | 'fullscreen'): Event => ({
  type: 'MEDIA',
  on: true,
  why,
});
const mediaOff: Event = { type: 'MEDIA', on: false };
const user = (action: 'pause' | 'resume' | 'start', more: object = {}): Event => ({
  type: 'USER',
  action,
  ...more,
});

const morning = (m: Morning) => live(dayOf(m));

/** A morning whose list must read like this, for a worker that lives and one that dies after every event. */
function story(name: string, m: Morning, expected: string): void {
  const lines = expected
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  it.each([0, 30])(`${name} (a worker that lives %i s)`, (workerLives) => {
    expect(listed(morning({ workerLives, ...m }))).toEqual(lines);
  });
}

/** Starts after 10 s and is done with it 30 s later. */
const startAndDo = ({ id }: Shown): [number, Event][] => [
  [10, { type: 'USER', action: 'start', promptId: id, id: `s:${id}` }],
  [
    40,
    {
      type: 'USER',
      action: 'complete',
      promptId: id,
      completionId: `c:${id}`,
      done: [{ exercise: 'chin-tuck', side: 'both', level: 1, dose: 3, reps: 8, seconds: 28 }],
    },
  ],
];

describe('a prompt and what came of it', () => {
  story(
    'asked, begun and done is one line with its time',
    { until: '25:00', answers: startAndDo },
    '20:00-20:40 micro: done Chin tuck',
  );
  story(
    'nobody answers: asked again because it was not seen, then let go',
    { until: '40:00' },
    `20:00 micro: shown; unseen
     27:00 micro: asked-again; unseen
     34:00 micro: asked-again; missed unseen`,
  );
  story(
    'not seen, then put off: it comes again because of the snooze, and waits for nothing',
    {
      until: '36:00',
      answers: ({ id }, nth) =>
        nth === 2 ? [[10, { type: 'USER', action: 'snooze', promptId: id }]] : [],
    },
    `20:00 micro: shown; unseen
     27:00 micro: asked-again; snoozed 5
     32:10 micro: after-snooze; unseen`,
  );
  story('skipped', { until: '25:00', answers: always(5, 'skip') }, '20:00 micro: skipped');
  story(
    'put off once too often',
    {
      until: '40:00',
      change: { maxSnoozes: 2 },
      answers: ({ id }) => [[10, { type: 'USER', action: 'snooze', promptId: id }]],
    },
    `20:00 micro: snoozed 5
     25:10 micro: after-snooze; snoozed 5
     30:20 micro: after-snooze; missed snoozed`,
  );
  story(
    'begun and never confirmed',
    { until: '25:00', answers: ({ id }) => [[5, { type: 'USER', action: 'start', promptId: id }]] },
    '20:00-20:35 micro: elapsed',
  );
  story(
    'confirmed after its time had run out: once, as done',
    {
      until: '25:00',
      answers: ({ id }) => [
        [5, { type: 'USER', action: 'start', promptId: id }],
        [90, { type: 'USER', action: 'complete', promptId: id, completionId: 'late' }],
      ],
    },
    '20:00-21:30 micro: rested',
  );
  story(
    'stopped',
    {
      until: '25:00',
      answers: ({ id }) => [
        [5, { type: 'USER', action: 'complete', promptId: id, ended: 'stopped' }],
      ],
    },
    '20:00-20:05 micro: stopped',
  );
  story(
    'begun by hand while another was asked for',
    {
      on: ['micro', 'posture'],
      until: '25:00',
      does: [
        ['20:30', user('start', { kind: 'posture', id: 'm' })],
        ['22:00', { type: 'USER', action: 'complete', promptId: 'manual:m', completionId: 'm' }],
      ],
    },
    `20:00 micro: shown; withdrawn another
     20:30-22:00 posture: rested`,
  );
  story(
    'a smaller break in place of a higher one, which stays owed',
    {
      on: ['posture', 'glide'],
      change: { kinds: { glide: { ...glideRule(2), everyMs: 30 * minute } } },
      until: '35:00',
      answers: ({ id }) => [
        [5, { type: 'USER', action: 'start', promptId: id }],
        [
          95,
          {
            type: 'USER',
            action: 'complete',
            kind: 'posture',
            promptId: id,
            ended: 'rested',
            completionId: 'r',
          },
        ],
      ],
    },
    '30:00-31:35 posture: rested; still-owed glide posture',
  );
  story(
    'postponed before it was asked for',
    { until: '15:00', does: [['10:00', { type: 'USER', action: 'snooze', ms: 20 * minute }]] },
    '10:00 micro: snoozed 20',
  );
  story(
    'taken back by other numbers, by a pause',
    {
      until: '30:00',
      does: [
        ['20:20', { type: 'SETTINGS', rules: { ...balanced, holdForPauseMs: 0 } }],
        ['25:10', user('pause', { ms: 30 * minute })],
      ],
    },
    `20:00 micro: shown; withdrawn settings
     25:00 micro: shown; withdrawn pause
     25:10 paused 55:10`,
  );
});

describe('a break that had to wait', () => {
  story(
    'six minutes of full screen: the hold and its prompt are one line',
    {
      until: '30:00',
      does: [
        ['10:00', media('fullscreen')],
        ['26:00', mediaOff],
      ],
      answers: startAndDo,
    },
    '26:00-26:40 micro: held 6 fullscreen; done Chin tuck',
  );
  story(
    'the longest wait for a meeting is over: quietly, with the reason',
    { until: '32:00', does: [['15:00', media('meeting')]] },
    `15:00 meeting
     30:00 micro: held 10 meeting; quiet; unseen`,
  );
  story(
    'a meeting is one line from its beginning to its end, also said twice, or with an end it came to by itself',
    {
      until: '19:00',
      does: [
        ['2:00', media('meeting')],
        ['4:00', { ...media('meeting'), ms: 3 * minute } as Event],
        ['8:00', { ...media('meeting'), ms: 60 * minute } as Event],
        ['9:00', { ...mediaOff, why: 'meeting' } as Event],
        ['9:30', { ...mediaOff, why: 'meeting' } as Event],
      ],
    },
    `2:00-7:00 meeting
     8:00-9:00 meeting`,
  );
  story(
    'a little time after sound is not worth a word, and the meeting is the better reason',
    {
      until: '30:00',
      change: { afterMediaMs: minute },
      does: [
        ['19:00', media('sound')],
        ['19:30', mediaOff],
        ['40:00', mediaOff],
      ],
      answers: always(5, 'skip'),
    },
    '20:30 micro: skipped',
  );
  story(
    'a natural pause is waited for, and the wait is said',
    { until: '25:00', change: { holdForPauseMs: 3 * minute }, answers: always(5, 'skip') },
    '23:00 micro: held 3 pause; skipped',
  );
  story(
    'the limit an hour',
    {
      until: '85:00',
      change: { maxPromptsPerHour: 1 },
      answers: always(0, 'complete'),
    },
    `20:00-20:00 micro: rested
     80:00-80:00 micro: held 40 hour; rested`,
  );
  it('one wait is noted once, however many events come meanwhile', () => {
    const does = Array.from({ length: 60 }, (_, n) => [
      `20:${String(n).padStart(2, '0')}`,
      { type: 'WAKE' } as Event,
    ]) as [string, Event][];
    const on: [string, Event] = ['15:00', media('meeting')];
    const { records } = morning({ until: '26:00', does: [on, ...does, ['25:00', mediaOff]] });
    const codes = records.flatMap((one) => (one.kind === 'decision' ? [one.code] : []));
    expect(codes).toEqual(['meeting-began', 'meeting-ended', 'shown', 'held']);
  });
});

describe('an absence', () => {
  const three = { on: ['micro', 'posture', 'glide'] as const };
  story(
    'counts for several breaks and is one line, with its length in the end',
    { ...three, until: '36:00', still: '10:00-17:00' },
    '9:59-17:00 absence away 7 micro+posture',
  );
  story(
    'who had left already was asked nothing worth a line',
    { until: '23:00', still: '19:50-22:00' },
    '19:49-22:00 absence away 2 micro',
  );
  story(
    'a laptop that slept, and the minutes before that nothing is known of',
    { until: '40:00', asleep: '12:00-26:00', timersInSleep: 'runs' },
    '15:00-26:00 absence asleep 11 micro; unknown 5',
  );
  it('whose end nothing tells of swallows nothing of what comes later', () => {
    const { records } = morning({ until: '12:00', still: '10:00-11:10' });
    const start = Date.UTC(2026, 10, 23, 9, 0);
    const later = (code: string, at: number, args: Decision['args']): Decision => ({
      kind: 'decision',
      id: code,
      at: start + at * minute,
      code,
      args,
    });
    const { decisions, ...rest } = recordedOf(records, [], 0);
    const more = [
      later('withdrawn', 40, { kind: 'glide', prompt: 'p', why: 'away' }),
      later('unknown', 50, { minutes: 4 }),
    ];
    const [day] = dayList({ ...rest, decisions: [...decisions, ...more] }, '2026-11-23', () => 0);
    expect(day?.lines.map(inShort)).toEqual([
      '9:59 absence away 1 micro',
      '40:00 glide: withdrawn away',
      '50:00 unknown 4',
    ]);
  });
  story(
    'a browser that was closed and said so',
    { until: '32:00', closed: [[600, 1800, true]] },
    '10:00-30:00 absence closed 20 micro',
  );
  story(
    'a clock set back',
    { until: '12:00', browser: 'firefox', jumps: [[420, -3600]] },
    '-50:00 clock-back 60',
  );
  story(
    'a glide that was owed too long waits for its next turn',
    {
      ...three,
      on: ['glide'],
      change: {
        kinds: { glide: { ...glideRule(2), everyMs: 20 * minute, keepDueMs: 30 * minute } },
      },
      until: '60:00',
      still: '20:20-55:00',
    },
    `20:00 glide: shown; withdrawn natural
     20:19-55:00 absence away 35
     51:19 glide: lapsed 31`,
  );
});

describe('hours, pauses and limits', () => {
  const until = (at: number, end: number) => ({ inHours: at < end, next: at < end ? end : null });
  story(
    'hours end over an open prompt',
    { until: '30:00', hours: (at) => until(at, 21 * 60) },
    `20:00 micro: shown; off-hours hours
     21:00 hours-ended`,
  );
  story(
    'an edge that was slept through is nobody’s news',
    {
      until: '90:00',
      hours: (at) => until(at, 21 * 60),
      asleep: '10:00-80:00',
      timersInSleep: 'stands',
    },
    '10:00-80:00 absence asleep 70 micro; unknown 5',
  );
  story(
    'paused until, and paused without end until resumed',
    {
      until: '40:00',
      does: [
        ['5:00', user('pause', { ms: 10 * minute })],
        ['20:00', user('pause')],
        ['32:00', user('resume')],
        ['33:00', user('resume')],
      ],
    },
    `5:00 paused 15:00
     20:00-32:00 paused resumed`,
  );
  story(
    'the day’s glides are used up; another is due and left alone',
    {
      on: ['glide'],
      change: { kinds: { glide: { ...glideRule(1), everyMs: 20 * minute } } },
      until: '65:00',
      answers: always(10, 'complete'),
    },
    `20:00-20:10 glide: rested
     40:10 glide: capped 1`,
  );
  story(
    'the hours of glides end over an open one',
    {
      on: ['glide'],
      change: { kinds: { glide: { ...glideRule(2), everyMs: 20 * minute } } },
      until: '24:00',
      kindsOpen: (at) => ({ glide: at < 21 * 60 }),
      hours: (at) => ({ inHours: true, next: at < 21 * 60 ? 21 * 60 : null }),
    },
    '20:00 glide: shown; off-hours kind',
  );
  story(
    'a glide due outside its hours',
    {
      on: ['glide'],
      change: { kinds: { glide: { ...glideRule(2), everyMs: 20 * minute } } },
      until: '40:00',
      kindsOpen: () => ({ glide: false }),
    },
    '20:00 glide: closed-hours',
  );
});

describe('what the engine around the timing notes', () => {
  const day = '2026-11-23';
  const rating = { worst: 8 };
  const linesOf = (world: Pretended) => {
    const of = (store: string) =>
      [...world.logged.values()].flatMap((line) => (line.store === store ? [line.record] : []));
    const recorded = {
      completions: of('completions'),
      decisions: of('decisions'),
      sessions: of('sessions'),
      careChanges: of('careChanges'),
      planChanges: of('planChanges'),
    } as unknown as Recorded;
    return dayList(recorded, day, () => 0)[0]?.lines ?? [];
  };

  /** Works on until a glide is asked for, takes everything else as rest. */
  async function untilGlide(world: Pretended) {
    const engine = createEngine(world.platform, tableLibrary);
    await engine.begin(async () => ({ type: 'BOOT', kind: 'startup' }));
    const session = () => world.stored.session as Session;
    for (let n = 0; n < 200 && session().prompt?.lead !== 'glide'; n += 1) {
      const promptId = session().prompt?.id;
      const event = { type: 'USER', action: 'complete', ended: 'rested', id: `r${n}` } as const;
      if (promptId) await engine.tellFromPage({ ...event, promptId, completionId: `r${n}` });
      world.pass(Math.max(1_000, session().alarm.when - session().wall));
      await engine.tell({ type: 'ALARM' });
    }
    return { engine, promptId: session().prompt?.id ?? '' };
  }

  it('a glide that became rest by the answer before it: one line with the reason and what stays owed', async () => {
    const atOnce = { holdForPauseMinutes: 0 };
    const world = pretendBrowser({ care: somebodyWith({}, day).care, settings: atOnce });
    const { engine, promptId } = await untilGlide(world);
    await engine.tellFromPage({ type: 'USER', action: 'start', promptId, id: 's' });
    const asked = { type: 'PRECHECK', id: 'q', promptId, place: 'hand/right' };
    await engine.tellFromPage({ ...asked, rating });
    const end = { type: 'USER', action: 'complete', kind: 'posture', ended: 'rested' } as const;
    await engine.tellFromPage({ ...end, promptId, id: 'c', completionId: 'c' });
    await engine.tell({ type: 'WAKE' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const lines = linesOf(world);
    const mine = lines.filter(({ id }) => id === `break:${promptId}`);
    expect(mine.map(({ parts }) => parts.map(({ code }) => code))).toEqual([
      ['replaced', 'rested', 'still-owed'],
    ]);
    expect(mine[0]?.parts[0]).toMatchObject({ why: 'precheck' });
    expect(lines.flatMap(({ parts }) => parts.map(({ code }) => code))).toContain('flare');
  });

  it('what was noted holds the time zone it was noted in', async () => {
    const world = pretendBrowser({ care: somebodyWith({}, day).care });
    await untilGlide(world);
    const noted = [...world.logged.values()].filter(({ store }) => store === 'decisions');
    expect(noted.length).toBeGreaterThan(0);
    for (const { record } of noted) expect(record).toMatchObject({ tzOffsetMin: 0 });
  });
});

describe('days', () => {
  const decided = (at: string, tzOffsetMin: number, id = at): Decision => ({
    kind: 'decision',
    id,
    at: Date.parse(at),
    code: 'hours-ended',
    args: {},
    tzOffsetMin,
  });
  const only = (decisions: readonly Decision[], more: Partial<Recorded> = {}): Recorded => ({
    completions: [],
    sessions: [],
    careChanges: [],
    planChanges: [],
    decisions,
    ...more,
  });

  it('a day is a day where it happened, and rolls over at four', () => {
    const list = dayList(
      only([
        decided('2026-11-23T23:30:00Z', -300),
        decided('2026-11-24T02:30:00Z', 60),
        decided('2026-11-24T03:30:00Z', 60),
      ]),
      '2026-11-24',
      () => 0,
    );
    expect(
      list.map(({ day, lines }) => [day, lines.map(({ tzOffsetMin }) => tzOffsetMin)]),
    ).toEqual([
      ['2026-11-24', [60]],
      ['2026-11-23', [-300, 60]],
    ]);
  });

  it('a change of the plan, which knows no time zone, takes that of what was noted before it', () => {
    const change = {
      id: 'x',
      exercise: 'chin-tuck',
      side: 'both',
      from: 'active 1.3',
      to: 'paused 1.3',
      why: 'red',
      at: Date.parse('2026-11-24T02:00:00Z'),
      v: 1,
    } as const;
    const recorded = only([decided('2026-11-23T23:30:00Z', -300)], { careChanges: [change] });
    const [today, ...before] = dayList(recorded, '2026-11-23', () => 600);
    expect(before).toEqual([]);
    expect(today?.lines.map(({ tzOffsetMin, tone }) => [tzOffsetMin, tone])).toEqual([
      [-300, 'note'],
      [-300, 'plan'],
    ]);
  });

  it('seven are listed, today always, others only where there is something', () => {
    expect(daysUpTo('2026-03-02').at(-1)).toBe('2026-02-24');
    const list = dayList(
      only([decided('2026-11-16T12:00:00Z', 0), decided('2026-11-20T12:00:00Z', 0)]),
      '2026-11-23',
      () => 0,
    );
    expect(list.map(({ day, lines }) => [day, lines.length])).toEqual([
      ['2026-11-23', 0],
      ['2026-11-20', 1],
    ]);
  });

  it('a reason of a newer version is left unsaid, and costs nothing else', () => {
    const strange = { ...decided('2026-11-23T12:00:00Z', 0), code: 'moon-rose' };
    const list = dayList(
      only([
        strange,
        { ...strange, id: '2', code: 'shown', args: { kind: 'micro', prompt: 'p', snoozes: 'x' } },
        { ...strange, id: '3', code: 'held', args: { kind: 'micro', prompt: 'p', why: 'comet' } },
      ]),
      '2026-11-23',
      () => 0,
    );
    expect(list[0]?.lines.map(inShort)).toEqual(['180:00 micro: shown']);
  });
});

describe('a week in an office', () => {
  const { records } = officeWeek();
  const recorded = recordedOf(records);
  const week = dayList(recorded, '2026-11-29', () => officeOffsetMin);
  const minutesOf = (time: string, n: number) => at(n, time) / 60;
  const linesOf = (n: number) => week.find(({ day }) => day === `2026-11-${23 + n}`)?.lines ?? [];
  const between = (n: number, from: string, to: string) =>
    linesOf(n)
      .map((line) => ({ line, minute: (line.at - mondayAt) / minute }))
      .filter(({ minute }) => minute >= minutesOf(from, n) && minute < minutesOf(to, n))
      .map(({ line }) => inShort(line).replace(/^\S+ /, ''));

  it('reads on Tuesday as it was', () => {
    expect(between(1, '10:15', '11:30')).toEqual([
      'absence away 2 micro',
      'meeting',
      'posture: held 30 meeting; quiet; skipped',
      'glide: done Tendon glide',
      'absence away 6 micro+posture',
    ]);
    expect(between(1, '12:30', '13:30')).toEqual([
      'posture: done Chin tuck',
      'absence away 47 walk',
    ]);
    expect(between(1, '17:55', '23:00').slice(-2)).toEqual([
      'hours-ended',
      'absence asleep 930 posture+walk 2026-11-25',
    ]);
  });

  it('says the pause of Wednesday and the full screen of Monday', () => {
    expect(between(2, '13:59', '14:50')).toEqual([expect.stringMatching(/^paused /)]);
    expect(between(0, '15:25', '15:35')).toEqual(['posture: held 6 fullscreen; snoozed 5']);
  });

  it('every break really done is in it once, and no record twice', () => {
    const done = recorded.completions.filter(({ kind }) => kind === 'completed');
    const ids = week.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of done) expect(ids).toContain(`break:${one.promptId}`);
    const shown = week.reduce((sum, day) => sum + day.done, 0);
    expect(shown).toBe(done.length);
    expect(shown).toBeGreaterThan(30);
  });

  it('every line says something, and none says anything twice', () => {
    for (const { lines } of week)
      for (const { parts } of lines) {
        const codes = parts.map(({ code }: Part) => code);
        expect(codes.length).toBeGreaterThan(0);
        expect(new Set(codes).size).toBe(codes.length);
      }
  });

  const perDay = (all: typeof records) => {
    const counts: Record<string, number> = {};
    for (const { day } of dayList(recordedOf(all), '2026-11-29', () => officeOffsetMin))
      counts[day] = 0;
    for (const one of all)
      if (one.kind === 'decision') {
        const day = dayKeyOf(one.at, officeOffsetMin);
        counts[day] = (counts[day] ?? 0) + 1;
      }
    return Object.values(counts).filter((n) => n > 0);
  };

  it('needs some forty reasons a day, so that five hundred hold seven days', () => {
    const counts = perDay(records);
    expect(counts).toHaveLength(5);
    for (const count of counts) expect(count).toBeLessThanOrEqual(55);
  });

  it('seventy are enough for a restless day on which nobody answers; who snoozes all has five days', () => {
    const still = Array.from({ length: 55 }, (_, n): Span => [n * 600 + 400, n * 600 + 480]);
    const restless: Day = {
      ...officeDays(1),
      still,
      does: [],
      asleep: [],
      seconds: at(0, '18:05'),
    };
    const unanswered = live({ ...restless, answers: () => [] });
    expect(Math.max(...perDay(unanswered.records))).toBeLessThanOrEqual(70);
    const snoozed = live({
      ...restless,
      still: [],
      answers: ({ id }) => [[5, { type: 'USER', action: 'snooze', promptId: id }]],
    });
    expect(Math.max(...perDay(snoozed.records)) * 5).toBeLessThanOrEqual(500);
  });

  it('an event that changes nothing notes nothing', () => {
    const quiet: Day = { ...officeDays(1), seconds: at(0, '12:00') };
    const again = Array.from({ length: 7_000 }, (_, n) => [n, { type: 'WAKE' } as Event] as const);
    const of = (day: Day) => live(day).records.filter(({ kind }) => kind === 'decision').length;
    const woken = of({ ...quiet, does: [...(quiet.does ?? []), ...again] });
    expect(Math.abs(woken - of(quiet))).toBeLessThanOrEqual(4);
  });
});

describe('whatever happens', () => {
  const happening: fc.Arbitrary<[number, Event]> = fc.tuple(
    fc.integer({ min: 0, max: 3 * 3600 }),
    fc.oneof(
      fc.constantFrom('meeting', 'sound', 'fullscreen').map((why) => media(why)),
      fc.constant(mediaOff),
      fc
        .constantFrom('skip', 'snooze', 'pause', 'resume')
        .map((action): Event => ({ type: 'USER', action, ms: 7 * minute })),
      fc
        .constantFrom('micro', 'posture')
        .map((kind): Event => ({ type: 'USER', action: 'start', kind })),
      fc.uuid().map((id): Event => ({ type: 'USER', action: 'complete', completionId: id })),
    ),
  );
  const away = fc
    .tuple(fc.integer({ min: 0, max: 3 * 3600 }), fc.integer({ min: 30, max: 1_500 }))
    .map(([from, length]): Span => [from, from + length]);

  it('each break done has one line, each line has a name of its own and something to say', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 25 }),
        fc.array(away, { maxLength: 6 }),
        (does, still) => {
          const rules = { ...balanced, kinds: { ...balanced.kinds, glide: glideRule(2) } };
          const { records } = live({ rules, seconds: 3 * 3600, does, still });
          const recorded = recordedOf(records, [], 0);
          const lines = dayList(recorded, '2026-11-23', () => 0).flatMap((day) => day.lines);
          const done = recorded.completions.filter(({ kind }) => kind === 'completed');
          expect(lines.filter(({ tone }) => tone === 'done')).toHaveLength(done.length);
          expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
          for (const { parts, at: begun, until } of lines) {
            expect(parts.length).toBeGreaterThan(0);
            if (until !== null) expect(until).toBeGreaterThanOrEqual(begun);
          }
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });
});
