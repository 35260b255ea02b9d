// One value has one text: keys sorted, no spaces. So the same log gives the same bytes and the same hash.

/** A piece of a file, and the same piece as it is hashed: every text in Unicode's composed form (NFC). */
export interface Piece {
  readonly text: string;
  readonly hashed: string;
}

/** Values one after the other with commas between. What was written stays as it was written. */
export function pieceOf(values: readonly unknown[]): Piece {
  const text = joined(values);
  // Almost always composed already, which is found out much sooner than it is made.
  return { text, hashed: text.normalize('NFC') === text ? text : joined(values.map(composed)) };
}

/** A value's text. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${joined(value)}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const key of Object.keys(fields).sort())
    if (fields[key] !== undefined) parts.push(`${JSON.stringify(key)}:${textOf(fields[key])}`);
  return `{${parts.join()}}`;
}

const joined = (values: readonly unknown[]): string => values.map(textOf).join();

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(composed);
  const fields = Object.entries(value).map(([key, one]) => [key.normalize('NFC'), composed(one)]);
  return Object.fromEntries(fields);
}
