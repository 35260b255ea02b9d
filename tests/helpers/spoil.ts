// Ways in which a file may be spoilt, by accident or on purpose.

/** Spoils a text at a place, in one of its ways. */
export type Spoil = (text: string, at: number, way: number) => string;

const splice = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length);

/** Puts one of several values in the place of the next part that looks so. */
const swap =
  (what: RegExp, ...puts: readonly (string | ((way: number) => string))[]): Spoil =>
  (text, at, way) => {
    const put = puts[way % puts.length] ?? '';
    const value = typeof put === 'string' ? put : put(way);
    return text.slice(0, at) + text.slice(at).replace(what, () => value);
  };

const flip = (text: string, at: number, way: number) =>
  String.fromCharCode(text.charCodeAt(at) ^ (1 << (way % 7)));
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const aValue = /:(?:"[^"\\]*"|\d+)(?=[,}])/;

/** Every way a file is spoilt in, and whether what comes of it can mostly be parsed. */
export const spoils: readonly [how: string, spoil: Spoil, parses: boolean][] = [
  ['a byte flipped', (text, at, way) => splice(text, at, 1, flip(text, at, way)), true],
  ['cut off', (text, at) => text.slice(0, at), false],
  ['a part missing', (text, at, way) => splice(text, at, way % 200, ''), false],
  ['a part twice', (text, at, way) => splice(text, at, 0, text.slice(at, at + (way % 200))), false],
  ['numbers grown', swap(/:\d+/, ':1e999', ':-1', `:${'9'.repeat(400)}`, ':0.5', ':1e308'), true],
  ['types swapped', swap(aValue, ':null', ':[]', ':{}', ':true', ':7', ':"x"'), true],
  ['names swapped', swap(/,"\w+":/, ',"__proto__":', ',"constructor":', ',"id":', ',"":'), true],
  ['nested', swap(aValue, (way) => `:${nested(way % 3 ? way % 12 : way % 5_000)}`), true],
  [
    'hostile text',
    swap(aValue, ':"\\u0000"', ':"\\ud800"', ':"</script>"', ':"\\u202e"', `:"${'x'.repeat(5e4)}"`),
    true,
  ],
];
