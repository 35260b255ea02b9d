/** What breaks a line, hides, or turns the direction of what stands beside it; not what joins letters. */
const space = /(?:\s|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}])+/gu;
const ends = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/gu;

/** A person's own words as one plain line of at most so many letters: nothing in it is anything but text. */
export const plainLine = (text: string, longest: number): string =>
  [...text.replace(space, ' ').replace(ends, '')].slice(0, longest).join('').replace(ends, '');

/** Whether it is such a line already, or empty. */
export const isPlainLine = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && plainLine(value, longest) === value;

/** How many lines a list may have, and how many letters a line. */
export interface ListBounds {
  readonly most: number;
  readonly longest: number;
}

/** What can be read of a list: a line that cannot costs only itself. */
export function ownList(value: unknown, { most, longest }: ListBounds): string[] {
  if (!Array.isArray(value)) return [];
  const lines = value.map((line) => (typeof line === 'string' ? plainLine(line, longest) : ''));
  return lines.filter(Boolean).slice(0, most);
}

/** Whether it is such a list already. */
export function isOwnList(value: unknown, bounds: ListBounds): value is string[] {
  if (!Array.isArray(value)) return false;
  const lines = ownList(value, bounds);
  return lines.length === value.length && lines.every((line, n) => line === value[n]);
}

/** Whose turn it is: the line after the last one that was shown, the first after the end or where it is gone. */
export const nextInTurn = (lines: readonly string[], last: string | null): string | null =>
  lines[(lines.indexOf(last ?? '') + 1) % lines.length] ?? null;
