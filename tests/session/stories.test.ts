import { describe } from 'vitest';
import type { Event } from '../../domain/session/types';
import { always, sec, story, storyRules } from '../helpers/story';
import type { Shown } from '../helpers/world';

/** Just rest, whatever was asked for: it counts as a posture break. */
const rested = { type: 'USER', action: 'complete', kind: 'posture', ended: 'rested' } as const;
const { glide } = storyRules(['glide']).kinds;
const storyGlideOnceADay = glide ? { glide: { ...glide, dailyCap: 1 } } : {};

// A: due after active time
describe('a break is due after active time', () => {
  story('A01 micro after 20 minutes', { until: '21:00' }, '20:00 micro');
  story(
    'A02 the next one counts from the end of the last',
    { until: '40:59', answers: always(30, 'complete') },
    `
    20:00 micro -> completed
    40:30 micro
    completed micro 20:30`,
  );
  story('A03 posture after 45 minutes', { on: ['posture'], until: '46:00' }, '45:00 posture');
  story('A04 glide after 90 minutes', { on: ['glide'], until: '91:00' }, '90:00 glide');
  story(
    'A05 posture keeps three minutes away from the last prompt',
    {
      on: ['micro', 'posture'],
      until: '46:00',
      answers: ({ id, kinds }, nth) =>
        kinds[0] === 'micro'
          ? [[30, { type: 'USER', action: 'complete', promptId: id, completionId: `c${nth}` }]]
          : [],
    },
    `20:00 micro -> completed
     40:30 micro -> completed
     45:00 posture
     completed micro 20:30
     completed micro 41:00`,
  );
  story(
    'A07 two kinds due together are one prompt',
    {
      on: ['micro', 'posture'],
      change: {
        kinds: {
          posture: {
            on: true,
            rank: 2,
            everyMs: 40 * 60_000,
            restMs: 120_000,
            creditMs: 180_000,
            keepDueMs: 0,
            dailyCap: null,
            maxDeferMs: 0,
          },
        },
      },
      until: '41:00',
      answers: (p, nth) => (nth === 1 ? (always(0, 'complete')?.(p, nth) ?? []) : []),
    },
    `20:00 micro -> completed
     40:00 micro+posture
     completed micro 20:00`,
  );
  story(
    'A09 a posture break covers the micro break',
    {
      on: ['micro', 'posture'],
      until: '66:00',
      answers: (p, n) => (n < 4 ? (always(0, 'complete')?.(p, n) ?? []) : []),
    },
    `
    20:00 micro -> completed
    40:00 micro -> completed
    45:00 posture -> completed
    65:00 micro
    completed micro 20:00
    completed micro 40:00
    completed posture 45:00`,
  );
});

// B: reading, walking away, coming back
describe('reading counts, walking away does not', () => {
  story(
    'B01 59 still seconds are reading',
    { until: '21:00', still: '10:00-10:59' },
    '20:00 micro',
  );
  story(
    'B02 70 seconds away are a micro break',
    { until: '32:00', still: '10:00-11:10' },
    `
    31:10 micro
    natural micro 10:59`,
  );
  story(
    'B03 two minutes away only stop the clock for posture',
    { on: ['posture'], until: '48:00', still: '10:00-12:00' },
    '47:01 posture',
  );
  story(
    'B04 more than three minutes away are a posture break',
    { on: ['posture'], until: '59:00', still: '10:00-13:10' },
    `
    58:10 posture
    natural posture 13:10`,
  );
  story(
    'B06 a quarter of an hour away is a glide break',
    { on: ['glide'], until: '116:00', still: '10:00-25:30' },
    `
    115:30 glide
    natural glide 25:30`,
  );
  story(
    'B07 walking away from a prompt answers it',
    { until: '43:00', still: '20:10-22:00' },
    `
    20:00 micro -> natural
    42:00 micro
    natural micro 21:09`,
  );
  story(
    'B09 an exercise stays owed for an hour of absence, then no longer',
    { on: ['glide'], until: '160:00', still: '90:10-151:00' },
    `
    90:00 glide -> natural
    natural glide 151:00`,
  );
  story(
    'B12 rest in place of a glide: it stays owed and comes in place of the next posture break, once a day',
    {
      on: ['posture', 'glide'],
      change: { kinds: storyGlideOnceADay },
      until: '190:00',
      answers: ({ id }) => [
        [10, { type: 'USER', action: 'start', promptId: id }],
        [30, { ...rested, promptId: id, completionId: id }],
      ],
    },
    `
    45:00 posture -> started
    90:00 posture+glide -> started
    135:30 posture+glide -> started
    181:00 posture+glide -> started
    completed posture 45:30
    completed posture 90:30
    completed posture 136:00
    completed posture 181:30`,
  );
  story(
    'B10 half a minute locked is not counted and is no break',
    { until: '21:00', locked: '10:00-10:30' },
    '20:30 micro',
  );
  story(
    'B12 Firefox knows no lock: the same from stillness',
    { browser: 'firefox', until: '33:00', locked: '10:00-12:00' },
    `
    32:00 micro
    natural micro 10:59`,
  );
  story(
    'B13 where the sensor is dead wall time counts and prompts do not pile up',
    { until: '40:00', still: '10:00-40:00', sensorDead: true },
    `
    20:00 micro -> ignored
    27:00 micro -> ignored
    34:00 micro -> ignored
    missed micro 36:00`,
  );
  story(
    'B15 a pause across a checkpoint costs exactly its length',
    { on: ['posture'], until: '47:00', still: '9:40-10:50' },
    '46:11 posture',
  );
});

// C: watching and meeting
const media = (on: boolean, why: 'sound' | 'meeting'): Event => ({ type: 'MEDIA', on, why });
describe('watching and meeting', () => {
  story(
    'C01 a film counts for half an hour and holds the prompt',
    {
      on: ['posture'],
      until: '59:00',
      still: '10:00-38:00',
      does: [
        ['5:00', media(true, 'sound')],
        ['58:00', media(false, 'sound')],
      ],
    },
    '58:00 posture',
  );
  story(
    'music for nobody counts for half an hour, not until the return',
    {
      on: ['posture'],
      until: '89:00',
      still: '10:00-43:00',
      does: [
        ['5:00', media(true, 'sound')],
        ['43:10', media(false, 'sound')],
      ],
    },
    `
    88:00 posture
    natural posture 43:00`,
  );
  story(
    'C03 a long meeting gets a quiet prompt at last',
    { until: '31:00', does: [['15:00', media(true, 'meeting')]] },
    '30:00 micro (quiet)',
  );
  story(
    'C04 the prompt comes when the meeting ends',
    {
      until: '25:00',
      does: [
        ['15:00', media(true, 'meeting')],
        ['24:00', media(false, 'meeting')],
      ],
    },
    '24:00 micro',
  );
  story(
    'C06 a locked screen is an absence, film or not',
    {
      on: ['posture'],
      until: '60:00',
      locked: '10:00-14:00',
      does: [
        ['5:00', media(true, 'sound')],
        ['14:00', media(false, 'sound')],
      ],
    },
    `
    59:00 posture
    natural posture 14:00`,
  );
});

// D: answers
const user =
  (action: 'snooze' | 'skip' | 'start', ms?: number) =>
  ({ id }: Shown): [number, Event][] => [
    [action === 'skip' ? 5 : 10, { type: 'USER', action, promptId: id, ...(ms ? { ms } : {}) }],
  ];
describe('answers', () => {
  story(
    'D01 snooze',
    { until: '26:00', answers: (p, n) => (n === 1 ? user('snooze', 300_000)(p) : []) },
    `
    20:00 micro -> snoozed
    25:10 micro`,
  );
  story(
    'D02 one snooze too many is a missed break',
    {
      until: '56:00',
      answers: ({ id }, n) =>
        n < 5 ? [[0, { type: 'USER', action: 'snooze', promptId: id, ms: 300_000 }]] : [],
    },
    `
    20:00 micro -> snoozed
    25:00 micro -> snoozed
    30:00 micro -> snoozed
    35:00 micro -> snoozed
    55:00 micro
    missed micro 35:00`,
  );
  story(
    'D03 skip',
    { until: '41:00', answers: (p, n) => (n === 1 ? user('skip')(p) : []) },
    `
    20:00 micro -> skipped
    40:05 micro
    skipped micro 20:05`,
  );
  story(
    'D04 nobody reacts: twice more, then missed',
    { until: '57:00' },
    `
    20:00 micro -> ignored
    27:00 micro -> ignored
    34:00 micro -> ignored
    56:00 micro
    missed micro 36:00`,
  );
  story(
    'D06 a double click on Done counts once',
    {
      until: '35:00',
      answers: ({ id }, n) =>
        n > 1
          ? []
          : [
              [10, { type: 'USER', action: 'start', promptId: id }],
              [30, { type: 'USER', action: 'complete', promptId: id, completionId: 'one' }],
              [31, { type: 'USER', action: 'complete', promptId: id, completionId: 'one' }],
            ],
    },
    `20:00 micro -> started
     completed micro 20:30`,
  );
  story(
    'D08 a stale snooze changes nothing',
    {
      until: '23:00',
      answers: ({ id }) => [[150, { type: 'USER', action: 'snooze', promptId: id }]],
    },
    '20:00 micro -> ignored',
  );
  story(
    'D09 half an hour of pause',
    { until: '51:00', does: [['10:00', { type: 'USER', action: 'pause', ms: 1_800_000 }]] },
    '50:00 micro',
  );
  story(
    'D10 a pause until resumed',
    {
      until: '36:00',
      does: [
        ['10:00', { type: 'USER', action: 'pause' }],
        ['25:00', { type: 'USER', action: 'resume' }],
      ],
    },
    '35:00 micro',
  );
  story(
    'D12 walking away ends a snooze',
    {
      until: '47:00',
      still: '22:00-26:00',
      answers: (p, n) =>
        n === 1 ? [[0, { type: 'USER', action: 'snooze', promptId: p.id, ms: 600_000 }]] : [],
    },
    `
    20:00 micro -> snoozed
    46:00 micro
    natural micro 22:59`,
  );
});

// E: sleep, crash, restart, update
describe('whatever browsers and laptops do', () => {
  story(
    'E02 a closed browser without a word: five minutes are unknown',
    { until: '26:00', closed: [[sec('10:00'), sec('10:30'), false]] },
    '25:30 micro',
  );
  story(
    'E04 closed for ten minutes is a posture break',
    { on: ['posture'], until: '86:00', closed: [[sec('30:00'), sec('40:00'), true]] },
    `
    85:00 posture
    natural posture 40:00`,
  );
  story(
    'E05 a crash takes the prompt along; it is asked again a minute after the start',
    { until: '22:00', closed: [[sec('20:30'), sec('20:40'), false]] },
    `
    20:00 micro -> away
    21:40 micro`,
  );
  story(
    'E06 Firefox forgets its alarms; the start sets one',
    { browser: 'firefox', until: '30:00', closed: [[sec('10:00'), sec('10:10'), true]] },
    `
    20:10 micro -> ignored
    27:10 micro -> ignored`,
  );
  story(
    'E07 an update loses no time',
    { until: '21:00', does: [['12:00', { type: 'BOOT', kind: 'update' }]] },
    '20:00 micro',
  );
  story(
    'E09 eight hours of sleep: one gap, nothing at the wake',
    { on: ['micro', 'posture', 'glide'], until: '513:00', asleep: '12:00-492:00', workerLives: 30 },
    `
    512:00 micro
    natural micro 492:00
    natural posture 492:00
    natural glide 492:00`,
  );
  story(
    'E11 the same in Firefox, whose timers stood still',
    {
      on: ['micro', 'posture', 'glide'],
      browser: 'firefox',
      timersInSleep: 'stands',
      until: '516:00',
      asleep: '12:00-492:00',
      workerLives: 30,
    },
    `
    515:00 micro
    natural micro 495:00
    natural posture 495:00
    natural glide 495:00`,
  );
  story(
    'E13 forty seconds of sleep are nothing',
    { until: '21:00', asleep: '7:00-7:40', workerLives: 30 },
    '20:00 micro',
  );
  story(
    'E14 two naps, two breaks',
    { on: ['posture'], until: '116:00', asleep: '30:00-40:00 60:00-70:00', workerLives: 30 },
    `
    115:00 posture
    natural posture 40:00
    natural posture 70:00`,
  );
  story(
    'a machine whose running clock goes on in sleep, and whose wall clock is put right meanwhile, has slept',
    {
      on: ['micro', 'posture', 'glide'],
      until: '513:00',
      asleep: '12:00-492:00',
      jumps: [[sec('300:00'), 10]],
    },
    `
    512:00 micro
    natural micro 492:00
    natural posture 492:00
    natural glide 492:00`,
  );
  story(
    'E15 a frozen browser',
    { on: ['micro', 'posture'], until: '37:00', asleep: '10:00-14:00', workerLives: 30 },
    `
    34:00 micro -> ignored
    natural micro 14:00
    natural posture 14:00`,
  );
});

// F: clocks
describe('clocks that jump', () => {
  story(
    'F01 Firefox, an hour back: the alarm comes early and says so',
    { browser: 'firefox', until: '21:00', jumps: [[sec('7:00'), -3600]] },
    '20:00 micro',
  );
  story(
    'F03 Chromium, an hour back: the next pause mends it',
    { until: '44:00', jumps: [[sec('7:00'), -3600]], still: '15:00-16:12', workerLives: 30 },
    `
    36:12 micro -> ignored
    43:12 micro
    natural micro 15:59`,
  );
  story(
    'F04 Chromium, an hour back and not one event: late by the hour',
    { until: '81:00', jumps: [[sec('7:00'), -3600]], workerLives: 30 },
    '80:00 micro',
  );
  story(
    'F06 small corrections pass unnoticed',
    {
      until: '21:00',
      jumps: [
        [600, -1.5],
        [1200, -1.5],
      ],
      workerLives: 30,
    },
    '20:03 micro',
  );
  story(
    'F07 the end of summer time is nothing to a machine clock',
    { until: '41:00', answers: (p, n) => (n === 1 ? (always(0, 'complete')?.(p, n) ?? []) : []) },
    `
    20:00 micro -> completed
    40:00 micro
    completed micro 20:00`,
  );
});

// G: hours and settings
const endsAt = (time: string) => (at: number) => ({
  inHours: at < sec(time),
  next: at < sec(time) ? sec(time) : null,
});
describe('working hours and settings', () => {
  story(
    'G01 after hours nothing is asked',
    { until: '60:00', hours: endsAt('30:00'), answers: always(0, 'complete') },
    `
    20:00 micro -> completed
    completed micro 20:00`,
  );
  story(
    'G02 a prompt ends with the hours',
    { until: '23:00', hours: endsAt('21:00') },
    '20:00 micro -> off-hours',
  );
  story(
    'G04 a shorter interval holds at once',
    {
      until: '16:00',
      does: [
        [
          '15:00',
          {
            type: 'SETTINGS',
            rules: storyRules(['micro'], {
              kinds: {
                micro: {
                  on: true,
                  rank: 1,
                  everyMs: 600_000,
                  restMs: 30_000,
                  creditMs: 60_000,
                  keepDueMs: 0,
                  dailyCap: null,
                  maxDeferMs: 600_000,
                },
              },
            }),
          },
        ],
      ],
    },
    '15:00 micro',
  );
});

// H: many events
describe('doubled events', () => {
  story(
    'H03 an event delivered twice is one event',
    {
      until: '15:00',
      doubled: true,
      does: [['5:00', { type: 'USER', action: 'pause', ms: 60_000, id: 'p' }]],
    },
    '',
  );
});
