import type { CareChange, ChangeReason } from '../care/plan';
import { type Drafted, noteOf, type Part, type PlanTurn, type ReasonOf, reasons } from './dayLine';
import { type Decision, kindIn, numberIn, reasonIn } from './decision';
import type { PlanChange } from './planChange';

/** Lines that stand by themselves: hours, limits, time nobody knows about, louder stretches. */
export const singleLines = (decisions: readonly Decision[]): Drafted[] =>
  decisions.flatMap((one): Drafted[] => {
    const { id, at, code } = one;
    const kind = kindIn(one);
    switch (code) {
      case 'hours-began':
      case 'hours-ended':
        return [noteOf(id, at, { code })];
      case 'fewer-asked':
        return [noteOf(id, at, { code })];
      case 'skip-reason':
        return whyNote(one, code, reasons[code]);
      case 'fewer-answered':
        return whyNote(one, code, reasons[code]);
      case 'clock-back':
      case 'limit-reached':
        return [noteOf(id, at, { code, minutes: numberIn(one, 'minutes') ?? 0 })];
      case 'lapsed':
        return [noteOf(id, at, { code, minutes: numberIn(one, 'minutes') ?? 0 }, kind)];
      case 'closed-hours':
        return [noteOf(id, at, { code }, kind)];
      case 'capped':
        return [noteOf(id, at, { code, cap: numberIn(one, 'cap') ?? 0 }, kind)];
      default:
        return [];
    }
  });

/** A line of one known reason; a reason of a newer version is left unsaid. */
function whyNote<Code extends 'skip-reason' | 'fewer-answered'>(
  one: Decision,
  code: Code,
  among: readonly ReasonOf<Code>[],
): Drafted[] {
  const why = reasonIn<ReasonOf<Code>>(one, among);
  return why ? [noteOf(one.id, one.at, { code, why } as Part)] : [];
}

/** One line for each pause, with its end where the person ended it or paused anew. */
export function pauseLines(decisions: readonly Decision[]): Drafted[] {
  const about = decisions.filter(({ code }) => code === 'paused' || code === 'resumed');
  return about.flatMap((one, n): Drafted[] => {
    if (one.code !== 'paused') return [];
    const until = numberIn(one, 'until');
    const next = about[n + 1];
    const resumed = next !== undefined && (until === null || next.at < until);
    const line = noteOf(one.id, one.at, { code: 'paused', until, resumed });
    return [{ ...line, until: resumed ? next.at : null }];
  });
}

/** One line for each meeting, with its end where that is known. */
export function meetingLines(decisions: readonly Decision[]): Drafted[] {
  const about = decisions.filter(
    ({ code }) => code === 'meeting-began' || code === 'meeting-ended',
  );
  return about.flatMap((one, n): Drafted[] => {
    if (one.code !== 'meeting-began') return [];
    const next = about[n + 1];
    const until = next?.code === 'meeting-ended' ? numberIn(next, 'until') : null;
    return [{ ...noteOf(one.id, one.at, { code: 'meeting' }), until }];
  });
}

/** Turns of the plan as a whole: phases that begin, louder stretches that begin or are over. */
export const turnLines = (changes: readonly PlanChange[]): Drafted[] =>
  changes.map((one): Drafted => {
    const part: Part =
      one.what === 'phase'
        ? { code: 'phase', profile: one.profile, phase: one.phase, week: one.week }
        : { code: one.what, place: one.place };
    return { ...noteOf(one.id, one.at, part), tone: 'plan', day: one.day };
  });

/** Which way each reason takes an exercise. */
const turns: Readonly<Record<ChangeReason, PlanTurn>> = {
  gate: 'further',
  'gate-lost': 'put-away',
  'settled-in': 'further',
  steady: 'further',
  'amber-twice': 'eased',
  red: 'put-away',
  'red-again': 'put-away',
  'red-third': 'put-away',
  'pause-over': 'again',
  'rest-over': 'again',
  'stop-lifted': 'again',
  'stop-over': 'again',
  'long-calm': 'kept',
  'symptoms-back': 'again',
  unused: 'eased',
  'flare-return': 'again',
  'three-worse-weeks': 'eased',
};

/** What changed in the plan; what changed at once and for the same reason is one line. */
export function planLines(changes: readonly CareChange[]): Drafted[] {
  const together = new Map<string, CareChange[]>();
  for (const one of changes.filter(({ why }) => turns[why])) {
    const id = `plan:${one.at}:${one.why}`;
    together.set(id, [...(together.get(id) ?? []), one]);
  }
  return [...together].flatMap(([id, all]): Drafted[] => {
    const [first] = all;
    if (!first) return [];
    const { at, why } = first;
    const exercises = all.map(({ exercise, side }) => ({ exercise, side }));
    const line = noteOf(id, at, { code: 'plan', turn: turns[why], why, exercises });
    return [{ ...line, tone: 'plan' }];
  });
}
