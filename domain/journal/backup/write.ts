import type { Fields } from '../../session/plain';
import { type Piece, pieceOf, textOf } from './canonical';
import { type BackupHead, backupFormat, type Counts, storeNames } from './format';
import { backupVersion } from './open';

/** The parts of `stores` in the order of their names, which is the order of their text. */
export const partNames = [...storeNames, 'kept' as const].sort();

const same = (text: string): Piece => ({ text, hashed: text });

/** What stands before the lines of a store. */
export const listOpening = (name: string, isFirst: boolean): Piece =>
  same(`${isFirst ? '{' : ','}${JSON.stringify(name)}:[`);

/** Some lines of a store; `goesOn`: others stand before them. */
export function linesPiece(lines: readonly unknown[], goesOn: boolean): Piece {
  const { text, hashed } = pieceOf(lines);
  const comma = goesOn && lines.length > 0 ? ',' : '';
  return { text: comma + text, hashed: comma + hashed };
}

/** What stands after the lines of a store. */
export const listEnding: Piece = same(']');

/** A part that is no list of lines. */
export function wholePiece(name: string, value: unknown, isFirst: boolean): Piece {
  const { text, hashed } = pieceOf([value]);
  const opening = `${isFirst ? '{' : ','}${JSON.stringify(name)}:`;
  return { text: opening + text, hashed: opening + hashed };
}

/** What stands after the last part. */
export const storesEnding: Piece = same('}');

/** What stands before `stores`. */
export const fileOpening = (head: BackupHead, counts: Counts): string =>
  `${textOf({ format: backupFormat, v: backupVersion, ...head, counts }).slice(0, -1)},"stores":`;

/** What stands after `stores`. The hash comes last, so that a file cut off says so. */
export const fileEnding = (sha256: string): string => `,"sha256":"${sha256}"}\n`;

/** Lines whose text is made before the work may rest. */
export const linesInPiece = 250;

/** The text of `stores` as it is hashed, piece by piece; to be laid end to end. */
export function* hashedPieces(stores: Fields): Generator<string> {
  const names = Object.keys(stores).sort();
  for (const [n, name] of names.entries()) {
    const part = stores[name];
    if (!Array.isArray(part)) {
      yield wholePiece(name, part, n === 0).hashed;
      continue;
    }
    yield listOpening(name, n === 0).hashed;
    for (let from = 0; from < part.length; from += linesInPiece)
      yield linesPiece(part.slice(from, from + linesInPiece), from > 0).hashed;
    yield listEnding.hashed;
  }
  yield names.length === 0 ? '{}' : storesEnding.hashed;
}
