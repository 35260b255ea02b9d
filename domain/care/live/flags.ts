import { screeningOf } from '../../journal/screening';
import type { Person } from '../care';
import { groupOf } from '../safety/lists';
import { type Attended, type Scene, withCare } from './scene';

/** A line of the safety check that is ticked by what was said elsewhere; the person can take it back. */
export function ticked(person: Person, code: string, { now }: Scene): Attended {
  const group = groupOf(code);
  const list = person.care.answers[group];
  const answers = {
    ...person.care.answers,
    [group]: { answeredAt: now.wall, ticked: { ...list?.ticked, [code]: 'yes' as const } },
  };
  const told = withCare(person, { answers });
  const record = screeningOf(told.care, now, `screening:${code}:${now.wall}`);
  return { person: told, entries: [{ store: 'screenings', record }] };
}
