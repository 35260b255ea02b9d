import { type Cap, questions, type Row, type Tier, tiers } from './questions';

/** The four lists: right now, last weeks, health history, adjustments. */
export const groups = ['E', 'U', 'C', 'F'] as const;

/** One of the four lists. */
export type Group = (typeof groups)[number];

/** What was ticked in one list, and when; codes not named were left unticked. */
export interface ListAnswer {
  /** Epoch ms. */
  readonly answeredAt: number;
  readonly ticked: Readonly<Record<string, 'yes' | 'unsure'>>;
}

/** The lists answered so far. */
export type Answers = Partial<Readonly<Record<Group, ListAnswer>>>;

/** What follows from a safety check. */
export interface Screening {
  /** The gravest tier that applies; null when nothing was ticked. */
  readonly tier: Tier | null;
  /** Codes that count as yes. */
  readonly flags: readonly string[];
  /** Union of what is blocked. */
  readonly blocks: readonly string[];
  /** Lowest of what is allowed, by selector. */
  readonly caps: readonly (readonly [selector: string, cap: Cap])[];
  /** Whether all four lists have an answer. */
  readonly complete: boolean;
}

/** Tiers for which "not sure" counts as yes (rule R2 of the clinical rules). */
const unsureIsYes: readonly Tier[] = ['EMERGENCY', 'URGENT', 'CLINICIAN_FIRST', 'REGION_BLOCK'];

/** The list a question stands in: its code's first letter. */
export const groupOf = (code: string): Group => code[0] as Group;

/** Whether "not sure" is offered for a question. */
export const mayBeUnsure = ({ tier }: Row): boolean => unsureIsYes.includes(tier);

/** The questions asked in one list. */
export const asked = (group: Group): readonly Row[] =>
  questions.filter(({ code }) => groupOf(code) === group && code !== 'F-DEVICE');

/** What follows from these answers: the highest tier wins, blocks are the union, caps take the lowest. */
export function screen(answers: Answers): Screening {
  const yes = questions.filter((row) => {
    const answer = answers[groupOf(row.code)]?.ticked[row.code];
    return answer === 'yes' || (answer === 'unsure' && mayBeUnsure(row));
  });
  const flags = yes.map(({ code }) => code);
  // Clumsy hands or legs together with trouble around the bladder or between the legs cannot wait.
  const graver =
    flags.includes('U-MYELO') && flags.includes('E-CES') ? (['EMERGENCY'] as const) : [];
  const found = [...graver, ...yes.map(({ tier }) => tier)];
  return {
    tier: tiers.find((tier) => found.includes(tier)) ?? null,
    flags,
    blocks: [...new Set(yes.flatMap(({ blocks }) => blocks))],
    caps: yes.flatMap(({ caps }) => Object.entries(caps)),
    complete: groups.every((group) => answers[group] !== undefined),
  };
}
