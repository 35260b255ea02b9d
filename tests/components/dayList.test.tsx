// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DayList } from '../../components/progress/DayList';
import { lineTexts, lineTitle, whenText } from '../../components/progress/dayText';
import type { ChangeReason } from '../../domain/care/plan';
import type { Completion } from '../../domain/journal/completion';
import { reasons } from '../../domain/journal/dayLine';
import {
  type DayLine,
  type DayOfLines,
  dayList,
  type Recorded,
} from '../../domain/journal/dayList';
import { type Decision, type LoggedCode, offerCodes } from '../../domain/journal/decision';
import type { PlanChange } from '../../domain/journal/planChange';
import { decisionCodes } from '../../domain/session/codes';
import { allKinds } from '../../domain/session/kinds';
import { englishWords } from '../helpers/englishWords';
import { officeOffsetMin, officeWeek, recordedOf } from '../helpers/officeWeek';
import { dayScreens } from '../helpers/screens/days';
import { someExercises } from '../helpers/screens/plans';
import { barriers, said, show } from './page';

// The list of days in words: one line for everything that was done, with its reason.

afterEach(cleanup);

const at = Date.UTC(2026, 10, 23, 14, 5);
const minute = 60_000;
let made = 0;
const decided = (code: LoggedCode, args: Decision['args'] = {}, later = 0): Decision => {
  made += 1;
  return { kind: 'decision', id: `d${made}`, at: at + later * minute, code, args, tzOffsetMin: 0 };
};
const done = (more: Partial<Completion>): Completion => ({
  id: 'c',
  kind: 'completed',
  breakKind: 'micro',
  form: 'break',
  at: at + 2 * minute,
  tzOffsetMin: 0,
  day: '2026-11-23',
  promptId: 'p',
  items: [],
  v: 1,
  rev: 1,
  ...more,
});
const listOf = (decisions: readonly Decision[], more: Partial<Recorded> = {}): DayOfLines[] =>
  dayList(
    { completions: [], sessions: [], careChanges: [], planChanges: [], decisions, ...more },
    '2026-11-23',
    () => 0,
  );
const text = (line: DayLine): string => {
  const title = lineTitle(englishWords, line);
  const texts = lineTexts(englishWords, someExercises, line).join(' · ');
  // Between two times stands a narrow space.
  return [whenText(englishWords, line), title, texts].filter(Boolean).join(' ').replace(/\s/g, ' ');
};
const saidOf = (decisions: readonly Decision[], more: Partial<Recorded> = {}): string[] =>
  listOf(decisions, more)[0]?.lines.map(text) ?? [];

const about = { kind: 'posture', prompt: 'p' };
const glideDone: Completion['items'] = [
  {
    exercise: 'tendon-glide-5pos',
    name: 'Tendon glide',
    side: 'right',
    level: 1,
    dose: 3,
    reps: 12,
    seconds: 60,
  },
];

describe('every reason has its words', () => {
  /** What a code needs around it to be said, and what is then said. */
  const sentences: Readonly<Record<LoggedCode, readonly [Decision['args'], string]>> = {
    shown: [{ ...about, snoozes: 0 }, '2:05 PM Posture break asked'],
    'asked-again': [about, '2:05 PM Posture break asked again: not seen'],
    quiet: [about, '2:05 PM Posture break quiet, as the longest wait was over'],
    held: [
      { ...about, minutes: 6, why: 'fullscreen' },
      '2:05 PM Posture break held 6 min: full screen',
    ],
    unseen: [about, '2:05 PM Posture break no answer'],
    missed: [{ ...about, why: 'snoozed' }, '2:05 PM Posture break let go after the last snooze'],
    snoozed: [{ ...about, minutes: 5 }, '2:05 PM Posture break snoozed for 5 min'],
    withdrawn: [{ ...about, why: 'pause' }, '2:05 PM Posture break taken back: you paused'],
    'off-hours': [
      { ...about, why: 'hours' },
      '2:05 PM Posture break taken back: working hours ended',
    ],
    'still-owed': [
      { kind: 'glide', prompt: 'p', taken: 'posture' },
      '2:05 PM Glide the glide stays, in place of the next posture break',
    ],
    credited: [
      { kind: 'posture', kinds: 'posture', minutes: 7, since: at - 7 * minute, how: 'away' },
      '1:58 – 2:05 PM Away 7 min: counted as a posture break',
    ],
    away: [
      { minutes: 12, since: at - 12 * minute, how: 'asleep' },
      '1:53 – 2:05 PM Computer asleep for 12 min',
    ],
    lapsed: [
      { kind: 'glide', minutes: 190 },
      '2:05 PM Glide waits for its next turn, after 3 h 10 min away',
    ],
    unknown: [
      { minutes: 4 },
      '2:05 PM 4 min that nothing is known of: counted neither as work nor as rest',
    ],
    'clock-back': [
      { minutes: 60 },
      '2:05 PM The clock was set back by 1 h, and the counting with it',
    ],
    paused: [{ until: at + 55 * minute }, '2:05 PM Paused until 3:00 PM'],
    resumed: [{}, '1:35 – 2:05 PM Paused, until you resumed'],
    'meeting-began': [{}, '2:05 PM In a meeting'],
    'meeting-ended': [{ until: at }, '1:35 – 2:05 PM In a meeting'],
    'hours-began': [{}, '2:05 PM Working hours began'],
    'hours-ended': [{}, '2:05 PM Working hours ended'],
    'closed-hours': [{ kind: 'glide' }, '2:05 PM Glide due, and left alone: outside its hours'],
    capped: [
      { kind: 'glide', cap: 2 },
      '2:05 PM Glide due, and left alone: 2 for the day are enough',
    ],
    'limit-reached': [{ minutes: 420 }, '2:05 PM The day’s limit was reached: 7 h at the screen'],
    'fewer-asked': [
      { skips: 3 },
      '2:05 PM Three skips in a row: asked whether there should be fewer breaks',
    ],
    'skip-reason': [{ why: 'moment' }, '2:05 PM In the way: the moments'],
    'fewer-answered': [{ why: 'keep' }, '2:05 PM Breaks stay as they are, as you chose'],
    'offer-replaced': [
      { ...about, now: 'rest', why: 'precheck' },
      '2:05 PM Posture break rest instead, after your answer',
    ],
  };

  it.each([...decisionCodes, ...offerCodes])('%s', (code) => {
    const [args, sentence] = sentences[code];
    const begins = ({ resumed: 'paused', 'meeting-ended': 'meeting-began' } as const)[
      code as 'resumed'
    ];
    const before = begins ? [decided(begins, {}, -30)] : [];
    expect(saidOf([...before, decided(code, args)])).toEqual([sentence]);
  });

  it.each([
    ...reasons.held.map((why) => ['held', { minutes: 3, why }] as const),
    ...reasons.missed.map((why) => ['missed', { why }] as const),
    ...reasons.withdrawn.map((why) => ['withdrawn', { why }] as const),
    ...reasons['off-hours'].map((why) => ['off-hours', { why }] as const),
    ...reasons.replaced.map((why) => ['offer-replaced', { why, now: 'rest' }] as const),
    ...reasons.replaced.map((why) => ['offer-replaced', { why, now: 'chin-tuck' }] as const),
  ])('%s because of %o', (code, args) => {
    const [sentence] = saidOf([decided(code, { ...about, ...args })]);
    expect(sentence).toMatch(/^2:05 PM Posture break \w/);
  });

  it.each(reasons.absence)('an absence, %s, by day and over night', (how) => {
    const by = (minutes: number) => {
      const args = { kind: 'micro', minutes, since: at - minutes * minute, how };
      return dayList(
        {
          completions: [],
          sessions: [],
          careChanges: [],
          planChanges: [],
          decisions: [decided('credited', args)],
        },
        '2026-11-23',
        () => 0,
      ).flatMap(({ lines }) => lines.map(text));
    };
    expect(by(20)).toEqual([expect.stringContaining('20 min: counted as a micro break')]);
    expect(by(960)).toEqual([expect.stringMatching(/ until Mon, Nov 23$/)]);
  });

  it.each<[PlanChange['what'], object, string]>([
    [
      'phase',
      { profile: 'cts', phase: 'build', week: 5 },
      'Hand and wrist: the phase “Build” begins, in week 5',
    ],
    [
      'flare',
      { place: 'hand/right' },
      'A louder spell began, right hand: the calmer rhythm holds for now',
    ],
    ['flare-over', { place: 'hand/right' }, 'The louder spell is over, right hand'],
  ])('a turn of the plan, %s', (what, more, sentence) => {
    const planChange = { id: what, at, day: '2026-11-23', v: 1, what, ...more } as PlanChange;
    expect(saidOf([], { planChanges: [planChange] })).toEqual([`2:05 PM ${sentence}`]);
  });

  const whys: Readonly<Record<ChangeReason, string>> = {
    gate: 'a small step further',
    'gate-lost': 'put away for now',
    'settled-in': 'a small step further',
    steady: 'a small step further',
    'amber-twice': 'made easier',
    red: 'put away for now',
    'red-again': 'put away for now',
    'red-third': 'put away for now',
    'pause-over': 'taken up again gently',
    'rest-over': 'taken up again gently',
    'stop-lifted': 'taken up again gently',
    'stop-over': 'taken up again gently',
    'long-calm': 'kept as it is',
    'symptoms-back': 'taken up again gently',
    unused: 'made easier',
    'flare-return': 'taken up again gently',
    'three-worse-weeks': 'made easier',
  };
  it.each(Object.entries(whys) as [ChangeReason, string][])(
    'a change of the plan, %s: %s',
    (why, turn) => {
      const change = { id: why, exercise: 'chin-tuck', side: 'both', from: '', to: '' } as const;
      const [sentence] = saidOf([], { careChanges: [{ ...change, why, at, v: 1 }] });
      expect(sentence).toContain(`: ${turn}, because `);
    },
  );
});

describe('a line reads as one would say it', () => {
  it.each<[string, readonly Decision[], Partial<Completion>, string]>([
    [
      'held, then done',
      [
        decided('shown', { ...about, snoozes: 0 }),
        decided('held', { ...about, minutes: 6, why: 'fullscreen' }),
      ],
      { breakKind: 'posture', items: glideDone },
      '2:05 – 2:07 PM Posture break held 6 min: full screen · done: Tendon glide, right, 12 times',
    ],
    [
      'a look into the distance has a length',
      [],
      {
        durationMs: 40_000,
        items: [{ ...glideDone[0], name: 'Far look', side: 'both', reps: 1, seconds: 21 } as never],
      },
      '2:06 – 2:07 PM Micro break done: Far look, 21 seconds',
    ],
    ['stopped', [], { ended: 'stopped' }, '2:07 PM Micro break stopped by you'],
    [
      'stopped half way',
      [],
      { ended: 'stopped', items: glideDone },
      '2:07 PM Micro break stopped by you: Tendon glide, right, 12 times',
    ],
    ['rested', [], {}, '2:07 PM Micro break rested'],
    ['skipped', [], { kind: 'skipped' }, '2:07 PM Micro break skipped'],
    [
      'not confirmed',
      [],
      { kind: 'elapsed' },
      '2:07 PM Micro break begun, then quiet: counted as rest',
    ],
    [
      'a longer session',
      [],
      { form: 'focus', breakKind: 'posture' },
      '2:07 PM Longer session rested',
    ],
    [
      'an absence whose end nothing tells of',
      [],
      { kind: 'natural', durationMs: 15 * minute },
      '1:52 PM Away 15 min or longer: counted as a micro break',
    ],
  ])('%s', (_, decisions, completion, sentence) => {
    expect(saidOf(decisions, { completions: [done(completion)] })).toEqual([sentence]);
  });

  it('names every kind of break', () => {
    for (const kind of allKinds) {
      const [asked] = saidOf([decided('shown', { kind, prompt: kind })]);
      const [owed] = saidOf([decided('still-owed', { kind, prompt: kind, taken: kind })]);
      expect(`${asked} ${owed}`).not.toMatch(/undefined|\$/);
    }
  });

  it('an exercise that is no longer there keeps the name it had', () => {
    const [glide] = glideDone;
    const items = [
      { ...(glide as (typeof glideDone)[number]), exercise: 'long-gone', name: 'Old wrist glide' },
    ];
    const [line = ''] = saidOf([], { completions: [done({ items })] });
    expect(line).toContain('Old wrist glide');
    expect(line).not.toContain('long-gone');
  });

  it('names three exercises of a change and counts the rest', () => {
    const change = { side: 'right', from: '', to: '', why: 'flare-return', at, v: 1 } as const;
    const careChanges = Object.keys(someExercises).map((exercise) => ({
      ...change,
      id: exercise,
      exercise,
    }));
    const [sentence, ...more] = saidOf([], { careChanges });
    expect(more).toEqual([]);
    expect(sentence).toMatch(/; 2 more: taken up again gently, because the louder days are over$/);
  });

  it('a pause into another day says so', () => {
    expect(saidOf([decided('paused', { until: at + 18 * 60 * minute })])).toEqual([
      '2:05 PM Paused until Tue, Nov 24, 8:05 AM',
    ]);
  });

  it('is told by the clock of the place where it happened', () => {
    const there = { ...decided('hours-ended'), tzOffsetMin: 330 };
    expect(saidOf([there])).toEqual(['7:35 PM Working hours ended']);
  });
});

describe('a week in an office', () => {
  it('reads from its first line to its last', () => {
    const { records } = officeWeek();
    const week = dayList(recordedOf(records), '2026-11-29', () => officeOffsetMin);
    const lines = week.toReversed().flatMap(({ lines: all }) => all.map(text));
    for (const line of lines) expect(line).toMatch(/^\d+:\d\d[^$]+$/);
    expect(lines.join(' ')).not.toMatch(/undefined|NaN|progress\./);
    for (const line of [
      '11:02 AM Posture break held 30 min: a meeting · quiet, as the longest wait was over · skipped',
      '11:09 – 11:16 AM Away 6 min: counted as a micro break and a posture break',
      '2:00 PM Paused until 2:45 PM',
      '5:54 PM Glide due, and left alone: 2 for the day are enough',
      '6:00 PM Working hours ended',
      '6:10 PM Computer asleep until Wed, Nov 25',
    ])
      expect(lines).toContain(line);
  });
});

describe('the list on the page', () => {
  it.each(Object.entries(dayScreens()))('%s has no barrier the checker knows', async (_, view) => {
    show(view);
    expect(await barriers()).toEqual([]);
  });

  const week = () => {
    const yesterday = { ...decided('hours-ended'), id: 'y', at: at - 24 * 60 * minute };
    const days = listOf([decided('hours-began'), yesterday], {
      sessions: [{ day: '2026-11-23', activeMs: 72 * minute } as never],
    });
    show(<DayList days={days} library={someExercises} />);
    return screen.getAllByRole('group');
  };

  it('has today open and the days before to open, by keyboard', async () => {
    const [today, yesterday] = week() as HTMLDetailsElement[];
    expect([today?.open, yesterday?.open]).toEqual([true, false]);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement?.textContent).toMatch(/^Today, Mon, Nov 23/);
    await user.tab();
    expect(document.activeElement?.textContent).toMatch(/^Yesterday, Sun, Nov 22/);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('says what a day held before it is opened', () => {
    const [today] = week();
    expect(within(today as HTMLElement).getByText('1 h 12 min at the screen')).toBeTruthy();
    expect(said()).toContain('for you alone. It stays on this device');
    expect(said()).toContain('forgotten after seven days');
  });

  it('says on the first day what will be here, and later that today is still empty', () => {
    const nothing = { day: '2026-11-23', activeMs: 0, done: 0, lines: [] };
    const shown = show(<DayList days={[nothing]} library={someExercises} />);
    expect(said()).toContain('Breaks, absences and pauses are told here as they come');
    expect(screen.queryAllByRole('group')).toEqual([]);
    const before = { ...nothing, day: '2026-11-20', activeMs: 5 * minute };
    shown.again(<DayList days={[nothing, before]} library={someExercises} />);
    expect(said()).toContain('Nothing yet today.');
    expect(said()).toContain('A day without breaks or absences.');
  });

  it('claims nothing before the log has been read', () => {
    show(<DayList days={null} library={someExercises} />);
    expect(said()).not.toContain('Nothing yet');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Your days');
  });
});
