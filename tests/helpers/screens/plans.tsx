import type { ComponentChild } from 'preact';
import { Progress } from '../../../components/progress/Progress';
import type { ProgressProps } from '../../../components/progress/types';
import type { TherapistProps } from '../../../components/therapist/types';
import type { TherapistList } from '../../../domain/care/care';
import type { Exercise, Library } from '../../../domain/care/exercise';
import type { Planned, ProgrammeNow } from '../../../domain/care/planned';
import { readTherapistFile } from '../../../domain/care/therapist/file';
import { type LookBack, lookBack } from '../../../domain/journal/lookBack';
import { exercise as chinTuck } from '../../../exercises/chin-tuck/exercise';
import { exercise as tensioner } from '../../../exercises/median-arm-tensioner/exercise';
import { exercise as slider } from '../../../exercises/median-elbow-wrist-slider/exercise';
import { exercise as squeeze } from '../../../exercises/scap-squeeze/exercise';
import { exercise as tendon } from '../../../exercises/tendon-glide-5pos/exercise';
import { emptyJournal } from '../journals';
import { officeLog } from '../office';

const at = Date.UTC(2026, 2, 3, 9);
const day = '2026-03-03';
/** What somebody with a desk job looks back on after so many days. */
export const backOn = (days: number): LookBack =>
  lookBack(day, days === 0 ? emptyJournal : officeLog(day, days), () => 0);

const nothing = () => undefined;

/** Five exercises, for lists and plans. */
export const someExercises: Library = Object.fromEntries(
  [chinTuck, tensioner, slider, squeeze, tendon].map((one: Exercise) => [one.id, one]),
);

/** A hand and wrist plan in its fifth week. */
export const programme: ProgrammeNow = {
  profile: 'cts',
  phase: 'build',
  week: 5,
  weeks: 12,
  level: 3,
  glides: [3, 4],
  next: { phase: 'keep', fromWeek: 9 },
  activeDays: 2,
  review: null,
  reviewAfter: 6,
  ending: null,
};

/** A plan in which nothing is out of the ordinary. */
export const planned: Planned = { programmes: [programme], heldBack: [], stronger: [], flares: [] };

/** A page on which the check-in is due. */
export const progressProps: ProgressProps = {
  banners: [],
  back: backOn(120),
  logAway: false,
  days: [],
  file: { reminds: false, onSave: nothing, onNotNow: nothing },
  checkIn: {
    places: [{ place: 'hand/right', first: 5, now: 4, week: 'earlier' }],
    due: ['hand/right'],
    nextOn: '2026-03-10',
    activities: ['Opening jars', 'Typing for an hour'],
    advice: [],
    off: false,
    onActivities: nothing,
    onSend: nothing,
    onAdviceSeen: nothing,
    onSymptoms: nothing,
    onMap: nothing,
  },
  plan: {
    planned,
    library: someExercises,
    strongerGlides: false,
    listed: 0,
    onMap: nothing,
    onSettings: nothing,
    onStronger: nothing,
    onSeen: nothing,
  },
  visits: {
    visits: null,
    today: day,
    isDay: false,
    visitedOn: [],
    tensCaution: false,
    formsOff: false,
    onVisits: nothing,
    onVisited: nothing,
    onTensCaution: nothing,
  },
  report: { isBare: false, off: false, onReport: nothing },
  learn: {
    cards: ['card-night-splint', 'card-wrist-neutral', 'card-grip-light', 'card-evidence'],
    onRead: nothing,
  },
};

type Section = Exclude<keyof ProgressProps, 'banners' | 'back' | 'logAway' | 'days' | 'file'>;
type Over = { readonly [Name in Section]?: Partial<ProgressProps[Name]> } & {
  readonly back?: ProgressProps['back'];
  readonly logAway?: boolean;
};

/** The page with some of it otherwise. */
export const progressWith = (over: Over): ProgressProps => ({
  banners: [],
  back: over.back ?? progressProps.back,
  logAway: over.logAway ?? false,
  days: progressProps.days,
  file: progressProps.file,
  checkIn: { ...progressProps.checkIn, ...over.checkIn },
  plan: { ...progressProps.plan, ...over.plan },
  visits: { ...progressProps.visits, ...over.visits },
  report: { ...progressProps.report, ...over.report },
  learn: { ...progressProps.learn, ...over.learn },
});

const heldBack: Planned['heldBack'] = [
  { exercise: tendon, side: 'right', state: 'paused', at, why: 'red', until: at + 172_800_000 },
  { exercise: squeeze, side: 'both', state: 'rest', at, why: 'red-again', until: at + 604_800_000 },
  { exercise: slider, side: 'right', state: 'stopped', at, why: 'red-third', until: null },
];

/** Every state of the plan's page. */
export function progressScreens(): Record<string, ComponentChild> {
  const show = (over: Over) => <Progress {...progressWith(over)} />;
  const done = {
    due: [],
    places: [{ place: 'hand/right', first: 5, now: 3, week: 'this' }],
  } as const;
  const two = [
    { place: 'neck-arm/left', first: 4, now: null, week: 'none' },
    { place: 'back-leg/right', first: 4, now: null, week: 'none' },
  ] as const;
  return {
    'progress-due': show({}),
    'progress-two-places': show({
      checkIn: { places: two, due: two.map(({ place }) => place), activities: [] },
    }),
    'progress-done': show({
      checkIn: { ...done, advice: [{ rule: 'PT-02', urgency: 'good-time' }] },
      visits: {
        visits: { perWeek: 2, weeks: 8, startedOn: day, weekdays: [2, 4], remind: true },
        isDay: true,
        visitedOn: ['2026-02-26', day],
        tensCaution: true,
      },
    }),
    'progress-first-day': show({
      back: backOn(0),
      checkIn: { places: [], due: [], nextOn: null, activities: [] },
      plan: { planned: { ...planned, programmes: [] } },
      report: { isBare: true },
    }),
    'progress-week': show({ checkIn: done, back: backOn(9) }),
    'progress-year': show({ checkIn: done, back: backOn(400) }),
    'progress-no-log': show({ checkIn: done, back: backOn(2), logAway: true }),
    'progress-loud': show({
      checkIn: { ...done, advice: [{ rule: 'PT-12', urgency: 'same-day' }] },
      plan: {
        listed: 3,
        strongerGlides: true,
        planned: {
          programmes: [
            {
              ...programme,
              glides: 'off',
              review: 'see-therapist',
              reviewAfter: null,
              next: null,
              week: 10,
              phase: 'keep',
            },
            { ...programme, profile: 'lumb-rad', glides: 'irritable', phase: 'settle', week: 1 },
          ],
          heldBack,
          stronger: [
            {
              exercise: tensioner,
              side: 'right',
              missing: ['slider-level', 'green-sessions', 'flare'],
            },
          ],
          flares: [
            {
              place: 'hand/right',
              startedAt: at,
              startedOn: '2026-03-02',
              calmOn: [],
              endedAt: null,
              endedOn: null,
              why: 'spike',
              baseline: 3,
              levels: {},
            },
          ],
        },
      },
    }),
  };
}

/** A list with two lines and one that is blocked. */
export const someList: TherapistList = {
  v: 1,
  from: 'Sam Rivera, hand therapist',
  writtenOn: '2026-02-20',
  acceptedAt: at,
  allowed: [
    { exercise: 'median-elbow-wrist-slider', side: 'right', level: 2, reps: 8 },
    { exercise: 'scap-squeeze', side: 'both', level: 1, reps: null },
  ],
  blocked: ['chin-tuck'],
};

/** The section of the therapist list while there is none. */
export const therapistProps: TherapistProps = {
  library: someExercises,
  list: null,
  meanings: [],
  preview: null,
  formatUrl: 'therapist-list.txt',
  importOff: false,
  now: () => at + 1,
  onList: nothing,
  onFile: nothing,
  onForget: nothing,
  onSave: nothing,
};

/** The same with the list; its first line comes to less just now. */
export const withList: TherapistProps = {
  ...therapistProps,
  list: someList,
  meanings: someList.allowed.map((line, n) => ({
    line,
    standing:
      n === 0
        ? { may: false, why: { code: 'paused', until: at + 172_800_000, because: 'red' } }
        : {
            may: true,
            portion: { level: 1, dose: 3, reps: 8, seconds: 60 },
            place: 'hand/right',
            reps: null,
            shoes: false,
            neckStill: false,
          },
  })),
};

const file = readTherapistFile(
  JSON.stringify({
    format: 'glidebreak-therapist-list',
    version: 1,
    from: '<script>alert(1)</script> Dr. Rivera',
    writtenOn: '20 February',
    allowed: [
      { exercise: 'tendon-glide-5pos', side: 'right', reps: 40 },
      { exercise: 'handstand' },
      { exercise: 'chin-tuck', level: 7 },
      { exercise: 'scap-squeeze', level: 1 },
    ],
    blocked: ['scap-squeeze'],
  }),
  someExercises,
);

/** A file being looked at, with everything a file can have. */
export const withPreview: TherapistProps = {
  ...withList,
  preview: { file, meanings: (file.list?.allowed ?? []).map((line) => ({ line, standing: null })) },
};
