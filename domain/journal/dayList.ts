import type { DayKey } from '../care/days';
import { dayKeyOf } from '../policy/hours';
import { absenceLines, isOfAbsence } from './absenceLines';
import { withoutReplaced } from './day';
import type { DayLine, DayOfLines, Drafted, Part } from './dayLine';
import type { Journal } from './journal';
import { meetingLines, pauseLines, planLines, singleLines, turnLines } from './noteLines';
import { postponedLines, promptLines } from './promptLines';
import { daysOf, lastDays } from './questions/span';

export type { DayLine, DayOfLines, Part, PlanTurn, Tone } from './dayLine';

/** What the log has of some days. */
export type Recorded = Pick<
  Journal,
  'completions' | 'decisions' | 'sessions' | 'careChanges' | 'planChanges'
>;

/** The days a reason is kept for, today included. */
export const listedDays = 7;

/** The seven days that are listed, today first. */
export const daysUpTo = (today: DayKey): DayKey[] => daysOf(lastDays(today, listedDays)).reverse();

/**
 * What was done and why, day by day, today first; days without a word are left out, today never. Each
 * line is told in the time zone it happened in; `offsetAt` (minutes east of UTC) is for logs that know none.
 */
export function dayList(
  recorded: Recorded,
  today: DayKey,
  offsetAt: (wall: number) => number,
): DayOfLines[] {
  const zoneAt = zones(recorded, offsetAt);
  const lines = drafted(recorded)
    .map((draft) => placed(draft, zoneAt))
    .sort((a, b) => a.line.at - b.line.at);
  return daysUpTo(today)
    .map((day) => dayOf(day, lines, recorded))
    .filter(({ day, ...rest }) => day === today || rest.lines.length > 0 || rest.activeMs > 0);
}

function drafted({ completions, decisions, careChanges, planChanges }: Recorded): Drafted[] {
  const breaks = withoutReplaced(completions);
  const inOrder = decisions.toSorted((a, b) => a.at - b.at);
  const absences = absenceLines(breaks, inOrder);
  return [
    ...singleLines(inOrder),
    ...pauseLines(inOrder),
    ...meetingLines(inOrder),
    ...absences,
    ...promptLines(breaks, inOrder).filter((line) => !isOfAbsence(line, absences)),
    ...postponedLines(inOrder),
    ...planLines(careChanges),
    ...turnLines(planChanges),
  ];
}

interface Placed {
  readonly day: DayKey;
  readonly line: DayLine;
}

function placed({ day, ...draft }: Drafted, zoneAt: (at: number) => number): Placed {
  const tzOffsetMin = zoneAt(draft.at);
  const mine = day ?? dayKeyOf(draft.at, tzOffsetMin);
  const last = draft.until === null ? mine : dayKeyOf(draft.until, zoneAt(draft.until));
  const line = { ...draft, tzOffsetMin };
  if (last <= mine || draft.until === null) return { day: mine, line };
  return {
    day: mine,
    line: { ...line, until: null, parts: draft.parts.map((part) => lasting(part, last)) },
  };
}

const lasting = (part: Part, untilDay: DayKey): Part =>
  part.code === 'absence' ? { ...part, untilDay } : part;

/** The time zone of a moment: that of the last record before it which knows, or else of the first after. */
function zones({ completions, decisions }: Recorded, offsetAt: (wall: number) => number) {
  const known = [...completions, ...decisions]
    .flatMap(({ at, tzOffsetMin }) => (tzOffsetMin === undefined ? [] : [{ at, tzOffsetMin }]))
    .sort((a, b) => a.at - b.at);
  return (at: number): number => {
    const one = known.findLast((other) => other.at <= at) ?? known[0];
    return one?.tzOffsetMin ?? offsetAt(at);
  };
}

function dayOf(day: DayKey, all: readonly Placed[], { sessions }: Recorded): DayOfLines {
  const lines = all.filter((one) => one.day === day).map(({ line }) => line);
  const stretches = sessions.filter((one) => one.day === day);
  const activeMs = stretches.reduce((sum, one) => sum + one.activeMs, 0);
  return { day, activeMs, done: lines.filter(({ tone }) => tone === 'done').length, lines };
}
