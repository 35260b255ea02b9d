import type { ComponentChild } from 'preact';
import { bannersFor } from '../../../components/popup/banners';
import { DoingLine } from '../../../components/popup/Doing';
import { EmergencyCard } from '../../../components/popup/EmergencyCard';
import { FewerCard } from '../../../components/popup/FewerCard';
import { OpensAgain } from '../../../components/popup/OpensAgain';
import { Popup } from '../../../components/popup/Popup';
import { Longer, Quiet } from '../../../components/popup/Quiet';
import { StillHero } from '../../../components/popup/StillHero';
import { Today } from '../../../components/popup/Today';
import type { PopupProps } from '../../../components/popup/types';
import type { Words } from '../../../components/words';
import type { Notice } from '../../../domain/notice';
import type { Doing } from '../../../domain/session/doing';

const nothing = () => undefined;
const minute = 60_000;
/** A Tuesday morning. */
export const now = Date.UTC(2026, 2, 3, 10, 12);

/** A quarter past ten, with a working day to come. */
export const quietProps = {
  now,
  tomorrowAt: now + 23 * 60 * minute,
  timeAt: (time: string) => (time === '' ? null : now + 3 * 60 * minute),
  onNotNow: nothing,
  onPause: nothing,
};

/** A popup in the middle of an ordinary morning. */
export const popupProps: PopupProps = {
  now,
  status: {
    state: 'ready',
    next: { kind: 'posture', inMs: 18 * minute, everyMs: 50 * minute },
    activeTodayMs: 134 * minute,
  },
  Still: StillHero,
  Today,
  due: null,
  player: null,
  playing: 'nowhere',
  today: {
    tally: { completed: 3, elapsed: 0, natural: 2, skipped: 1, missed: 0 },
    activeMs: 134 * minute,
  },
  banners: [],
  doing: null,
  question: null,
  card: null,
  said: null,
  quiet: <Quiet {...quietProps} />,
  glidesOn: true,
  focusOffered: false,
  mayBeLouder: false,
  closed: {},
  onLibrary: nothing,
  onStart: nothing,
  onSnooze: nothing,
  onRest: nothing,
  onSkip: nothing,
  onSomethingElse: nothing,
  onStartNow: nothing,
  onResume: nothing,
  onShowWindow: nothing,
  onPlayHere: nothing,
  onSymptoms: nothing,
  onLouder: nothing,
  onPlan: nothing,
  onSettings: nothing,
};

const status = (over: Partial<PopupProps['status']>) => ({ ...popupProps.status, ...over });
/** A glide that is due. */
export const due: NonNullable<PopupProps['due']> = {
  kind: 'glide',
  name: 'Tendon glide (5 hand shapes)',
  seconds: 64,
  maySnooze: true,
  why: 'Today’s glide, as your plan says.',
};
/** The same in the words of a page. */
export const dueIn = (words: Words) => ({
  ...due,
  name: words('exercise.tendon-glide-5pos.name'),
  why: words('why.glide'),
});
const acts = {
  onRestart: nothing,
  onFinishSetup: nothing,
  onSettings: nothing,
  onRecover: nothing,
  onCard: nothing,
  onRecheck: nothing,
};

const fewerProps = {
  calmer: 'gentle',
  onAnswer: nothing,
  onReason: nothing,
  onSettings: nothing,
} as const;
const fewer = <FewerCard {...fewerProps} />;

/** What goes on besides counting, as the popup says it. */
export const doing: Readonly<Record<string, Doing | null>> = {
  pause: { code: 'held', why: 'pause', ms: 2 * minute, kind: 'micro' },
  sound: { code: 'held', why: 'sound', ms: 4 * minute, kind: 'micro' },
  fullscreen: { code: 'held', why: 'fullscreen', ms: 6 * minute, kind: 'posture' },
  after: { code: 'held', why: 'after', ms: minute, kind: 'micro' },
  hour: { code: 'held', why: 'hour', ms: 11 * minute, kind: 'micro' },
  meeting: { code: 'meeting', until: now + 48 * minute, kind: null },
  'meeting-open': { code: 'meeting', until: null, kind: 'posture' },
  watching: { code: 'watching', counts: 'some' },
};

const line = (of: Doing | null) => (
  <DoingLine
    doing={of}
    onMeeting={nothing}
    onMeetingOver={nothing}
    onStart={nothing}
    onSettings={nothing}
  />
);

/** Every state of the popup but the player. */
export function popupScreens(words: Words): Record<string, ComponentChild> {
  const glide = dueIn(words);
  const show = (over: Partial<PopupProps>) => <Popup {...popupProps} {...over} />;
  const told = (...notices: Notice[]) => bannersFor(words, notices, 'answered', acts);
  const untouched = { completed: 0, elapsed: 0, natural: 0, skipped: 0, missed: 0 };
  return {
    'popup-ready': show({ doing: line(null) }),
    ...Object.fromEntries(
      Object.entries(doing).map(([name, of]) => [
        `popup-doing-${name}`,
        show({
          doing: line(of),
          ...(of?.code === 'held' && {
            status: status({ next: { kind: of.kind, inMs: 0, everyMs: 25 * minute } }),
          }),
        }),
      ]),
    ),
    'popup-first-day': show({
      today: { tally: untouched, activeMs: 4 * minute },
      banners: bannersFor(words, [], 'open', acts),
      glidesOn: false,
    }),
    'popup-emergency': <EmergencyCard number="112" onAnswers={nothing} onBreaks={nothing} />,
    'popup-urgent': show({ banners: bannersFor(words, [], 'urgent', acts) }),
    'popup-recheck': show({ banners: bannersFor(words, [], 'due', acts) }),
    'popup-closed': show({
      closed: { hands: words('reason.not.flare'), neck: words('reason.not.flare') },
    }),
    'popup-soon': show({
      status: status({ next: { kind: 'micro', inMs: 40_000, everyMs: 25 * minute } }),
    }),
    'popup-log-lost': show({ banners: told('log-lost') }),
    'popup-log-gone': show({ banners: told('log-gone') }),
    'popup-nothing-on': show({ status: status({ next: null }) }),
    'popup-due': show({ status: status({ state: 'due' }), due: glide }),
    'popup-due-words': show({
      status: status({ state: 'due' }),
      due: { ...glide, kind: 'micro', message: 'Drink some water, and look out of the window.' },
    }),
    'popup-due-rest': show({
      status: status({ state: 'due' }),
      due: {
        kind: 'posture',
        name: null,
        seconds: 90,
        maySnooze: false,
        why: words('why.rest_turn'),
      },
    }),
    'popup-paused': show({ status: status({ state: 'paused', pausedUntil: now + 47 * minute }) }),
    'popup-paused-tomorrow': show({
      status: status({ state: 'paused', pausedUntil: now + 18 * 60 * minute }),
    }),
    'popup-paused-open': show({ status: status({ state: 'paused', pausedUntil: null }) }),
    'popup-off-hours': show({
      status: status({ state: 'off-hours', next: null }),
      quiet: <OpensAgain at={now + 23 * 60 * minute} />,
    }),
    'popup-pause-longer': show({ quiet: <Longer {...quietProps} /> }),
    'popup-not-before': show({ status: status({ notBefore: now + 15 * minute }) }),
    'popup-limit': show({
      today: { ...popupProps.today, limit: { ms: 7 * 60 * minute, from: 'me' } },
    }),
    'popup-limit-reached': show({
      today: {
        ...popupProps.today,
        activeMs: 431 * minute,
        limit: { ms: 7 * 60 * minute, from: 'clinician' },
      },
    }),
    'popup-fewer': show({ question: fewer }),
    'popup-fewer-due': show({ status: status({ state: 'due' }), due: glide, question: fewer }),
    'popup-fewer-calmest': show({ question: <FewerCard {...fewerProps} calmer={null} /> }),
    'popup-away': show({ status: status({ state: 'away' }) }),
    'popup-playing-window': show({ status: status({ state: 'playing' }), playing: 'window' }),
    'popup-playing-left': show({ status: status({ state: 'playing' }), playing: 'nowhere' }),
    'popup-silent': show({ banners: told('worker-silent') }),
    'popup-trouble': show({
      banners: told('log-unavailable', 'notifications-off', 'state-unreadable', 'store-refuses'),
      today: {
        tally: { completed: 3, elapsed: 1, natural: 2, skipped: 1, missed: 2 },
        activeMs: 134 * minute,
      },
    }),
  };
}
