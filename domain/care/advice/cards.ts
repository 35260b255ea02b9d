import type { Person } from '../care';
import type { Now } from '../now';
import { isFlaring } from '../plan';
import { programmes } from '../programme/programmes.table';
import type { Card } from './card';
import { cards } from './cards.table';

/** The cards meant for a person: those of the programmes in their order, then those of what they told. */
function meantFor({ care }: Person, flags: readonly string[]): Card[] {
  const named = [...new Set(care.profiles.flatMap((profile) => programmes[profile].cards))];
  const told = cards.filter(({ flags: on = [] }) => on.some((code) => flags.includes(code)));
  const inOrder = named.flatMap((id) => cards.filter((card) => card.id === id));
  return [...new Set([...inOrder, ...told])];
}

/** The cards of a person's small library: their own first, then everybody's. */
export function libraryOf(person: Person, flags: readonly string[]): Card[] {
  return [...new Set([...meantFor(person, flags), ...cards.filter((card) => card.everywhere)])];
}

/** The card that would help now and has not been shown: one a day at most, the flare's own first. */
export function cardDue(person: Person, flags: readonly string[], { dayKey }: Now): Card | null {
  const { cardsSeen } = person.plan;
  if (Object.values(cardsSeen).includes(dayKey)) return null;
  const loud = isFlaring(person.plan) ? cards.filter(({ inFlare }) => inFlare) : [];
  const due = [...loud, ...meantFor(person, flags)];
  return due.find(({ id }) => cardsSeen[id] === undefined) ?? null;
}
