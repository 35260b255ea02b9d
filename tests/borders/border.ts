import fc from 'fast-check';
import { spoils } from '../helpers/spoil';

/** A place where something comes in that we did not make, or made and cannot be sure of any more. */
export interface Border {
  readonly name: string;
  /** What may come in: whole values, most of them spoilt. */
  readonly inputs: fc.Arbitrary<unknown>;
  /** Takes one in and fails where what must hold does not; says whether anything of it was taken. */
  readonly takes: (input: never) => boolean | Promise<boolean>;
}

/** A row of the table of borders. */
export const border = <T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  takes: (input: T) => boolean | Promise<boolean>,
): Border => ({ name, inputs, takes });

/** Values that have made somebody's program stumble. */
const stones: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  8.64e15,
  '',
  '0',
  'yes',
  '__proto__',
  'constructor',
  '2026-02-30',
  'x'.repeat(5_000),
  '\u0000\u202e',
  [],
  [null],
  {},
  { length: 1e9 },
  JSON.parse('{"__proto__":{"on":true}}'),
  new Date(Number.NaN),
  new Map([['a', 1]]),
];

const inner = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null;

/** Puts a stone in the place of one value, somewhere in a value; the turns say where. */
function stumbled(value: unknown, turns: readonly number[], stone: unknown): unknown {
  const [turn = 0, ...rest] = turns;
  const keys = inner(value) ? Object.keys(value) : [];
  const key = keys[turn % keys.length];
  if (key === undefined || turns.length === 0) return stone;
  const at = (value as Record<string, unknown>)[key];
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = stumbled(at, rest, stone);
  return copy;
}

/** A text, spoilt once, twice or three times. */
export const spoiltText = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.constantFrom(...spoils), fc.nat(), fc.nat()), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([text, all]) =>
      all.reduce((so, [[, spoil], at, way]) => spoil(so, at % (so.length || 1), way), text),
    );

/** A value, spoilt as text as far as it can still be read, or with stones in it, or another altogether. */
export const spoilt = (whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: whole },
    { weight: 1, arbitrary: fc.anything() },
    {
      weight: 5,
      arbitrary: spoiltText(whole.map((value) => JSON.stringify(value) ?? 'null')).map(parsed),
    },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          whole,
          fc.array(fc.array(fc.nat(), { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
          fc.constantFrom(...stones),
        )
        .map(([value, places, stone]) =>
          places.reduce<unknown>((so, turns) => stumbled(so, turns, stone), value),
        ),
    },
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What can no longer be read as JSON stays the text it is.
    return text;
  }
}
