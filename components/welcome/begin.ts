import type { Care } from '../../domain/care/care';
import { groups } from '../../domain/care/safety/lists';
import type { WelcomeAnswers, WelcomeOccasion, WelcomePage } from './types';

/** A half-filled safety check waits this long; what was right now an hour ago is asked again, ms. */
const waitsMs = 3_600_000;

/** The draft of an occasion: what is known of the person, and nothing said yet. */
export const beginAnswers = (page: WelcomePage, care: Care, begunAt: number): WelcomeAnswers => ({
  page,
  begunAt,
  acceptedAt: care.acceptedAt,
  lists: {},
  marks: care.marks,
  irritability: {},
  profiles: null,
  assessed: care.assessed,
  glidesOn: care.glidesOn,
  activities: care.activities,
  told: true,
});

/** Where an occasion begins, or the draft that was left where it may still be gone on with. */
export function resumed(
  occasion: WelcomeOccasion,
  draft: WelcomeAnswers | null,
  care: Care,
  firstList: WelcomePage,
  now: number,
): WelcomeAnswers {
  const begun = begin(occasion, care, firstList, now);
  const waits = occasion === 'first' || occasion === 'map' || now - (draft?.begunAt ?? 0) < waitsMs;
  return draft && draft.page !== 'done' && waits ? { ...begun, ...draft } : begun;
}

function begin(
  occasion: WelcomeOccasion,
  care: Care,
  firstList: WelcomePage,
  now: number,
): WelcomeAnswers {
  if (occasion === 'first') return beginAnswers(firstOpen(care), care, now);
  if (occasion === 'map') return beginAnswers('map', care, now);
  // Asked again by choice: advice that stands comes first, so that it can be cleared.
  return { ...beginAnswers(firstList, care, now), told: occasion !== 'again' };
}

/** The first page of the set-up that has no answer yet; drafts are gone with the browser, answers are not. */
function firstOpen({ acceptedAt, marks, profiles, answers, irritability }: Care): WelcomePage {
  if (acceptedAt === null) return 'start';
  if (marks.length === 0 && profiles.length === 0) return 'map';
  const open = groups.find((group) => answers[group] === undefined);
  if (open) return open;
  if (profiles.length > 0) return 'done';
  return irritability ? 'profile' : 'irritability';
}
