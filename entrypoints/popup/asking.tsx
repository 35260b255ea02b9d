import { LouderCard } from '../../components/ask/LouderCard';
import { PutCard } from '../../components/ask/PutCard';
import { firstPut, type Put } from '../../domain/care/firstQuestion';
import { lastingFlares, type PlaceKey, placeKey } from '../../domain/care/plan';
import { focusToday } from '../../domain/care/programme/focus';
import { placesOf } from '../../domain/care/programme/places';
import { screen } from '../../domain/care/safety/screen';
import type { Known } from '../../domain/memory';
import { today } from '../../platform/present';

export { keyOf } from '../../domain/care/firstQuestion';
export { sayingTo } from '../../domain/care/saying';
export { LouderCard, PutCard };

/** What of the plan the popup shows now. */
export interface Looked {
  readonly put: Put | null;
  readonly focusOffered: boolean;
  /** Places that are not louder yet. */
  readonly places: readonly PlaceKey[];
}

/** Looks at the plan; apart from the popup's own page, which opens at once without it. */
export function lookAt({ care, plan }: Known, putOff: readonly string[]): Looked {
  const now = today();
  const person = { care, plan };
  const { flags } = screen(care.answers, care.clearances, now);
  const loud = lastingFlares(plan).map(({ place }) => place);
  const places = care.profiles.length > 0 ? placesOf(care).map(placeKey) : [];
  return {
    put: firstPut(person, flags, now, putOff),
    focusOffered: focusToday(person, now).offered,
    places: places.filter((place) => !loud.includes(place)),
  };
}
