import type { Now } from '../now';
import { type Clearances, leftOf } from './clearance';
import type { Tier } from './lines';
import type { Answers, Group } from './lists';
import { type Cap, rowOf } from './questions';
import { overdueGroups } from './recheck';
import { gravest, saidIn } from './said';

/** What follows from a safety check. */
export interface Screening {
  /** The gravest tier that applies; null when nothing counts as yes. */
  readonly tier: Tier | null;
  /** Codes that count as yes. */
  readonly flags: readonly string[];
  /** Codes that would count as yes, had a clinician not checked them since. */
  readonly cleared: readonly string[];
  /** Union of what is blocked. */
  readonly blocks: readonly string[];
  /** Lowest of what is allowed, each selector once. */
  readonly caps: readonly (readonly [selector: string, cap: Cap])[];
  /** Limb sliders run with the neck at rest (rule ADAPT-NECK0 of the clinical rules). */
  readonly neckStill: boolean;
  /** Lists to be answered before anything but the safe few is offered. */
  readonly dueGroups: readonly Group[];
  /** Whether no list is due. */
  readonly complete: boolean;
}

/** What follows from these answers: the highest tier wins, blocks are the union, caps take the lowest. */
export function screen(answers: Answers, clearances: Clearances, now: Now): Screening {
  const said = saidIn(answers, clearances, now);
  const yes = said.yes.map(rowOf);
  const left = said.lifted.map(({ line, clearance }) => leftOf(rowOf(line), clearance, now));
  const dueGroups = overdueGroups(answers, now);
  return {
    tier: gravest(said),
    flags: yes.map(({ code }) => code),
    cleared: said.lifted.map(({ line }) => line.code),
    blocks: [...new Set([...yes, ...left].flatMap(({ blocks }) => blocks))],
    caps: lowest([
      ...yes.flatMap(({ caps }) => Object.entries(caps)),
      ...left.flatMap(({ caps }) => caps),
    ]),
    neckStill: left.some(({ neckStill }) => neckStill),
    dueGroups,
    complete: dueGroups.length === 0,
  };
}

/** Every selector once, with the lowest of each limit. */
function lowest(caps: Screening['caps']): Screening['caps'] {
  const by = new Map<string, Cap>();
  for (const [selector, cap] of caps) by.set(selector, lower(by.get(selector) ?? {}, cap));
  return [...by];
}

function lower(a: Cap, b: Cap): Cap {
  const levels = [a.maxLevel, b.maxLevel].filter((level) => level !== undefined);
  const holds = [a.maxHoldSeconds, b.maxHoldSeconds].filter((hold) => hold !== undefined);
  return {
    ...(levels.length > 0 && { maxLevel: levels.reduce((x, y) => (x < y ? x : y)) }),
    ...(holds.length > 0 && { maxHoldSeconds: Math.min(...holds) }),
    ...((a.shoesRequired || b.shoesRequired) && { shoesRequired: true }),
  };
}
