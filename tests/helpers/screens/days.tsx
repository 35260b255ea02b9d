import type { ComponentChild } from 'preact';
import { DayList } from '../../../components/progress/DayList';
import { useWords } from '../../../components/words';
import type { CareChange } from '../../../domain/care/plan';
import { type DayOfLines, dayList } from '../../../domain/journal/dayList';
import type { Decision, LoggedCode } from '../../../domain/journal/decision';
import type { PlanChange } from '../../../domain/journal/planChange';
import { at, mondayAt, officeDays, officeOffsetMin, recordedOf } from '../officeWeek';
import { live } from '../world';
import { someExercises } from './plans';
import '../../../components/progress/progress.css';

const wall = (n: number, time: string) => mondayAt + at(n, time) * 1000;
const zone = () => officeOffsetMin;

/** A line of the reasons, on the n-th day at a time. */
const noted = (
  n: number,
  time: string,
  code: LoggedCode,
  args: Decision['args'] = {},
): Decision => ({
  kind: 'decision',
  id: `${code}:${n}:${time}`,
  at: wall(n, time),
  code,
  args,
  tzOffsetMin: officeOffsetMin,
});

const changed = (
  n: number,
  time: string,
  exercise: string,
  side: CareChange['side'],
  why: CareChange['why'],
): CareChange => ({
  id: `${exercise}/${side}@${time}:${why}`,
  exercise,
  side,
  from: 'active 2.3',
  to: 'paused 2.3',
  why,
  at: wall(n, time),
  v: 1,
});

/** What is rare in an office: a louder day, a clock set back, a break chosen anew, a pause without end. */
const rare: readonly Decision[] = [
  noted(2, '11:31', 'shown', { kind: 'glide', prompt: 'x1', snoozes: 0 }),
  noted(2, '11:32', 'offer-replaced', { prompt: 'x1', why: 'precheck', now: 'rest' }),
  noted(2, '11:34', 'still-owed', { kind: 'glide', prompt: 'x1', taken: 'posture' }),
  noted(2, '12:20', 'clock-back', { minutes: 60 }),
  noted(2, '15:30', 'unknown', { minutes: 4 }),
  noted(2, '15:58', 'closed-hours', { kind: 'glide' }),
  noted(2, '16:40', 'paused'),
  noted(2, '17:05', 'resumed'),
];

const plan: readonly CareChange[] = [
  changed(2, '09:50', 'tendon-glide-5pos', 'right', 'pause-over'),
  changed(2, '11:36', 'median-elbow-wrist-slider', 'right', 'red'),
  ...(['scap-squeeze', 'chin-tuck'] as const).map((one) =>
    changed(2, '17:20', one, 'both', 'three-worse-weeks'),
  ),
];

const turns: readonly PlanChange[] = [
  {
    id: 't1',
    at: wall(2, '09:45'),
    day: '2026-11-25',
    v: 1,
    what: 'phase',
    profile: 'cts',
    phase: 'build',
    week: 5,
  },
  { id: 't2', at: wall(2, '11:28'), day: '2026-11-25', v: 1, what: 'flare', place: 'hand/right' },
];

/** A week of the office as it stands in the evening of its n-th day. */
function evening(n: number, more: Partial<Record<'decisions' | 'careChanges', boolean>> = {}) {
  const { records } = live(officeDays(n + 1, { seconds: at(n, '18:05') }));
  const recorded = recordedOf(records, more.careChanges ? plan : []);
  const decisions = more.decisions ? [...recorded.decisions, ...rare] : recorded.decisions;
  const planChanges = more.careChanges ? turns : [];
  return dayList({ ...recorded, decisions, planChanges }, `2026-11-${23 + n}`, zone);
}

const begun = () => {
  const { records } = live(officeDays(1, { seconds: at(0, '11:30') }));
  return dayList(recordedOf(records), '2026-11-23', zone);
};

const nothing: DayOfLines = { day: '2026-11-23', activeMs: 0, done: 0, lines: [] };

const sunday = () => [{ ...nothing, day: '2026-11-29' }, ...evening(4)];

const Title = () => <h1>{useWords()('progress.title')}</h1>;

/** Every state of the list of days. */
export function dayScreens(): Record<string, ComponentChild> {
  const show = (days: readonly DayOfLines[] | null) => (
    <main class="page progress stack">
      <Title />
      <DayList days={days} library={someExercises} />
    </main>
  );
  return {
    'days-office': show(evening(1)),
    'days-louder': show(evening(2, { decisions: true, careChanges: true })),
    'days-begun': show(begun()),
    'days-first': show([nothing]),
    'days-sunday': show(sunday()),
    'days-unread': show(null),
  };
}
