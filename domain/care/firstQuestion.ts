import type { Card } from './advice/card';
import { cardDue } from './advice/cards';
import { type Advice, adviceDue } from './advice/rules';
import type { Person } from './care';
import type { Now } from './now';
import { openQuestions } from './openQuestions';
import type { PlaceKey } from './plan';

/** A question with a card of its own; one is shown at a time. */
export type Question =
  | { readonly type: 'next-day'; readonly place: PlaceKey }
  | { readonly type: 'flare'; readonly place: PlaceKey }
  | { readonly type: 'weekly'; readonly place: PlaceKey }
  | { readonly type: 'settle'; readonly place: PlaceKey; readonly completionId: string }
  | { readonly type: 'safety' }
  | { readonly type: 'feet' };

/** What is put to the person beside the break itself: a question, an advice or a card to read. */
export type Put =
  | Question
  | { readonly type: 'advice'; readonly advice: Advice }
  | { readonly type: 'card'; readonly card: Card };

/** What tells one thing that is put from another, so that one put off stays so. */
export const keyOf = (put: Put): string => {
  if (put.type === 'advice') return `advice ${put.advice.rule}`;
  if (put.type === 'card') return `card ${put.card.id}`;
  return 'place' in put ? `${put.type} ${put.place}` : put.type;
};

/** All questions that are open, the first to be asked first. */
export function questionsInTurn(person: Person, flags: readonly string[], now: Now): Question[] {
  const { nextDay, settle, safety, flares, weekly, feet } = openQuestions(person, flags, now);
  const ofSafety: Question[] = [
    ...(safety ? [{ type: 'safety' } as const] : []),
    ...(feet ? [{ type: 'feet' } as const] : []),
  ];
  if (person.care.diaryOff) return ofSafety;
  const at = (type: 'next-day' | 'flare' | 'weekly', places: readonly PlaceKey[]): Question[] =>
    places.map((place) => ({ type, place }));
  return [
    ...at('next-day', nextDay),
    ...(safety ? [{ type: 'safety' } as const] : []),
    ...settle.map((one) => ({ type: 'settle', ...one }) as const),
    ...at('flare', flares),
    ...at('weekly', weekly),
    ...(feet ? [{ type: 'feet' } as const] : []),
  ];
}

/** The one thing that is put now: questions first, then the gravest advice, then a card; null: nothing. */
export function firstPut(
  person: Person,
  flags: readonly string[],
  now: Now,
  putOff: readonly string[],
): Put | null {
  const advice = adviceDue(person, flags, now).map(
    (one) => ({ type: 'advice', advice: one }) as const,
  );
  const card = cardDue(person, flags, now);
  const all: Put[] = [
    ...questionsInTurn(person, flags, now),
    ...advice.reverse(),
    ...(card ? [{ type: 'card', card } as const] : []),
  ];
  return all.find((put) => !putOff.includes(keyOf(put))) ?? null;
}
