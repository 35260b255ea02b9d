import type { Now } from '../../domain/care/now';
import type { Clearances } from '../../domain/care/safety/clearance';
import { type Group, groupOf, groups } from '../../domain/care/safety/lists';
import type { Tier } from '../../domain/care/safety/questions';
import { type Screening, screen } from '../../domain/care/safety/screen';
import {
  careFrom,
  type ListDraft,
  type WelcomeAnswers,
  type WelcomePage,
  type WelcomeProps,
} from './types';

const pages: Readonly<Record<WelcomeProps['occasion'], readonly WelcomePage[]>> = {
  first: ['start', 'E', 'U', 'C', 'F', 'side', 'rhythm', 'done'],
  again: ['E', 'U', 'C', 'F', 'side', 'done'],
  symptoms: ['E', 'U', 'done'],
};

/** The pages of an occasion, in order. */
export const pagesOf = (occasion: WelcomeProps['occasion']): readonly WelcomePage[] =>
  pages[occasion];

/** The page after (1) or before (-1) this one. */
export function pageBeside(
  occasion: WelcomeProps['occasion'],
  page: WelcomePage,
  by: 1 | -1,
): WelcomePage {
  const all = pages[occasion];
  return all[Math.max(0, all.indexOf(page)) + by] ?? page;
}

/** Whether a page is one of the four lists. */
export const isList = (page: WelcomePage): page is Group => groups.some((group) => group === page);

/** A list nobody has touched. */
export const emptyList: ListDraft = { ticked: {}, none: false, answeredAt: null };

/** Answers with one list changed; a list that is touched again is no longer sent off. */
export const withList = (
  answers: WelcomeAnswers,
  group: Group,
  change: Partial<ListDraft>,
): WelcomeAnswers => ({
  ...answers,
  lists: {
    ...answers.lists,
    [group]: { ...(answers.lists[group] ?? emptyList), answeredAt: null, ...change },
  },
});

/** Tiers after which nothing else is asked: the card stands until its answer is taken back. */
const blocking: readonly (Tier | null)[] = ['EMERGENCY', 'URGENT', 'NOT_FOR_YOU'];
/** Tiers that are told once and then carried on from. */
const advising: readonly (Tier | null)[] = [
  'CLINICIAN_FIRST',
  'REGION_BLOCK',
  'INFO_SEE_CLINICIAN',
];

/** What has to be said about the lists sent so far, if anything. */
export function verdict(
  answers: WelcomeAnswers,
  clearances: Clearances,
  now: Now,
): (Screening & { tier: Tier; final: boolean }) | null {
  const found = screen(careFrom(answers).answers, clearances, now);
  const { tier } = found;
  if (tier === null) return null;
  if (blocking.includes(tier)) return { ...found, tier, final: true };
  return advising.includes(tier) ? { ...found, tier, final: false } : null;
}

/** Takes back the lists that led to a card, so that they are asked again; the first of them comes up. */
export function takenBack(answers: WelcomeAnswers, flags: readonly string[]): WelcomeAnswers {
  const open = groups.filter((group) => flags.some((code) => groupOf(code) === group));
  const cleared = open.reduce((now, group) => withList(now, group, emptyList), answers);
  return { ...cleared, page: open[0] ?? answers.page };
}
