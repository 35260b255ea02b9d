// Languages nobody speaks, for builds that are looked at: what is not in them was never translated,
// and what they do not fit into is too narrow.

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž'];

/** A name of one sign, such as that of a key, is the same everywhere. */
const isSign = (text) => text.length <= 1;

/** How much longer than English a language may be; German labels come near it. */
const longer = 0.4;

/** Words of four letters, up to the length that is asked for. */
const filling = (length) => ' ėxţŕ'.repeat(Math.ceil(length / 5)).slice(0, Math.max(0, length));

/** English with accents, 40 % longer with brackets whose loss shows where a sentence was cut. */
export function pseudo(text) {
  if (isSign(text)) return text;
  const told = text.replace(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)]);
  const more = Math.ceil(text.length * longer) - '[]'.length;
  return `[${told}${more < 3 ? 'ėx'.slice(0, Math.max(0, more)) : filling(more)}]`;
}

/** The signs that say which way a text runs, whatever its letters: a part from right to left, and its end. */
const fromRight = '\u2067\u202e';
const itsEnd = '\u202c\u2069';

/** English as it would run in a language written from right to left; what is filled in keeps its own way. */
export function mirrored(text) {
  if (isSign(text)) return { '←': '→', '→': '←' }[text] ?? text;
  const gaps = text.replace(/\$\d/g, (gap) => `\u2068${gap}\u2069`);
  return `${fromRight}${gaps}${itsEnd}`;
}

/** The same tree with every text told anew. */
const told = (tree, tell) =>
  typeof tree === 'string'
    ? tell(tree)
    : Object.fromEntries(Object.entries(tree).map(([key, inner]) => [key, told(inner, tell)]));

/** The stand-ins for English, each with the way its pages run. */
export const standIns = {
  pseudo: { dir: 'ltr', words: (english) => told(english, pseudo) },
  mirrored: { dir: 'rtl', words: (english) => told(english, mirrored) },
};
