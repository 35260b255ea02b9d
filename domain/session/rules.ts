import { type Pace, rhythms } from './rhythms';
import type { Kind, KindRule, Rules } from './types';

const seconds = (n: number) => n * 1_000;
const minutes = (n: number) => n * 60_000;
const hours = (n: number) => n * 3_600_000;

/** The lengths that hold for every rhythm (decisions of ours; see ARCHITECTURE.md, counting time). */
export const common: Omit<Rules, 'kinds'> = {
  idleGraceMs: seconds(60),
  passiveMaxMs: minutes(30),
  checkpointMs: minutes(5),
  awayCheckMs: minutes(15),
  lateToleranceMs: seconds(60),
  backToleranceMs: seconds(2),
  minGapMs: minutes(3),
  settleMs: seconds(60),
  collapseMs: minutes(2),
  promptLifeMs: minutes(2),
  repromptAfterMs: minutes(5),
  maxReprompts: 2,
  maxSnoozes: 2,
  holdForPauseMs: minutes(3),
  maxPromptsPerHour: 4,
  afterMediaMs: minutes(2),
};

/** Where the browser may not tell of the return, an absence is looked at after five minutes too. */
export const whereReturnIsUnheard: Pick<Rules, 'firstAwayCheckMs'> = {
  firstAwayCheckMs: minutes(5),
};

/** What does not change with the rhythm: rank, what absence counts for, how long a meeting may hold it. */
const fixed: Readonly<Record<Kind, Omit<KindRule, 'on' | 'everyMs' | 'restMs'>>> = {
  micro: { rank: 1, creditMs: seconds(60), keepDueMs: 0, dailyCap: null, maxDeferMs: minutes(10) },
  posture: { rank: 2, creditMs: minutes(5), keepDueMs: 0, dailyCap: null, maxDeferMs: minutes(30) },
  walk: { rank: 3, creditMs: minutes(10), keepDueMs: 0, dailyCap: null, maxDeferMs: minutes(30) },
  // Hands that only lie there, in a film, need no glide.
  glide: {
    rank: 4,
    creditMs: null,
    keepDueMs: hours(3),
    dailyCap: 0,
    maxDeferMs: minutes(45),
    countsPassive: false,
  },
};

/** The rule of one kind at a pace; null switches it off. */
export const ruleAt = (kind: Kind, pace: Pace | null): KindRule => ({
  ...fixed[kind],
  on: pace !== null,
  everyMs: minutes(pace?.everyMinutes ?? 60),
  restMs: seconds(pace?.seconds ?? 60),
});

/** At least this long between glides, minutes (clinical schedule: glide_min_gap_min). */
const glideGapMinutes = 60;

/** Glides n times over eight hours of active time, each up to 120 s; off where n is 0. */
export function glideRule(perDay: number): KindRule {
  const everyMinutes = Math.max(glideGapMinutes, 480 / (perDay + 1));
  const pace = perDay > 0 ? { everyMinutes, seconds: 120 } : null;
  return { ...ruleAt('glide', pace), restMs: seconds(120), dailyCap: perDay };
}

/** The default rhythm, glides off. */
export const balanced: Rules = {
  ...common,
  kinds: {
    micro: ruleAt('micro', rhythms.balanced.micro),
    posture: ruleAt('posture', rhythms.balanced.posture),
    walk: ruleAt('walk', rhythms.balanced.walk),
    glide: glideRule(0),
  },
};

/** For trying the product out: the waits are a sixtieth, everything else is as it is. */
export function demoRules(rules: Rules): Rules {
  const { maxPromptsPerHour: _unlimited, ...rest } = rules;
  const kinds = Object.entries(rules.kinds).map(([kind, rule]) => [
    kind,
    { ...rule, everyMs: rule.everyMs / 60 },
  ]);
  return {
    ...rest,
    repromptAfterMs: rules.repromptAfterMs / 60,
    settleMs: rules.settleMs / 60,
    minGapMs: rules.minGapMs / 60,
    holdForPauseMs: rules.holdForPauseMs / 60,
    kinds: Object.fromEntries(kinds),
  };
}
