import { daysAfter } from '../../domain/care/days';
import { dayKeyOf } from '../../domain/policy/hours';
import type { Event } from '../../domain/session/types';
import { firstAfter, type Span } from '../helpers/spans';
import { type Block, blocksOf, type Calendar } from './blocks';
import { type Episode, episodes } from './episodes';
import type { Person } from './person';

/** Why counting may be beside the truth, the mildest first. */
export const reasons = ['nothing', 'rollover', 'unheard', 'mishap', 'watched'] as const;

/** Why counting may be beside the truth. */
export type Reason = (typeof reasons)[number];

/** How far counting may be beside the truth because of a span, in seconds, on the day of its begin and that of its end. */
export interface Allowance {
  readonly span: Span;
  readonly why: Reason;
  /** Counted beyond what was true. */
  readonly over: number;
  /** Not counted though it was true. */
  readonly under: number;
}

/** Everything that happens to somebody in so many days. */
export interface Plan {
  readonly seconds: number;
  readonly present: readonly Span[];
  readonly still: readonly Span[];
  readonly locked: readonly Span[];
  readonly asleep: readonly Span[];
  readonly closed: readonly (readonly [from: number, to: number, signal: boolean])[];
  readonly jumps: readonly (readonly [at: number, by: number])[];
  readonly plays: readonly (readonly [from: number, to: number, what: 'sound' | 'fullscreen'])[];
  readonly does: readonly (readonly [at: number, event: Event])[];
  readonly switches: readonly number[];
  readonly allowed: readonly Allowance[];
}

type Growing = { -readonly [K in keyof Omit<Plan, 'seconds'>]: Plan[K][number][] };

/** Plans the days of a person; a person's own dice decide, so that it can be planned again. */
export function planOf(person: Person, calendar: Calendar): Plan {
  const plan: Growing = {
    present: [],
    still: [],
    locked: [],
    asleep: [],
    closed: [],
    jumps: [],
    plays: [],
    does: [],
    switches: [],
    allowed: [],
  };
  let before = 0;
  for (const block of blocksOf(person, calendar)) {
    beGone(plan, person, before, block.from);
    work(plan, person, block);
    before = block.to;
  }
  beGone(plan, person, before, calendar.seconds + 1);
  if (person.clockSteps) stepClock(plan, person, calendar);
  if (person.browser === 'firefox') allowUnheard(plan);
  allowRollover(plan, calendar);
  return { ...plan, seconds: calendar.seconds };
}

/** Shorter than this nobody puts a machine away, seconds. */
const longAbsence = 7_200;

/** Between two blocks: nobody is there, and the machine sleeps, is locked, or its browser is closed. */
function beGone(plan: Growing, { machine, roll }: Person, from: number, to: number): void {
  if (to <= from) return;
  plan.still.push([from, to]);
  const long = to - from > longAbsence && from > 0;
  const left = from + Math.round(roll() * 400);
  if (!long) return;
  if (machine === 'sleeps') plan.asleep.push([left, to]);
  if (machine === 'locks') plan.locked.push([left, to]);
  // Stillness of less than a minute that ends with the lock is reading.
  if (machine === 'locks' && left - from < 60) plan.present.push([from, left]);
  if (machine === 'closes') plan.closed.push([left, to, roll() < 0.5]);
  if (machine === 'sleeps') allow(plan, [left, to], 364, 360);
  if (machine === 'closes') allow(plan, [left, to], 64, 360);
}

/** At work: stretches at the screen, each ended by something. */
function work(plan: Growing, person: Person, { from, to }: Block): void {
  const { roll, absences } = person;
  let at = from;
  while (at < to) {
    const end = Math.min(to, at + 240 + Math.round((roll() * 7_200) / absences));
    stay(plan, person, at, end);
    at = end;
    if (at + 3_600 > to) continue;
    const episode = episodes[Math.floor(roll() * episodes.length)] as Episode;
    at = episode(plan, person, at);
  }
}

/** A stretch at the screen: now and then hands rest for less than a minute, or turn to another tab. */
function stay(plan: Growing, { roll }: Person, from: number, to: number): void {
  plan.present.push([from, to]);
  for (let at = from + 30; at < to - 90; at += 60 + Math.round(roll() * 400)) {
    if (roll() < 0.6) plan.switches.push(at);
    else plan.still.push([at + 1, at + 5 + Math.round(roll() * 50)]);
  }
}

/** Notes what the bounds allow because of a span. */
export function allow(
  plan: Growing,
  span: Span,
  over: number,
  under: number,
  why: Reason = 'mishap',
): void {
  plan.allowed.push({ span, why, over, under });
}

/** A small correction each day at noon, and a few times an hour or so back and forth. */
function stepClock(plan: Growing, { roll }: Person, { seconds }: Calendar): void {
  for (let at = 43_200; at < seconds - 90_000; at += 86_400) {
    const large = roll() < 0.02;
    const by = large ? Math.round((roll() - 0.5) * 9_000) : roll() < 0.5 ? -1 : 1;
    plan.jumps.push([at, by]);
    if (large) plan.jumps.push([at + 70_000, -by]);
    // What is late because of a step back may be noticed on the next day only.
    for (const moment of large ? [at, at + 70_000] : [at])
      allow(plan, [moment, moment + 43_200], Math.abs(by), Math.abs(by));
  }
}

/** Where no return is told of, it is seen at the next turn to another tab, or at an alarm within 15 minutes. */
function allowUnheard(plan: Growing): void {
  const turns = [...plan.switches].sort((a, b) => a - b);
  for (const [from, to] of [...plan.still, ...plan.locked]) {
    if (to - from < 55) continue;
    const under = Math.min(902, firstAfter(turns, to - 1) - to + 2);
    allow(plan, [to, to + under], 61, under, 'unheard');
  }
}

/** The new day begins with the first event after four: a checkpoint at the most goes to the day before. */
function allowRollover(plan: Growing, calendar: Calendar): void {
  for (const [from, to] of plan.present) {
    const at = beginOf(calendar, dayAt(calendar, to));
    if (at <= from || at >= to) continue;
    allow(plan, [at - 1, at - 1], 302, 0, 'rollover');
    allow(plan, [at, at], 0, 302, 'rollover');
  }
}

/** How many seconds of spans fall on each day. */
export function perDay(spans: readonly Span[], calendar: Calendar): Map<string, number> {
  const days = new Map<string, number>();
  for (const [from, to] of spans)
    for (let at = from; at < to; ) {
      const day = dayAt(calendar, at);
      const end = Math.min(to, beginOf(calendar, daysAfter(day, 1)));
      days.set(day, (days.get(day) ?? 0) + end - at);
      at = end;
    }
  return days;
}

/** The day a second belongs to; it begins at four in the morning. */
export const dayAt = ({ startAt, zone }: Calendar, at: number): string =>
  dayKeyOf(startAt + at * 1000, zone.offsetAt(startAt + at * 1000));

function beginOf({ startAt, zone }: Calendar, day: string): number {
  const local = Date.parse(`${day}T04:00:00Z`);
  const guess = local - zone.offsetAt(local) * 60_000;
  return Math.round((local - zone.offsetAt(guess) * 60_000 - startAt) / 1000);
}

export type { Growing };
