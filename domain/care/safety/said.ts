import type { Clearance } from '../care';
import type { Now } from '../now';
import { type Clearances, clearanceOf } from './clearance';
import { lines, type Tier, tiers } from './lines';
import { type Answers, mayBeUnsure, tickOf } from './lists';

/** A line with its code as one of the table's. */
type Known = (typeof lines)[number];

/** What was said yes to, in the order of the lists. */
export interface Said {
  /** Lines that count as yes. */
  readonly yes: readonly Known[];
  /** Lines that would count as yes, had a clinician not checked them since. */
  readonly lifted: readonly { readonly line: Known; readonly clearance: Clearance }[];
}

/** What these answers say, and what of it a clinician has checked. */
export function saidIn(answers: Answers, clearances: Clearances, now: Now): Said {
  const said = ticked(answers);
  const lifted = said.flatMap((line) => {
    const clearance = clearanceOf(line, answers, clearances, now);
    return clearance ? [{ line, clearance }] : [];
  });
  const cleared = lifted.map(({ line }) => line);
  return { yes: said.filter((line) => !cleared.includes(line)), lifted };
}

/** The gravest tier that applies; null when nothing counts as yes. */
export function gravest({ yes }: Pick<Said, 'yes'>): Tier | null {
  const found = yes.map(({ tier }) => tier);
  const flags: readonly string[] = yes.map(({ code }) => code);
  // Clumsy hands or legs together with trouble around the bladder or between the legs cannot wait.
  if (flags.includes('U-MYELO') && flags.includes('E-CES')) return 'EMERGENCY';
  return tiers.find((tier) => found.includes(tier)) ?? null;
}

const places = new Map<string, number>(lines.map(({ code }, n) => [code, n]));

/** The lines that count as yes; only what was ticked is looked at. */
function ticked(answers: Answers): Known[] {
  const codes = Object.values(answers).flatMap((list) => Object.keys(list?.ticked ?? {}));
  const meant = codes.flatMap((code) => [code, lines[places.get(code) ?? -1]?.whenOld ?? code]);
  return [...new Set(meant)]
    .flatMap((code) => places.get(code) ?? [])
    .sort((a, b) => a - b)
    .flatMap((place) => lines[place] ?? [])
    .filter((line) => countsAsYes(answers, line));
}

/** Whether a line counts as yes: ticked, not sure where that is yes, or another's "old and stable". */
function countsAsYes(answers: Answers, line: Known): boolean {
  const tick = tickOf(answers, line.code);
  const asOld = lines.some(
    ({ code, whenOld }) => whenOld === line.code && tickOf(answers, code) === 'old',
  );
  return asOld || tick === 'yes' || (tick === 'unsure' && mayBeUnsure(line));
}
