import type { WeeklyAnswer } from '../../domain/care/happening';
import type { PlaceKey } from '../../domain/care/plan';

/** A check-in half filled in; null: not answered yet. */
export interface Draft {
  readonly places: readonly PlaceDraft[];
  readonly activities: readonly ActivityDraft[];
  readonly nightsWoken: number | null;
}

/** What is asked of one place. */
export interface PlaceDraft {
  readonly place: PlaceKey;
  readonly average: number | null;
  readonly ease: number | null;
  readonly change: number | null;
}

/** One activity of the person's own. */
export interface ActivityDraft {
  readonly name: string;
  readonly score: number | null;
}

/** The most activities somebody can have (Patient-Specific Functional Scale as used here: up to three). */
export const activitiesAtMost = 3;

/** A check-in in which nothing is answered. */
export const beginDraft = (places: readonly PlaceKey[], names: readonly string[]): Draft => ({
  places: places.map((place) => ({ place, average: null, ease: null, change: null })),
  activities: names.map((name) => ({ name, score: null })),
  nightsWoken: null,
});

/** The names of the activities as they are kept: none that is empty. */
export const namesOf = ({ activities }: Draft): string[] =>
  activities.map(({ name }) => name.trim()).filter((name) => name !== '');

/** One answer for each place, ready to be told; null while an average or the nights are missing. */
export function answersFrom(draft: Draft): Omit<WeeklyAnswer, 'type'>[] | null {
  const { nightsWoken } = draft;
  if (nightsWoken === null) return null;
  const activities = draft.activities.flatMap(({ name, score }) =>
    name.trim() === '' || score === null ? [] : [{ name: name.trim(), score }],
  );
  const answers = draft.places.flatMap(({ place, average, ease, change }) =>
    average === null ? [] : [{ place, average, activities, change, ease, nightsWoken }],
  );
  return answers.length === draft.places.length ? answers : null;
}
