import type { Fields } from '../../session/plain';
import { isFields } from '../../session/plain';
import type { Journal } from '../journal';
import {
  byStore,
  type Kept,
  keptKeys,
  keyOf,
  type Line,
  type StoreName,
  storeNames,
} from './format';
import { type Refusal, readLine, refusals, spanAt } from './line';
import { harmlessIn } from './plain';
import { isLater, stampOf } from './stamp';

/** What a file holds once every line has been looked at. */
export interface TakenIn {
  readonly lines: Journal;
  readonly kept: Kept;
  /** How many lines were left out, by why. */
  readonly refused: Readonly<Record<StoreName, Readonly<Record<Refusal, number>>>>;
  /** Lines that stood in the file a second time; the later word of them is taken. */
  readonly twice: number;
  /** Whether anything a person put in was hostile or far too large, and so is left out. */
  readonly keptRefused: boolean;
}

/** Lines that are looked at before the work may rest. */
const atOnce = 500;

/** How many lines a file holds in all, before any is looked at. */
export const lineCountOf = (stores: Fields): number =>
  storeNames.reduce((sum, store) => sum + listIn(stores, store).length, 0);

/** Looks at every line of a file. Yields how many it has seen, to rest at; never throws. */
export function* takeIn(stores: Fields, now: number): Generator<number, TakenIn> {
  const span = spanAt(now);
  const refused = byStore(noneRefused);
  const lines: Partial<Record<StoreName, Line[]>> = {};
  let seen = 0;
  let twice = 0;
  for (const store of storeNames) {
    const known = new Map<string, Line>();
    for (const value of listIn(stores, store)) {
      const read = readLine(store, value, span);
      if ('refused' in read) refused[store][read.refused] += 1;
      else if (isSecond(known, read.line)) twice += 1;
      seen += 1;
      if (seen % atOnce === 0) yield seen;
    }
    lines[store] = [...known.values()];
  }
  const { kept, keptRefused } = keptIn(stores.kept);
  return { lines: lines as unknown as Journal, kept, keptRefused, refused, twice };
}

const listIn = (stores: Fields, store: StoreName): readonly unknown[] => {
  const list = stores[store];
  return Array.isArray(list) ? list : [];
};

const noneRefused = () =>
  Object.fromEntries(refusals.map((why) => [why, 0])) as Record<Refusal, number>;

/** Whether a line of its name stood there already; the later word stays. */
function isSecond(known: Map<string, Line>, line: Line): boolean {
  const standing = known.get(keyOf(line));
  if (!standing || isLater(stampOf(line), stampOf(standing))) known.set(keyOf(line), line);
  return standing !== undefined;
}

function keptIn(value: unknown): Pick<TakenIn, 'kept' | 'keptRefused'> {
  if (value === undefined) return { kept: {}, keptRefused: false };
  if (!isFields(value)) return { kept: {}, keptRefused: true };
  const kept = harmlessIn(value);
  return { kept, keptRefused: keptKeys.some((key) => key in value && !(key in kept)) };
}
