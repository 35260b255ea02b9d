import { dayKeyOf } from '../../domain/policy/hours';
import { hoursAt } from '../../domain/policy/openHours';
import { rulesFrom } from '../../domain/policy/rulesFrom';
import { standards } from '../../domain/policy/settings';
import type { Noticed } from '../../domain/session/around';
import type { Event } from '../../domain/session/types';
import { at, doneIn, mondayAt, secondsOf } from './officeWeek';
import { type Day, type Lived, live, type Shown, type Span } from './world';

// A week with everything a week has: calls, slides, films, lunch, a lid that closes, a flight to another
// time zone and a free evening, with the settings as they are at first and working hours switched on.

const hour = 3600;
/** Wednesday, the plane has landed: Madrid is an hour east of UTC, New York five hours west. */
const landed = at(2, '22:00');
const madrid = 60;
const newYork = -300;
const wallAt = (seconds: number) => mondayAt + seconds * 1000;

/** Minutes east of UTC where this person is. */
export const offsetAt = (wall: number): number => (wall < wallAt(landed) ? madrid : newYork);

/** Seconds from the start of Monday's work to `h:mm` of the n-th day in New York. */
const there = (n: number, time: string): number => at(n, time) + 6 * hour;

type When = (n: number, time: string) => number;
const span = (when: When, n: number, from: string, to: string): Span => [
  when(n, from),
  when(n, to),
];

const meeting = (from: number, ms?: number): [number, Event] => [
  from,
  { type: 'MEDIA', on: true, why: 'meeting', ...(ms ? { ms } : {}) },
];
const meetingOver = (to: number): [number, Event] => [
  to,
  { type: 'MEDIA', on: false, why: 'meeting' },
];
const minute = 60_000;

/** What plays in front or fills the screen. */
const playing: readonly (readonly [...Span, readonly Noticed[]])[] = [
  // A call in the tab in front, of which nobody said that it is a meeting.
  [...span(at, 0, '11:40', '12:05'), ['sound']],
  // A course on film, in full screen, with hands in the lap.
  [...span(at, 0, '14:30', '15:20'), ['fullscreen', 'sound']],
  // Slides.
  [...span(at, 1, '14:00', '14:35'), ['fullscreen']],
  [...span(there, 4, '11:00', '11:40'), ['fullscreen']],
  // A film on a free evening.
  [...span(there, 5, '20:00', '21:45'), ['fullscreen', 'sound']],
];

/** Hands at rest: lunch, coffee, films, a call that is listened to. */
const still: Span[] = [
  span(at, 0, '11:45', '12:00'),
  span(at, 0, '13:00', '13:45'),
  span(at, 0, '14:31', '15:19'),
  span(at, 0, '16:10', '16:18'),
  span(at, 1, '12:55', '13:40'),
  span(at, 1, '15:30', '15:37'),
  span(there, 3, '13:00', '13:50'),
  span(there, 3, '15:20', '15:26'),
  span(there, 4, '12:30', '13:20'),
  span(there, 5, '20:05', '21:40'),
];

/** The laptop: its lid closes for a walk to another room, for the flight, at night and at the weekend. */
const asleep: Span[] = [
  [at(0, '18:10'), at(1, '9:25')],
  span(at, 1, '11:20', '11:44'),
  [at(1, '18:15'), at(2, '9:25')],
  [at(2, '12:40'), there(3, '9:20')],
  [there(3, '18:05'), there(4, '9:20')],
  [there(4, '17:30'), there(5, '19:50')],
  [there(5, '21:50'), there(6, '20:00')],
];

const does: [number, Event][] = [
  // The weekly: said with its length, over a little late.
  meeting(at(0, '10:25'), 40 * minute),
  // A call that began at once and was ended by hand.
  meeting(at(1, '16:05')),
  meetingOver(at(1, '16:48')),
  // An hour and a half with a customer.
  meeting(there(3, '10:00'), 90 * minute),
  // Something to finish, undisturbed.
  [there(4, '15:00'), { type: 'USER', action: 'pause', ms: 45 * minute, id: 'pause' }],
];

/** Most breaks are done; now and then one is put off, skipped, or not seen. */
function answers({ id, kinds, mode }: Shown, nth: number): [number, Event][] {
  const told = (action: 'start' | 'snooze' | 'skip'): Event => ({
    type: 'USER',
    action,
    promptId: id,
    id: `${action}:${id}`,
  });
  if (nth % 9 === 5 || mode === 'quiet') return [];
  if (nth % 8 === 3) return [[8, told('snooze')]];
  if (nth % 11 === 7) return [[15, told('skip')]];
  const lead = kinds.at(-1) ?? 'micro';
  return [
    [12, told('start')],
    [
      12 + secondsOf[lead],
      {
        type: 'USER',
        action: 'complete',
        promptId: id,
        completionId: `c:${id}`,
        ended: 'finished',
        done: doneIn[lead],
      },
    ],
  ];
}

const workday = ['09:00-18:00'];
const settings = {
  ...standards,
  hoursOn: true,
  hours: {
    mon: workday,
    tue: workday,
    wed: workday,
    thu: workday,
    fri: workday,
    sat: [],
    sun: [],
  },
};

const within = (at: number, [from, to]: readonly [number, number, ...unknown[]]) =>
  at >= from && at < to;

/** What speaks against being asked at a second. */
export const disturbed = (seconds: number): boolean =>
  playing.some((one) => within(seconds, one)) ||
  [
    [at(0, '10:25'), at(0, '11:05')],
    [at(1, '16:05'), at(1, '16:48')],
    [there(3, '10:00'), there(3, '11:30')],
  ].some((one) => within(seconds, one as [number, number]));

/** Whether it is a working hour where the person is. */
export const isOpen = (seconds: number): boolean =>
  hoursAt(wallAt(seconds), { offsetAt }, settings).inHours;

const zone = { offsetAt };

const week: Day = {
  rules: rulesFrom(settings, { on: true, perDay: 2 }),
  seconds: there(6, '20:30'),
  still,
  asleep,
  timersInSleep: 'stands',
  does,
  answers,
  around: (seconds) => playing.find((one) => within(seconds, one))?.[2] ?? [],
  // Turns to another tab or window every few minutes.
  switches: Array.from({ length: 7 * 24 * 60 }, (_, n) => n * 60 * 4 + (n % 5) * 31),
  hours: (seconds) => {
    const { inHours, nextBoundary } = hoursAt(wallAt(seconds), zone, settings);
    return { inHours, next: nextBoundary === null ? null : (nextBoundary - mondayAt) / 1000 };
  },
  kindsOpen: (seconds) => hoursAt(wallAt(seconds), zone, settings).kindsOpen ?? {},
  dayKey: (seconds) => dayKeyOf(wallAt(seconds), offsetAt(wallAt(seconds))),
};

/** The week as it was lived. */
export const consideredWeek = (): Lived => live(week);
