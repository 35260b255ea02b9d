import type { BreakRecord, SessionRecord } from '../../domain/session/types';
import type { Lived } from '../helpers/world';
import type { Calendar } from './blocks';
import { livePlan, startAt } from './live';
import { type Person, personOf } from './person';
import { type Tally, watchOver } from './watch';
import { dayAt, type Plan, perDay, planOf, type Reason, reasons } from './year';
import { zoneBetween } from './zone';

/** What was found out about one day of one person. */
export interface DayFound {
  /** Wake-ups an hour at work; null where there was too little of it. */
  readonly atWork: number | null;
  /** Counted minus true active time, seconds; null on the first and last day, which are not whole. */
  readonly error: number | null;
  /** The gravest reason for an error on this day. */
  readonly why: Reason;
}

/** What was found out about one person. */
export interface PersonFound {
  readonly name: string;
  readonly browser: Person['browser'];
  readonly days: readonly DayFound[];
  /** Wake-ups of each hour that was wholly away with the browser running. */
  readonly awayHours: readonly number[];
  readonly promptsAnHour: number;
  readonly completions: number;
  readonly lost: number;
  readonly doubled: number;
  readonly bytes: number;
  readonly events: number;
  /** Everything that must not be, the first of each sort. */
  readonly broken: readonly string[];
}

const daySeconds = 86_400;

/** Lives so many days of the n-th person and finds out what came of them. */
export function soak(seed: number, days: number): PersonFound {
  const person = personOf(seed);
  const seconds = days * daySeconds;
  const ends = startAt + (seconds + daySeconds) * 1000;
  const zone = zoneBetween(person.zone, startAt - 2 * daySeconds * 1000, ends);
  const calendar = { startAt, seconds, zone };
  const plan = planOf(person, calendar);
  const { watch, tally } = watchOver(calendar);
  const lived = livePlan(person, plan, calendar, watch);
  const found = daysOf(plan, lived, calendar, tally);
  const { completions, ...kept } = keptOf(lived, tally);
  return {
    name: person.name,
    browser: person.browser,
    days: found,
    awayHours: awayHoursOf(plan, tally),
    promptsAnHour: mostAnHour(lived.prompts.map(({ at }) => at)),
    completions,
    ...kept,
    bytes: tally.bytes,
    events: tally.events,
    broken: [...tally.broken.values(), ...idsTwice(lived)],
  };
}

function idsTwice({ prompts }: Lived): string[] {
  const twice = prompts.length - new Set(prompts.map(({ id }) => id)).size;
  return twice > 0 ? [`${twice} ids of prompts were used twice`] : [];
}

/** The most showings in any sixty minutes. */
function mostAnHour(shown: readonly number[]): number {
  let [most, first] = [0, 0];
  shown.forEach((at, n) => {
    while ((shown[first] ?? 0) <= at - 3_600) first += 1;
    most = Math.max(most, n - first + 1);
  });
  return most;
}

/** Completions that were sent against those that are among the records. */
function keptOf({ records }: Lived, { sent }: Tally) {
  const times = new Map<string, number>();
  for (const { kind, id } of records)
    if (kind === 'completed') times.set(id, (times.get(id) ?? 0) + 1);
  const lost = [...sent].filter((id) => !times.has(id)).length;
  const doubled = [...times].filter(([id, n]) => n > 1 || !sent.has(id)).length;
  return { completions: sent.size, lost: lost + differing(records, sent), doubled };
}

/** A record that does not say what was done is as good as lost. */
function differing(records: Lived['records'], sent: Tally['sent']): number {
  const breaks = records.filter(
    (one): one is BreakRecord & { realAt: number } => one.kind === 'completed',
  );
  return breaks.filter(
    ({ id, done }) => sent.has(id) && done?.length && done[0]?.reps !== id.length,
  ).length;
}

/** Days shorter than this at the screen say nothing about an hour, seconds. */
const enough = 7_200;

function daysOf(plan: Plan, lived: Lived, calendar: Calendar, tally: Tally): DayFound[] {
  const truth = perDay(plan.present, calendar);
  const counted = countedOf(lived);
  const limits = limitsOf(plan, calendar, tally);
  const last = dayAt(calendar, plan.seconds);
  return [...tally.days].map(([day, { active }]): DayFound => {
    const here = truth.get(day) ?? 0;
    const whole = day !== dayAt(calendar, 0) && day !== last;
    const error = whole ? (counted.get(day) ?? 0) - here : null;
    const { over, under, why } = limits.get(day) ?? nothing;
    if (error !== null && (error > over || -error > under))
      tally.note(
        'counting',
        `${day}: ${Math.round(error)} s beside the truth, ${Math.round(-under)} to ${Math.round(over)} allowed`,
      );
    return {
      atWork: here >= enough ? (active / here) * 3_600 : null,
      error,
      why,
    };
  });
}

/** An absence is noticed within a minute, and its first five belong to leaving, seconds. */
const leavingSeconds = 360;

function awayHoursOf({ present, asleep, closed, seconds }: Plan, { away }: Tally): number[] {
  const touched = new Set<number>();
  for (const [from, to] of [...present, ...asleep, ...closed])
    for (let at = from; at < to + leavingSeconds; at += 60) touched.add(Math.floor(at / 3_600));
  const whole = Array.from({ length: Math.floor(seconds / 3_600) }, (_, hour) => hour);
  return whole.flatMap((hour) => (hour === 0 || touched.has(hour) ? [] : [away.get(hour) ?? 0]));
}

/** Active seconds of each day as the log has them. */
function countedOf({ records }: Lived): Map<string, number> {
  const stretches = new Map<string, SessionRecord>();
  for (const one of records) if (one.kind === 'session') stretches.set(one.id, one);
  const days = new Map<string, number>();
  for (const { day, activeMs } of stretches.values())
    days.set(day, (days.get(day) ?? 0) + activeMs / 1000);
  return days;
}

interface Limit {
  readonly over: number;
  readonly under: number;
  readonly why: Reason;
}

const nothing: Limit = { over: 0, under: 0, why: 'nothing' };

/** How far counting may be beside the truth on each day (timing chapter, P0, P7 and P8). */
function limitsOf(plan: Plan, calendar: Calendar, { days }: Tally): Map<string, Limit> {
  const limits = new Map<string, Limit>();
  for (const [day, { idle }] of days)
    limits.set(day, { over: 1.1 * idle + 2, under: 1.1 * idle + 2, why: 'nothing' });
  for (const { span, over, under, why } of plan.allowed)
    for (const day of new Set(span.map((at) => dayAt(calendar, at)))) {
      const limit = limits.get(day) ?? nothing;
      const graver = reasons.indexOf(why) > reasons.indexOf(limit.why) ? why : limit.why;
      const more = { over: limit.over + over + 1.1, under: limit.under + under + 2 };
      limits.set(day, { ...more, why: graver });
    }
  return limits;
}
