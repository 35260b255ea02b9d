import { screeningOf } from '../../journal/screening';
import type { Person } from '../care';
import { groupOf, type ListAnswer } from '../safety/lists';
import { answeredAnew } from '../safety/opening';
import { type Attended, type Looked, withCare } from './scene';

/** Answered so long ago that it is due again: a list of which only one line is known. */
const longAgo = 1;

/** A line of the safety check that is ticked by what was said elsewhere; the person can take it back. */
export function ticked(person: Person, code: string, { now }: Looked): Attended {
  const group = groupOf(code);
  const before: ListAnswer = person.care.answers[group] ?? { answeredAt: longAgo, ticked: {} };
  const list = answeredAnew(group, before, [code], { [code]: 'yes' }, now.wall);
  const told = withCare(person, { answers: { ...person.care.answers, [group]: list } });
  const record = screeningOf(told.care, now, `screening:${code}:${now.wall}`);
  return { person: told, entries: [{ store: 'screenings', record }] };
}
