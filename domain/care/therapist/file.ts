import { type Fields, isFields, isText } from '../../session/plain';
import type { AllowedLine, TherapistList } from '../care';
import { isDayKey } from '../days';
import type { Exercise, Library } from '../exercise';
import { mostReps } from './most';

/** What a file of this kind says of itself. */
export const fileFormat = 'glidebreak-therapist-list';
/** The newest version of the file this reads. */
export const fileVersion = 1;
/** A list is a page of text; a larger file is something else, bytes. */
export const fileBytesAtMost = 256 * 1_024;
/** Lines a list may have; more is a mistake. */
export const linesAtMost = 80;

/** Something in a file that could not be taken as it stands; each code has its sentence in the words. */
export interface Remark {
  /** `cut`: taken with less than it asks for; `refused`: this line is left out; `unreadable`: nothing is taken. */
  readonly weight: 'cut' | 'refused' | 'unreadable';
  readonly code:
    | 'too-large'
    | 'not-json'
    | 'not-a-list'
    | 'newer-version'
    | 'wrong-version'
    | 'too-many-lines'
    | 'empty'
    | 'not-a-line'
    | 'unknown-exercise'
    | 'bad-side'
    | 'bad-level'
    | 'bad-reps'
    | 'twice'
    | 'contradiction'
    | 'reps-cut'
    | 'bad-name'
    | 'bad-date';
  /** Which line of which part: `allowed 3`; null for the whole file. */
  readonly line: { readonly part: 'allowed' | 'blocked'; readonly number: number } | null;
  readonly args: readonly string[];
}

/** What a file says: a list to be looked at and accepted, or nothing, and every remark about it. */
export interface ReadFile {
  readonly list: Omit<TherapistList, 'acceptedAt'> | null;
  readonly remarks: readonly Remark[];
}

const unreadable = (code: Remark['code'], ...args: string[]): ReadFile => ({
  list: null,
  remarks: [{ weight: 'unreadable', code, line: null, args }],
});

/**
 * Reads a therapist's file. Nothing of it is run or shown as anything but text, and nothing counts
 * until the person has seen and accepted it. Never throws.
 */
export function readTherapistFile(text: string, library: Library): ReadFile {
  if (text.length > fileBytesAtMost) return unreadable('too-large');
  const whole = parsed(text);
  if (whole === undefined) return unreadable('not-json');
  if (!isFields(whole) || whole.format !== fileFormat) return unreadable('not-a-list');
  if (typeof whole.version === 'number' && whole.version > fileVersion)
    return unreadable('newer-version', String(whole.version));
  if (whole.version !== fileVersion) return unreadable('wrong-version');
  const allowed = whole.allowed ?? [];
  const blocked = whole.blocked ?? [];
  if (!Array.isArray(allowed) || !Array.isArray(blocked)) return unreadable('not-a-list');
  if (allowed.length + blocked.length > linesAtMost) return unreadable('too-many-lines');
  return taken(whole, allowed, blocked, library);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong with it is said to the person as `not-json`.
    return undefined;
  }
}

function taken(
  { from, writtenOn }: Fields,
  allowed: readonly unknown[],
  blocked: readonly unknown[],
  library: Library,
): ReadFile {
  const remarks: Remark[] = [];
  const out = blocked.flatMap((id, n) => blockedLine(id, n + 1, library, remarks));
  const lines: AllowedLine[] = [];
  for (const [n, line] of allowed.entries()) {
    const read = allowedLine(line, n + 1, library, remarks);
    if (read && isNew(read, { allowed: lines, blocked: out }, n + 1, remarks)) lines.push(read);
  }
  if (lines.length === 0 && out.length === 0)
    return { list: null, remarks: [...remarks, ...unreadable('empty').remarks] };
  const list = {
    v: 1,
    from: nameOf(from, remarks),
    writtenOn: dateOf(writtenOn, remarks),
    allowed: lines,
    blocked: [...new Set(out)],
  } as const;
  return { list, remarks };
}

/** What became of one line of a list written by hand. */
export interface ReadLine {
  /** The list with it; null where it could not be taken. */
  readonly list: Lines | null;
  readonly remarks: readonly Remark[];
}

type Lines = Pick<TherapistList, 'allowed' | 'blocked'>;

/** Takes one line more into a list, by the same rules as those of a file. */
export function withLine(list: Lines, value: unknown, library: Library): ReadLine {
  const remarks: Remark[] = [];
  const number = list.allowed.length + 1;
  const line = allowedLine(value, number, library, remarks);
  const fits = line && hasRoom(list, remarks) && isNew(line, list, number, remarks);
  return { list: fits ? { ...list, allowed: [...list.allowed, line] } : null, remarks };
}

/** Rules one exercise more out. */
export function withBlocked(list: Lines, id: unknown, library: Library): ReadLine {
  const remarks: Remark[] = [];
  const number = list.blocked.length + 1;
  const [known] = blockedLine(id, number, library, remarks);
  if (known === undefined || !hasRoom(list, remarks)) return { list: null, remarks };
  const where = { part: 'blocked', number } as const;
  if (list.blocked.includes(known)) remarks.push(remark('refused', 'twice', where, known));
  if (list.allowed.some(({ exercise }) => exercise === known))
    remarks.push(remark('refused', 'contradiction', where, known));
  return {
    list: remarks.length > 0 ? null : { ...list, blocked: [...list.blocked, known] },
    remarks,
  };
}

function hasRoom({ allowed, blocked }: Lines, remarks: Remark[]): boolean {
  const fits = allowed.length + blocked.length < linesAtMost;
  if (!fits) remarks.push(remark('refused', 'too-many-lines', null));
  return fits;
}

const remark = (
  weight: Remark['weight'],
  code: Remark['code'],
  line: Remark['line'],
  ...args: string[]
): Remark => ({ weight, code, line, args });

/** What steers a line of text instead of standing in it. */
const unprintable = /\p{C}/gu;

/** A name is text of one line and stays text wherever it is shown. */
function nameOf(from: unknown, remarks: Remark[]): string {
  if (from === undefined) return '';
  const fits = isText(from) && from.length <= 120;
  if (!fits) remarks.push(remark('refused', 'bad-name', null));
  return fits ? from.replace(unprintable, ' ').replace(/\s+/g, ' ').trim() : '';
}

function dateOf(value: unknown, remarks: Remark[]): string | null {
  if (value === undefined || value === null) return null;
  if (isDayKey(value)) return value;
  remarks.push(remark('refused', 'bad-date', null));
  return null;
}

/** A value as it is said back; what is more than one value is not said, as no sentence would be. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? '…'
    : String(value).replace(unprintable, ' ').slice(0, 60);

function blockedLine(id: unknown, number: number, library: Library, remarks: Remark[]): string[] {
  if (isText(id) && Object.hasOwn(library, id)) return [id];
  remarks.push(remark('refused', 'unknown-exercise', { part: 'blocked', number }, shown(id)));
  return [];
}

function allowedLine(
  value: unknown,
  number: number,
  library: Library,
  remarks: Remark[],
): AllowedLine | null {
  const line = { part: 'allowed', number } as const;
  const refuse = (code: Remark['code'], ...args: string[]) => {
    remarks.push(remark('refused', code, line, ...args));
    return null;
  };
  if (!isFields(value)) return refuse('not-a-line');
  const { exercise: id, side = 'both', level = 1, reps = null } = value;
  const exercise = isText(id) && Object.hasOwn(library, id) ? library[id] : undefined;
  if (!exercise) return refuse('unknown-exercise', shown(id));
  if (side !== 'left' && side !== 'right' && side !== 'both')
    return refuse('bad-side', shown(side));
  if (level !== 1 && level !== 2 && level !== 3) return refuse('bad-level', shown(level));
  if (reps !== null && !(Number.isInteger(reps) && Number(reps) >= 1 && Number(reps) <= 60))
    return refuse('bad-reps', shown(reps));
  const wanted = reps === null ? null : Number(reps);
  return { exercise: exercise.id, side, level, reps: cut(exercise, wanted, line, remarks) };
}

/** Never more than the day allows in all (clinical rules R10 and 4.8); the line says what was cut. */
function cut(
  exercise: Exercise,
  wanted: number | null,
  line: Remark['line'],
  remarks: Remark[],
): number | null {
  const most = mostReps(exercise);
  if (wanted === null || wanted <= most) return wanted;
  remarks.push(remark('cut', 'reps-cut', line, exercise.id, String(wanted), String(most)));
  return most;
}

function isNew(
  line: AllowedLine,
  { allowed, blocked }: Lines,
  number: number,
  remarks: Remark[],
): boolean {
  const where = { part: 'allowed', number } as const;
  const same = allowed.some(
    ({ exercise, side }) =>
      exercise === line.exercise && (side === line.side || side === 'both' || line.side === 'both'),
  );
  if (same) remarks.push(remark('refused', 'twice', where, line.exercise));
  const ruledOut = blocked.includes(line.exercise);
  if (ruledOut) remarks.push(remark('refused', 'contradiction', where, line.exercise));
  return !same && !ruledOut;
}
