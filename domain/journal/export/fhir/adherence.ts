import { type DayKey, daysAfter } from '../../../care/days';
import { type Completion, wasPrompted } from '../../completion';
import { mondayOf } from '../../questions/span';
import { activity, inWords, percent } from './codes';
import type { Observation } from './shapes';
import { idOf, type Teller } from './telling';

/** Prompts of one week, and how many of them a break was taken for. */
export interface WeekTaken {
  readonly monday: DayKey;
  readonly shown: number;
  readonly taken: number;
}

/** Weeks in which anything was prompted, oldest first; a prompt counts once, in the week it was last heard of. */
export function weeksTaken(lines: readonly Completion[]): WeekTaken[] {
  const weeks = new Map<DayKey, WeekTaken>();
  for (const { day, taken } of promptsIn(lines)) {
    const monday = mondayOf(day);
    const week = weeks.get(monday) ?? { monday, shown: 0, taken: 0 };
    weeks.set(monday, { monday, shown: week.shown + 1, taken: week.taken + (taken ? 1 : 0) });
  }
  return [...weeks.values()].sort((a, b) => a.monday.localeCompare(b.monday));
}

interface Asked {
  readonly day: DayKey;
  readonly taken: boolean;
}

function promptsIn(lines: readonly Completion[]): Asked[] {
  const prompts = new Map<string, Asked>();
  for (const { promptId = '', day, kind } of lines.filter(wasPrompted)) {
    const known = prompts.get(promptId);
    const last = known && known.day > day ? known.day : day;
    prompts.set(promptId, { day: last, taken: known?.taken === true || kind === 'completed' });
  }
  return [...prompts.values()];
}

/** A week as an observation: the share of prompts that a break was taken for, and both numbers. */
export function adherenceOf({ monday, shown, taken }: WeekTaken, telling: Teller): Observation {
  const { words, subject } = telling;
  return {
    resourceType: 'Observation',
    id: idOf(telling, 'week', monday),
    status: 'final',
    category: [activity],
    code: inWords(words('fhir.adherence.title')),
    subject,
    performer: [subject],
    effectivePeriod: { start: monday, end: daysAfter(monday, 6) },
    valueQuantity: percent(taken / shown),
    component: [
      { code: inWords(words('fhir.adherence.shown')), valueInteger: shown },
      { code: inWords(words('fhir.adherence.taken')), valueInteger: taken },
    ],
  };
}
