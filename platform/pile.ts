import type { Piece } from '../domain/journal/backup/canonical';
import { bytesOf } from './bytes';

/** Texts laid end to end as bytes; what has gathered goes out of the page's own memory now and then. */
export interface Pile {
  readonly add: (text: string) => void;
  /** All that was added until now. */
  readonly whole: () => Blob;
}

/** Bytes that gather before they are handed over. */
const gatherMost = 4 * 1_024 * 1_024;

/** A pile, empty or begun with what another one holds. */
export function pileOf(first: Blob = new Blob()): Pile {
  let laid = first;
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const whole = () => {
    laid = new Blob([laid, ...gathered]);
    gathered = [];
    size = 0;
    return laid;
  };
  const add = (text: string) => {
    const bytes = bytesOf(text);
    gathered.push(bytes);
    size += bytes.byteLength;
    if (size > gatherMost) whole();
  };
  return { add, whole };
}

/** Pieces laid end to end, and once more as they are hashed where any of them differs. */
export interface Pieces {
  readonly add: (piece: Piece) => void;
  readonly text: () => Blob;
  readonly hashed: () => Blob;
}

/** No pieces yet. */
export function piecesOf(): Pieces {
  const texts = pileOf();
  let others: Pile | undefined;
  return {
    add: ({ text, hashed }) => {
      if (hashed !== text) others ??= pileOf(texts.whole());
      texts.add(text);
      others?.add(hashed);
    },
    text: texts.whole,
    hashed: () => (others ?? texts).whole(),
  };
}
