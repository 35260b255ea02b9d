import type { ProfileId } from '../../domain/care/plan';
import { comeToGlides, profilesFrom } from '../../domain/care/profiles';
import { mayBeCleared } from '../../domain/care/safety/clearance';
import { lines, restOnly, type Tier } from '../../domain/care/safety/lines';
import { type Answers, type Group, groupOf, groups } from '../../domain/care/safety/lists';
import { answeredAnew } from '../../domain/care/safety/opening';
import { type Screening, screen } from '../../domain/care/safety/screen';
import type { ListDraft, Question, WelcomeAnswers, WelcomePage, WelcomeProps } from './types';

type Asked = Pick<WelcomeProps, 'occasion' | 'asks' | 'lists' | 'answers' | 'care' | 'now'>;

/** The pages of an occasion, in order; what follows from marks is asked where there are some. */
export function pagesOf({ occasion, asks, answers }: Asked): readonly WelcomePage[] {
  const lists = groups.filter((group) => asks.groups.includes(group) || isTaken(answers, group));
  const symptoms = answers.marks.length > 0 ? (['irritability', 'profile'] as const) : [];
  if (occasion === 'first') return ['start', 'map', ...lists, ...symptoms, 'rhythm', 'done'];
  if (occasion === 'map') return ['map', ...lists, ...symptoms, 'done'];
  return [...lists, 'done'];
}

/** The page after (1) or before (-1) the present one. */
export function pageBeside(asked: Asked, by: 1 | -1): WelcomePage {
  const all = pagesOf(asked);
  const { page } = asked.answers;
  return all[Math.max(0, all.indexOf(page)) + by] ?? page;
}

/** Whether a page is one of the four lists. */
export const isList = (page: WelcomePage): page is Group => groups.some((group) => group === page);

const isTaken = ({ lists }: WelcomeAnswers, group: Group): boolean =>
  lists[group]?.takenBack === true;

/** The lines of a list that are asked: all of it where it was taken back, else those of the occasion. */
export function linesOf({ asks, lists, answers }: Asked, group: Group): readonly Question[] {
  const whole = isTaken(answers, group) || !asks.groups.includes(group);
  return lists[group].filter(({ code }) => whole || asks.codes.includes(code));
}

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

/** The answers as they stand with the lists sent off here; a half-ticked list does not count. */
export function saidSoFar(asked: Asked): Answers {
  const { answers, care } = asked;
  const said = groups.map((group) => {
    const { answeredAt = null, ticked = {} } = answers.lists[group] ?? {};
    const before = isTaken(answers, group) ? undefined : care.answers[group];
    const codes = linesOf(asked, group).map(({ code }) => code);
    return [
      group,
      answeredAt === null ? before : answeredAnew(group, before, codes, ticked, answeredAt),
    ] as const;
  });
  return Object.fromEntries(said.filter(([, answer]) => answer !== undefined));
}

/** Tiers that are told once and then carried on from. */
const advising: readonly Tier[] = ['CLINICIAN_FIRST', 'REGION_BLOCK', 'INFO_SEE_CLINICIAN'];

/** What the lists answered so far lead to, where something has to be said about it. */
export interface Verdict {
  readonly found: Screening;
  readonly tier: Tier;
  /** Nothing goes on until it is taken back or cleared. */
  readonly final: boolean;
  /** The codes it is about. */
  readonly codes: readonly string[];
}

/** What has to be said about the lists sent so far, if anything. */
export function verdict(asked: Asked): Verdict | null {
  const found = screen(saidSoFar(asked), asked.care.clearances, asked.now());
  const { tier, flags } = found;
  if (tier === null) return null;
  const final = restOnly.includes(tier);
  if (!final && !advising.includes(tier)) return null;
  const about = final ? [tier] : advising;
  const codes = lines.filter((line) => flags.includes(line.code) && about.includes(line.tier));
  return { found, tier, final, codes: codes.map(({ code }) => code) };
}

/** Those of the codes a clinician's check can be told of. */
export const clearableOf = (codes: readonly string[]): string[] =>
  lines.filter((line) => codes.includes(line.code) && mayBeCleared(line)).map(({ code }) => code);

/** Takes back the lists that led to a card, so that they are asked again; the first of them comes up. */
export function withTakenBack(answers: WelcomeAnswers, codes: readonly string[]): WelcomeAnswers {
  const open = groups.filter((group) => codes.some((code) => groupOf(code) === group));
  const taken = { ...emptyList, takenBack: true } as const;
  const cleared = open.reduce((now, group) => withList(now, group, taken), answers);
  return { ...cleared, page: open[0] ?? answers.page };
}

/** The profiles as chosen, or as the marks suggest. */
export function chosenProfiles(asked: Asked): readonly ProfileId[] {
  const { profiles, marks, assessed } = asked.answers;
  const { flags, cleared } = screen(saidSoFar(asked), asked.care.clearances, asked.now());
  return profiles ?? profilesFrom(marks, assessed, [...flags, ...cleared]);
}

/** Whether glides are to be asked about. */
export const asksForGlides = (asked: Asked): boolean =>
  !asked.care.diaryOff && comeToGlides(chosenProfiles(asked));
