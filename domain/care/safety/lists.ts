import { type Line, lines, type Tier } from './lines';

/** The four lists: right now, last weeks, health history, adjustments. */
export const groups = ['E', 'U', 'C', 'F'] as const;

/** One of the four lists. */
export type Group = (typeof groups)[number];

/** What can be said to a line: yes, not sure, or of an old and stable matter that it was looked at. */
export const ticks = ['yes', 'unsure', 'old'] as const;

/** What was said to a line. */
export type Tick = (typeof ticks)[number];

/** What was ticked in one list, and when; codes not named were left unticked. */
export interface ListAnswer {
  /** When the whole list was last sent off, epoch ms. */
  readonly answeredAt: number;
  readonly ticked: Readonly<Record<string, Tick>>;
  /** Lines asked again by themselves since then, epoch ms by code. */
  readonly askedAt?: Readonly<Record<string, number>>;
}

/** The lists answered so far. */
export type Answers = Partial<Readonly<Record<Group, ListAnswer>>>;

/** Tiers for which "not sure" counts as yes (rule R2 of the clinical rules). */
const unsureIsYes: readonly Tier[] = ['EMERGENCY', 'URGENT', 'CLINICIAN_FIRST', 'REGION_BLOCK'];

/** The list a question stands in: its code's first letter. */
export const groupOf = (code: string): Group => code[0] as Group;

/** Whether "not sure" is offered for a question. */
export const mayBeUnsure = ({ tier }: Line): boolean => unsureIsYes.includes(tier);

/** The questions asked in one list; the one on implanted devices stands on its card. */
export const asked = (group: Group): readonly Line[] =>
  lines.filter(({ code }) => groupOf(code) === group && code !== 'F-DEVICE');

/** What was said to a question; null where it was left unticked or its list has no answer. */
export const tickOf = (answers: Answers, code: string): Tick | null =>
  answers[groupOf(code)]?.ticked[code] ?? null;

/** When a question was last answered, epoch ms; null where its list has no answer. */
export function saidAt(answers: Answers, code: string): number | null {
  const answer = answers[groupOf(code)];
  return answer ? (answer.askedAt?.[code] ?? answer.answeredAt) : null;
}

/** Whether a value is what this question can be answered with. */
export const isTick = (line: Line, value: unknown): value is Tick =>
  value === 'yes' || value === 'unsure' || (value === 'old' && line.whenOld !== undefined);
