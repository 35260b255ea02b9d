import { allKinds } from './kinds';
import { type Fields, isFields, isNumber, isText } from './plain';
import type { Session } from './session';

/** A stored session made whole, or why it cannot be read. */
export type ReadSession =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly reason: 'not-a-session' | 'newer' | 'broken' };

const newest = 1;

/** Step n brings version n to n + 1; steps are pure and never edited after a release. */
const migrations: Readonly<Record<number, (old: Fields) => Fields>> = {};

const isInstant = (value: unknown) => value === null || isNumber(value);
const isList = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
const isCounted = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 3 && value.every(isNumber);

/** Reads what stood in the store. Unknown or broken input is refused, never guessed at. */
export function readSession(value: unknown): ReadSession {
  if (!isFields(value) || !isNumber(value.v)) return { ok: false, reason: 'not-a-session' };
  if (value.v > newest) return { ok: false, reason: 'newer' };
  let fields = value;
  for (let v = value.v; v < newest; v += 1) {
    const migrate = migrations[v];
    if (!migrate) return { ok: false, reason: 'broken' };
    fields = migrate(fields);
  }
  return isSession(fields) ? { ok: true, session: fields } : { ok: false, reason: 'broken' };
}

function isSession(value: unknown): value is Session {
  if (!isFields(value)) return false;
  const numbers = ['rev', 'wall', 'mono', 'settleUntil', 'seq'];
  const instants = [
    'awaySince',
    'passiveSince',
    'mediaEndedAt',
    'lastCloseAt',
    'closedAt',
    'heldAt',
  ];
  return (
    numbers.every((key) => isNumber(value[key])) &&
    instants.every((key) => isInstant(value[key])) &&
    isText(value.boot) &&
    typeof value.inHours === 'boolean' &&
    (value.presence === 'active' || value.presence === 'away') &&
    isFields(value.rules) &&
    isFields(value.rules.kinds) &&
    hasKinds(value.kinds) &&
    hasPlaces(value) &&
    isList(value.recent, isCounted) &&
    isList(value.shownAt, isNumber) &&
    isList(value.seen, isText) &&
    isList(value.done, isText)
  );
}

const phases: readonly unknown[] = ['counting', 'prompted', 'due', 'snoozed'];

const hasKinds = (value: unknown): boolean =>
  isFields(value) &&
  allKinds.every((kind) => {
    const state = value[kind];
    if (!isFields(state)) return false;
    const { activeMs, phase, snoozeUntil } = state;
    return isNumber(activeMs) && activeMs >= 0 && phases.includes(phase) && isInstant(snoozeUntil);
  });

/** The nested parts that the engine relies on. */
function hasPlaces(value: Fields): boolean {
  const { day, stretch, alarm, stats, prompt, brk, pause, waits, credited } = value;
  const { skips, fewer, meeting, going } = value;
  return (
    (waits === undefined || (isFields(waits) && isNumber(waits.since))) &&
    (credited === undefined || isList(credited, isText)) &&
    (skips === undefined || isNumber(skips)) &&
    (fewer === undefined || (isFields(fewer) && isInstant(fewer.notBefore))) &&
    (meeting === undefined || (isFields(meeting) && isNumber(meeting.until))) &&
    (going === undefined || isList(going, isText)) &&
    isFields(day) &&
    (day.limitSaidAt === undefined || isNumber(day.limitSaidAt)) &&
    isText(day.key) &&
    isNumber(day.activeMs) &&
    isFields(day.shown) &&
    isFields(stretch) &&
    isNumber(stretch.from) &&
    isFields(alarm) &&
    isNumber(alarm.when) &&
    isFields(stats) &&
    isNumber(stats.unknownMs) &&
    (prompt === null || (isFields(prompt) && isText(prompt.id) && isNumber(prompt.expiresAt))) &&
    (brk === null || (isFields(brk) && isText(brk.promptId) && isNumber(brk.endsAt))) &&
    (pause === null || (isFields(pause) && isInstant(pause.until)))
  );
}
