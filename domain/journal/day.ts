import type { PlaceKey, Scores } from '../care/plan';
import { placeKey } from '../care/plan';
import type { Kind, SessionRecord } from '../session/types';
import type { CheckIn } from './checkin';
import { type Completion, wasPrompted } from './completion';
import { none, type Tally } from './tally';

/** What was answered about a place on a day, each 0 to 10 and the highest of its kind. */
export interface DayAnswers {
  /** Before and after exercises of the day. */
  readonly before?: number;
  readonly after?: number;
  /** The day after, about exercises of this day. */
  readonly nextDay?: number;
  /** The worst symptom of the day's check-in, and its three scales where they were opened. */
  readonly worst?: number;
  readonly scores?: Scores;
}

/** The day's stored summary: derived from the log and rebuildable from it. */
export interface DaySummary {
  readonly day: string;
  /** Active screen time, ms. */
  readonly activeMs: number;
  readonly kinds: Readonly<Partial<Record<Kind, Tally>>>;
  /** Breaks among the done and run out that nobody had asked for: they were begun by hand. Absent: none. */
  readonly byHand?: number;
  /** Absent where nothing was answered. */
  readonly places?: Readonly<Partial<Record<PlaceKey, DayAnswers>>>;
}

/** What a day's summary is made of: the records of that day. */
export interface DayRecords {
  readonly completions: readonly Completion[];
  readonly sessions: readonly Pick<SessionRecord, 'activeMs'>[];
  readonly checkins: readonly CheckIn[];
}

/**
 * A day's summary from the records of that day. Records are let go sooner than the summary: where none of a
 * kind stands any more, what was known of the day stays.
 */
export function summaryOf(day: string, records: DayRecords, known?: DaySummary): DaySummary {
  const fresh = freshOf(day, records);
  if (!known) return fresh;
  const { completions, sessions, checkins } = records;
  const { activeMs } = sessions.length > 0 ? fresh : known;
  const { kinds, byHand } = completions.length > 0 ? fresh : known;
  const { places } = completions.length + checkins.length > 0 ? fresh : known;
  return { day, activeMs, kinds, ...(byHand ? { byHand } : {}), ...(places ? { places } : {}) };
}

function freshOf(day: string, { completions, sessions, checkins }: DayRecords): DaySummary {
  const kinds: Partial<Record<Kind, Tally>> = {};
  const breaks = withoutReplaced(completions);
  for (const { breakKind, kind } of breaks) {
    const tally = kinds[breakKind] ?? none;
    kinds[breakKind] = { ...tally, [kind]: tally[kind] + 1 };
  }
  const activeMs = sessions.reduce((sum, session) => sum + session.activeMs, 0);
  const byHand = breaks.filter(isByHand).length;
  const places = answersOf(completions, checkins);
  const answered = Object.keys(places).length > 0;
  return {
    day,
    activeMs,
    kinds,
    ...(byHand > 0 ? { byHand } : {}),
    ...(answered ? { places } : {}),
  };
}

const isByHand = (line: Completion): boolean =>
  (line.kind === 'completed' || line.kind === 'elapsed') && !wasPrompted(line);

/** Everything answered about each place. */
function answersOf(completions: readonly Completion[], checkins: readonly CheckIn[]) {
  const places: Partial<Record<PlaceKey, DayAnswers>> = {};
  for (const { place, before, after, nextDay } of completions.flatMap(({ items }) => items))
    if (place) places[place] = highest(places[place], { before, after, nextDay });
  for (const { kind, region, side, worst, scores } of checkins) {
    if (kind !== 'daily') continue;
    const place = placeKey({ area: region, side });
    places[place] = { ...highest(places[place], { worst }), ...(scores ? { scores } : {}) };
  }
  return places;
}

type Numbers = Omit<DayAnswers, 'scores'>;
const numbers = ['before', 'after', 'nextDay', 'worst'] as const satisfies (keyof Numbers)[];

function highest(
  known: DayAnswers = {},
  heard: { readonly [Key in keyof Numbers]: number | undefined },
) {
  const next: { -readonly [Key in keyof DayAnswers]: DayAnswers[Key] } = { ...known };
  for (const key of numbers) {
    const value = heard[key];
    if (value !== undefined) next[key] = Math.max(value, known[key] ?? 0);
  }
  return next;
}

/** Some tallies together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const total = { ...none };
  for (const tally of tallies)
    for (const kind of Object.keys(none) as (keyof Tally)[]) total[kind] += tally[kind];
  return total;
}

/** All kinds of a day's breaks together, from its summary. */
export const tallyOf = ({ kinds }: Pick<DaySummary, 'kinds'>): Tally => sumOf(Object.values(kinds));

/** An elapsed break that was confirmed after all stands in the log once, as completed. */
export function withoutReplaced(records: readonly Completion[]): Completion[] {
  const completed = new Set(records.filter((r) => r.kind === 'completed').map((r) => r.promptId));
  return records.filter((r) => r.kind !== 'elapsed' || !completed.has(r.promptId));
}
