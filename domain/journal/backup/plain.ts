import { type Kept, keptKeys } from './format';

// A file may hold anything. Before a part of it is looked at, it has to be small and harmless to walk through.

/** Names that mean something to the language itself. */
const hostile: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** How much a part of a file may hold. */
export interface Room {
  /** Lists and objects within each other. */
  readonly depth: number;
  /** Values of any kind in all. */
  readonly values: number;
  /** Characters of all texts and names together. */
  readonly characters: number;
}

/** Room for one line of the log, the longest note and a whole safety check included. */
export const lineRoom: Room = { depth: 8, values: 2_000, characters: 40_000 };

/** Room for what a person put in: a year's plan needs a tenth of it. */
export const keptRoom: Room = { depth: 16, values: 200_000, characters: 4_000_000 };

/** Whether a parsed value fits into a room and has no name that means something to the language. */
export function isHarmless(value: unknown, room: Room): boolean {
  let { values, characters } = room;
  const open: [value: unknown, depth: number][] = [[value, room.depth]];
  const spend = (text: string) => {
    characters -= text.length;
  };
  while (open.length > 0) {
    const [one, depth] = open.pop() as [unknown, number];
    values -= 1;
    if (typeof one === 'string') spend(one);
    if (typeof one === 'object' && one !== null) {
      const keys = Object.keys(one);
      if (depth === 0 || keys.length > values) return false;
      if (!Array.isArray(one)) {
        if (keys.some((key) => hostile.includes(key))) return false;
        keys.forEach(spend);
      }
      for (const inner of Object.values(one)) open.push([inner, depth - 1]);
    }
    if (values < 0 || characters < 0) return false;
  }
  return true;
}

/** Whether no list or object lies within more others than this. */
export function isShallow(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return most > 0 && Object.values(value).every((inner) => isShallow(inner, most - 1));
}

/** Of what a person put in, what may be looked at; a part that is hostile or far too large is left out. */
export function harmlessIn(kept: Kept): Kept {
  const there = keptKeys.filter(
    (key) => kept[key] !== undefined && isHarmless(kept[key], keptRoom),
  );
  return Object.fromEntries(there.map((key) => [key, kept[key]]));
}
