import type { Now } from '../now';
import { type Clearances, clearanceOf, leftOf } from './clearance';
import { type Answers, type Group, mayBeUnsure, tickOf } from './lists';
import { type Cap, questions, type Row, type Tier, tiers } from './questions';
import { overdueGroups } from './recheck';

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
  const said = saidYes(answers);
  const lifted = said.flatMap((row) => {
    const clearance = clearanceOf(row, answers, clearances, now);
    return clearance ? [{ row, left: leftOf(row, clearance, now) }] : [];
  });
  const cleared = lifted.map(({ row }) => row.code);
  const yes = said.filter(({ code }) => !cleared.includes(code));
  const left = lifted.map((one) => one.left);
  const dueGroups = overdueGroups(answers, now);
  return {
    tier: gravest(yes),
    flags: yes.map(({ code }) => code),
    cleared,
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

const places = new Map(questions.map(({ code }, n) => [code, n]));

/** The questions that count as yes, in the order of the lists; only what was ticked is looked at. */
function saidYes(answers: Answers): Row[] {
  const ticked = Object.values(answers).flatMap((list) => Object.keys(list?.ticked ?? {}));
  const meant = ticked.flatMap((code) => [
    code,
    questions[places.get(code) ?? -1]?.whenOld ?? code,
  ]);
  return [...new Set(meant)]
    .flatMap((code) => places.get(code) ?? [])
    .sort((a, b) => a - b)
    .flatMap((place) => questions[place] ?? [])
    .filter((row) => countsAsYes(answers, row));
}

/** Whether a question counts as yes: ticked, not sure where that is yes, or another's "old and stable". */
function countsAsYes(answers: Answers, row: Row): boolean {
  const tick = tickOf(answers, row.code);
  const asOld = questions.some(
    ({ code, whenOld }) => whenOld === row.code && tickOf(answers, code) === 'old',
  );
  return asOld || tick === 'yes' || (tick === 'unsure' && mayBeUnsure(row));
}

function gravest(yes: readonly Row[]): Tier | null {
  const found = yes.map(({ tier }) => tier);
  const flags = yes.map(({ code }) => code);
  // Clumsy hands or legs together with trouble around the bladder or between the legs cannot wait.
  if (flags.includes('U-MYELO') && flags.includes('E-CES')) return 'EMERGENCY';
  return tiers.find((tier) => found.includes(tier)) ?? null;
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
