import { type DayKey, daysAfter, daysBetween } from '../days';
import type { DirectionAnswer } from '../plan';
import { directions } from './programmes.table';

/** The test is repeated after so many days (5.5). */
const repeatDays = 14;
/** A direction that made it worse is left alone so long: the recheck of F-EXTSENS and F-FLEXSENS (3.3). */
const leaveAloneDays = 90;

/** One of the two movements of the direction test. */
export type Bend = 'extension' | 'flexion';
const bends: readonly Bend[] = ['extension', 'flexion'];

const flagOf = { extension: 'F-EXTSENS', flexion: 'F-FLEXSENS' } as const;

/** What the direction test says so far (5.5). */
export interface Direction {
  /** The one to keep; `neither` means the pelvic rock only, null that it is not known yet. */
  readonly keep: Bend | 'neither' | null;
  /** Flags of the safety check that a worse answer sets. */
  readonly flags: readonly ('F-EXTSENS' | 'F-FLEXSENS')[];
  /** Exercises whose answer is wanted now, each on a break of its own. */
  readonly asks: readonly string[];
  /** The day the test is due again; null until both have been answered. */
  readonly nextOn: DayKey | null;
}

/** Reads the answers so far; `flags` are those of the safety check, which rule a direction out as well. */
export function directionOf(
  answers: readonly DirectionAnswer[],
  flags: readonly string[],
  day: DayKey,
): Direction {
  const last = { extension: lastOf(answers, 'extension'), flexion: lastOf(answers, 'flexion') };
  const worse = bends.filter((bend) => isWorse(last[bend], day));
  const out = bends.filter((bend) => worse.includes(bend) || flags.includes(flagOf[bend]));
  const open = bends.filter((bend) => !out.includes(bend));
  const unknown = open.filter((bend) => last[bend] === null);
  return {
    keep: unknown.length > 0 ? null : kept(open.filter((bend) => hasEased(last[bend]))),
    flags: worse.map((bend) => flagOf[bend]),
    asks: open.filter((bend) => isDue(last[bend], day)).map((bend) => directions[bend]),
    nextOn: nextTest(open.map((bend) => last[bend])),
  };
}

/** The movements to list instead of the two: what is kept, and what the test still asks about. */
export function listed({ keep, asks, flags }: Direction, answers: readonly DirectionAnswer[]) {
  const easing = bends.filter(
    (bend) => !flags.includes(flagOf[bend]) && hasEased(lastOf(answers, bend)),
  );
  const kept = keep === null ? easing.map((bend) => directions[bend]) : [directions[keep]];
  return [...new Set<string>([...kept, ...asks])];
}

function lastOf(answers: readonly DirectionAnswer[], bend: Bend): DirectionAnswer | null {
  const mine = answers.filter(({ exercise }) => exercise === directions[bend]);
  return mine.reduce<DirectionAnswer | null>(
    (last, one) => (last && last.day > one.day ? last : one),
    null,
  );
}

/** Both or none eased: neither is kept. */
const kept = (eased: readonly Bend[]): Bend | 'neither' =>
  eased.length === 1 && eased[0] ? eased[0] : 'neither';

const hasEased = (answer: DirectionAnswer | null) =>
  answer?.said === 'eased' || answer?.said === 'closer';

const isWorse = (answer: DirectionAnswer | null, day: DayKey) =>
  (answer?.said === 'worse' || answer?.said === 'further') &&
  daysBetween(answer.day, day) < leaveAloneDays;

const isDue = (answer: DirectionAnswer | null, day: DayKey) =>
  answer === null || daysBetween(answer.day, day) >= repeatDays;

function nextTest(last: readonly (DirectionAnswer | null)[]): DayKey | null {
  const days = last.flatMap((answer) => answer?.day ?? []).sort();
  return days[0] === undefined || days.length < last.length ? null : daysAfter(days[0], repeatDays);
}
