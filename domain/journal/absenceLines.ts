import type { Kind } from '../session/types';
import type { Completion } from './completion';
import { type Drafted, noteOf, type Part, type ReasonOf, reasons } from './dayLine';
import { type Decision, kindIn, numberIn, reasonIn } from './decision';

/** Two records of the same absence may see its begin so far apart, ms: one of them may be rounded. */
const sameWithinMs = 45_000;

interface Absence {
  readonly id: string;
  readonly since: number;
  readonly until: number | null;
  readonly minutes: number;
  readonly how: ReasonOf<'absence'>;
  readonly kinds: readonly Kind[];
}

const minute = 60_000;

/** From this length on the end of an absence is told by a decision, minutes. */
const toldFromMinutes = 2;

/** One line for each absence: how long it was and which breaks it counted as, however many records tell of it. */
export function absenceLines(
  completions: readonly Completion[],
  decisions: readonly Decision[],
): Drafted[] {
  const naturals = completions.filter(({ kind }) => kind === 'natural').map(ofBreak);
  const absences = [...decisions.flatMap(ofDecision), ...naturals];
  const merged: Absence[] = [];
  for (const one of absences) {
    const same = merged.findIndex(({ since }) => Math.abs(since - one.since) < sameWithinMs);
    const before = merged[same];
    if (before) merged[same] = joined(before, one);
    else merged.push(one);
  }
  const unknown = decisions.filter(({ code }) => code === 'unknown');
  const beside = unknown.filter((one) => !merged.some((absence) => holds(absence, one)));
  return [
    ...merged.map((one) =>
      lineOf(
        one,
        unknown.find((other) => holds(one, other)),
      ),
    ),
    ...beside.map((one) => noteOf(one.id, one.at, unknownPart(one))),
  ];
}

/** Time nobody knows about lies right before the absence it was found with. */
const holds = (absence: Absence, { at }: Decision): boolean =>
  absence.since <= at && at <= endOf(absence);

/** Where nothing tells of the end, it is the last that is known of it. */
const endOf = ({ since, until, minutes }: Pick<Absence, 'since' | 'until' | 'minutes'>): number =>
  until ?? since + (minutes + 1) * minute;

/** Who had left already saw no prompt: the line of an absence that counted says it all. */
export const isOfAbsence = ({ at, parts }: Drafted, absences: readonly Drafted[]): boolean =>
  parts.some(
    (part) => part.code === 'withdrawn' && (part.why === 'natural' || part.why === 'away'),
  ) && absences.some((line) => line.tone === 'counted' && coversAt(line, at));

function coversAt({ at: since, until, parts }: Drafted, at: number): boolean {
  const minutes = parts.find((part) => part.code === 'absence')?.minutes ?? 0;
  return since <= at && at <= endOf({ since, until, minutes });
}

const unknownPart = (one: Decision): Part => ({
  code: 'unknown',
  minutes: numberIn(one, 'minutes') ?? 0,
});

function ofBreak({ id, at, durationMs = 0, breakKind }: Completion): Absence {
  const minutes = Math.round(durationMs / minute);
  return { id, since: at - durationMs, until: null, minutes, how: 'away', kinds: [breakKind] };
}

function ofDecision(decision: Decision): Absence[] {
  const { id, at, code } = decision;
  if (code !== 'credited' && code !== 'away') return [];
  const minutes = numberIn(decision, 'minutes') ?? 0;
  const since = numberIn(decision, 'since') ?? at - minutes * minute;
  const how = reasonIn(decision, reasons.absence, 'how') ?? 'away';
  const kind = kindIn(decision);
  const kinds = code === 'credited' && kind ? [kind] : [];
  return [{ id, since, until: at, minutes, how, kinds }];
}

/** The breaks say what counted, the decision how long it was in the end. */
const joined = (a: Absence, b: Absence): Absence => ({
  ...a,
  until: a.until ?? b.until,
  minutes: Math.max(a.minutes, b.minutes),
  kinds: [...new Set([...a.kinds, ...b.kinds])],
});

const order: readonly Kind[] = ['micro', 'posture', 'walk', 'glide'];

function lineOf(
  { id, since, until, minutes, how, kinds }: Absence,
  unknown: Decision | undefined,
): Drafted {
  const sorted = order.filter((kind) => kinds.includes(kind));
  return {
    id,
    at: since,
    until,
    kind: null,
    form: 'break',
    parts: [
      {
        code: 'absence',
        how,
        minutes,
        kinds: sorted,
        untilDay: null,
        atLeast: until === null && minutes >= toldFromMinutes,
      },
      ...(unknown ? [unknownPart(unknown)] : []),
    ],
    tone: sorted.length > 0 ? 'counted' : 'note',
  };
}
