import type { Scribe } from '../../journal/completion';
import type { Entry } from '../../journal/entry';
import type { Care, Person } from '../care';
import type { Library } from '../exercise';
import type { Now } from '../now';
import type { Plan } from '../plan';
import { type View, viewOf } from '../view';

/** What surrounds whatever happens: the present, the exercises there are, and how the log names things. */
export interface Scene {
  readonly now: Now;
  readonly library: Library;
  readonly scribe: Scribe;
}

/** The same with the person as they were when it happened, looked at once and only where needed. */
export interface Looked extends Scene {
  readonly view: () => View;
}

/** A scene that looks at a person at most once. */
export function looking(person: Person, scene: Scene): Looked {
  let seen: View | null = null;
  const view = () => {
    seen ??= viewOf(person, scene.library, scene.now);
    return seen;
  };
  return { ...scene, view };
}

/** What a person became by something that happened, and the lines it leaves in the log. */
export interface Attended {
  readonly person: Person;
  readonly entries: readonly Entry[];
}

/** The same person with another plan. */
export const withPlan = (person: Person, change: Partial<Plan>): Person => ({
  ...person,
  plan: { ...person.plan, ...change },
});

/** The same person with other facts. */
export const withCare = (person: Person, change: Partial<Care>): Person => ({
  ...person,
  care: { ...person.care, ...change },
});

/** Nothing for the log. */
export const quiet = (person: Person): Attended => ({ person, entries: [] });

/** One after the other, the lines of all of them. */
export function inTurn<T>(
  person: Person,
  all: readonly T[],
  take: (person: Person, one: T) => Attended,
): Attended {
  const entries: Entry[] = [];
  let now = person;
  for (const one of all) {
    const attended = take(now, one);
    now = attended.person;
    entries.push(...attended.entries);
  }
  return { person: now, entries };
}
