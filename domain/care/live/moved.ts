import type { Person } from '../care';
import type { Moved } from '../dosing/dosing';
import { type CareChange, type Dosing, type DosingKey, ofDosingKey } from '../plan';
import { placeFor } from './place';
import { type Attended, type Looked, withPlan } from './scene';

const shown = ({ state, level, dose }: Pick<Dosing, 'state' | 'level' | 'dose'>): string =>
  `${state} ${level}.${dose}`;

/** A person whose dosing of one exercise became another, with the line that says so. */
export function moved(
  person: Person,
  key: DosingKey,
  { dosing, why, rose }: Moved,
  scene: Looked,
): Attended {
  const { plan } = person;
  const before = plan.dosings[key];
  if (before === dosing) return { person, entries: [] };
  const [exercise, side] = ofDosingKey(key);
  const known = scene.library[exercise];
  const place = rose && known ? placeFor(person, known, side, scene) : null;
  const next = withPlan(person, {
    dosings: { ...plan.dosings, [key]: dosing },
    ...(place ? { rose: { ...plan.rose, [place]: scene.now.wall } } : {}),
  });
  const change = dosing.changed;
  if (why === null || !change) return { person: next, entries: [] };
  const record: CareChange = {
    id: `${key}@${change.at}:${why}`,
    exercise,
    side,
    from: shown(before ?? { ...change.from }),
    to: shown(dosing),
    why,
    at: change.at,
    v: 1,
  };
  return { person: next, entries: [{ store: 'careChanges', record }] };
}
