import { expect, it } from 'vitest';
import { common } from '../../domain/session/rules';
import type { Event, Kind, KindRule, Rules } from '../../domain/session/types';
import { type Day, type Lived, live, type Span } from './world';

// The notation of the stories: times are m:ss from the start, spans are `m:ss-m:ss`.

const minute = 60_000;

/** Seconds of `m:ss`. */
export const sec = (time: string): number => {
  const [m = '0', s = '0'] = time.split(':');
  return Number(m) * 60 + Number(s);
};

/** The span of `m:ss-m:ss`. */
export const span = (text: string): Span => {
  const [from = '', to = ''] = text.split('-');
  return [sec(from), sec(to)];
};

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const kind = (
  rank: number,
  every: number,
  rest: number,
  credit: number,
  defer: number,
): KindRule => ({
  on: true,
  rank,
  everyMs: every * minute,
  restMs: rest * 1000,
  creditMs: credit * minute,
  keepDueMs: 0,
  dailyCap: null,
  maxDeferMs: defer * minute,
});

const all: Record<'micro' | 'posture' | 'glide', KindRule> = {
  micro: kind(1, 20, 30, 1, 10),
  posture: kind(2, 45, 120, 3, 30),
  glide: { ...kind(3, 90, 180, 15, 45), keepDueMs: 60 * minute, dailyCap: 6 },
};

/** The numbers the acceptance stories are told with; they are not the product's own. */
export function storyRules(kinds: readonly Kind[], change: Partial<Rules> = {}): Rules {
  const { maxPromptsPerHour: _a, afterMediaMs: _b, ...rest } = common;
  const some = Object.fromEntries(kinds.map((k) => [k, all[k as keyof typeof all]]));
  return {
    ...rest,
    maxSnoozes: 3,
    holdForPauseMs: 0,
    ...change,
    kinds: { ...some, ...change.kinds },
  };
}

/** What came of a day, a line a prompt and a line a record. */
export function told(lived: Lived): string[] {
  const prompts = lived.prompts.map(({ at, kinds, mode, why }) => {
    const quiet = mode === 'quiet' ? ' (quiet)' : '';
    return `${clock(at)} ${kinds.join('+')}${quiet}${why ? ` -> ${why}` : ''}`;
  });
  const records = lived.records.flatMap((record) =>
    record.kind === 'session' || record.kind === 'decision'
      ? []
      : [`${record.kind} ${record.breakKind} ${clock(record.realAt)}`],
  );
  return [...prompts, ...records];
}

/** A day of the stories: what differs from continuous input with the story's numbers. */
export interface Morning
  extends Omit<Partial<Day>, 'rules' | 'still' | 'locked' | 'asleep' | 'does'> {
  readonly on?: readonly Kind[];
  readonly change?: Partial<Rules>;
  readonly until: string;
  readonly still?: string;
  readonly locked?: string;
  readonly asleep?: string;
  readonly does?: readonly (readonly [at: string, event: Event])[];
}

const spans = (text: string | undefined) =>
  (text ? { spans: text.split(' ').map(span) } : {}).spans;

/** The simulator's day for a morning. */
export function dayOf({
  on = ['micro'],
  change,
  until,
  still,
  locked,
  asleep,
  does,
  ...rest
}: Morning): Day {
  return {
    ...rest,
    rules: storyRules(on, change),
    seconds: sec(until),
    ...(still ? { still: spans(still) ?? [] } : {}),
    ...(locked ? { locked: spans(locked) ?? [] } : {}),
    ...(asleep ? { asleep: spans(asleep) ?? [] } : {}),
    ...(does ? { does: does.map(([at, event]) => [sec(at), event] as const) } : {}),
  };
}

/** A story that must play back the same, for a worker that lives and one that dies after every event. */
export function story(name: string, morning: Morning, expected: string): void {
  const lines = expected
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  it.each([
    ['with a worker that dies after every event', 0],
    ['with a worker that lives thirty seconds', 30],
    ['with a worker that never dies', 1e9],
  ])(`${name} (%s)`, (_, workerLives) => {
    const fixed = morning.workerLives === undefined ? { workerLives } : {};
    expect(told(live({ ...dayOf(morning), ...fixed }))).toEqual(lines);
  });
}

/** Answers every prompt the same way, so many seconds after it came. */
export const always =
  (after: number, action: 'complete' | 'skip' | 'start', more: object = {}): Day['answers'] =>
  ({ id }) => [[after, { type: 'USER', action, promptId: id, completionId: `c:${id}`, ...more }]];
