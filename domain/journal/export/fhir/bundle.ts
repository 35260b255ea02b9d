import type { View } from '../../../care/view';
import type { Checked } from '../../../care/workstation/check';
import type { Journal } from '../../journal';
import { localTime } from '../time';
import { adherenceOf, weeksTaken } from './adherence';
import { carePlansOf } from './carePlans';
import { fhirText } from './codes';
import { checkInOf, formOf, ratingsOf } from './observations';
import { proceduresOf } from './procedures';
import { selfCheckOf } from './selfCheck';
import type { Bundle, Patient, Resource } from './shapes';
import { type Teller, type Telling, tellerOf, urnOf } from './telling';

/** What a bundle is made of beside the plan. */
export interface Told extends Pick<Journal, 'completions' | 'checkins' | 'visits'> {
  /** The last whole workstation self-check; null: none. */
  readonly checked: Checked | null;
}

/**
 * The log and the plan as a FHIR R4 Bundle: plans, exercises done, how they sat, check-ins and the share of
 * prompts taken in each week, oldest first, totals of forms, and the workstation self-check. The same records
 * have the same ids in every file. Safety answers and clinic visits stay out: the one is nobody's business,
 * the other the clinic knows itself.
 */
export function bundleOf(told: Told, view: View, telling: Telling): Bundle {
  const resources = [...resourcesOf(told, view, tellerOf(telling))].flat();
  return { ...headOf(view, telling), entry: resources.map(entryOf) };
}

/** The same as a text in pieces, with rests: says at each how many of `bundleParts` are in it. */
export function* bundleWork(
  told: Told,
  view: View,
  telling: Telling,
): Generator<number, readonly string[]> {
  const pieces = [JSON.stringify(headOf(view, telling)).slice(0, -1), ',"entry":['];
  let done = 0;
  for (const resources of resourcesOf(told, view, tellerOf(telling))) {
    for (const resource of resources)
      pieces.push(`${pieces.length > 2 ? ',' : ''}${JSON.stringify(entryOf(resource))}`);
    done += 1;
    yield done;
  }
  return [...pieces, ']}'];
}

/** How many parts a bundle is made of, one after the other. */
export const bundleParts = ({ completions, checkins }: Told): number =>
  2 + 2 * completions.length + checkins.length;

const headOf = ({ now }: View, { tzOffsetMin }: Telling) =>
  ({
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: localTime(now.wall, tzOffsetMin),
  }) as const;

const entryOf = (resource: Resource) => ({ fullUrl: urnOf(resource.id), resource });

/** Part by part, and of each line what it tells. */
function* resourcesOf(told: Told, view: View, teller: Teller): Generator<readonly Resource[]> {
  const breaks = [...told.completions].sort((a, b) => a.at - b.at);
  const checkins = [...told.checkins].sort((a, b) => a.at - b.at);
  const meant = { library: view.library, therapistList: view.person.care.therapistList };
  yield [patientOf(teller), ...carePlansOf(view, teller)];
  for (const line of breaks) yield proceduresOf(line, meant, teller);
  for (const line of breaks) yield ratingsOf(line, teller);
  for (const line of checkins) yield checkInOf(line, teller);
  yield [
    ...told.visits.flatMap((line) => formOf(line, teller)),
    ...weeksTaken(breaks).map((week) => adherenceOf(week, teller)),
    ...(told.checked ? [selfCheckOf(told.checked, teller)] : []),
  ];
}

function patientOf(telling: Teller): Patient {
  const name = fhirText(telling.patientName);
  return {
    resourceType: 'Patient',
    id: telling.patientId,
    ...(name ? { name: [{ text: name }] } : {}),
  };
}
