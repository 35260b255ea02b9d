import type { View } from '../../../care/view';
import type { Journal } from '../../journal';
import { localTime } from '../time';
import { adherenceOf, weeksTaken } from './adherence';
import { carePlansOf } from './carePlans';
import { fhirText } from './codes';
import { checkInOf, ratingsOf } from './observations';
import { proceduresOf } from './procedures';
import type { Bundle, Patient, Resource } from './shapes';
import { type Teller, type Telling, tellerOf, urnOf } from './telling';

/**
 * The log and the plan as a FHIR R4 Bundle: plans, exercises done, how they sat, check-ins and the share of
 * prompts taken in each week, oldest first. The same records have the same ids in every file. Safety answers
 * and clinic visits stay out: the one is nobody's business, the other the clinic knows itself.
 */
export function bundleOf(
  { completions, checkins }: Pick<Journal, 'completions' | 'checkins'>,
  view: View,
  telling: Telling,
): Bundle {
  const teller = tellerOf(telling);
  const breaks = [...completions].sort((a, b) => a.at - b.at);
  const told = [...checkins].sort((a, b) => a.at - b.at);
  const meant = { library: view.library, therapistList: view.person.care.therapistList };
  const resources: Resource[] = [
    patientOf(teller),
    ...carePlansOf(view, teller),
    ...breaks.flatMap((line) => proceduresOf(line, meant, teller)),
    ...breaks.flatMap((line) => ratingsOf(line, teller)),
    ...told.flatMap((line) => checkInOf(line, teller)),
    ...weeksTaken(breaks).map((week) => adherenceOf(week, teller)),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: localTime(view.now.wall, telling.tzOffsetMin),
    entry: resources.map((resource) => ({ fullUrl: urnOf(resource.id), resource })),
  };
}

function patientOf(telling: Teller): Patient {
  const name = fhirText(telling.patientName);
  return {
    resourceType: 'Patient',
    id: telling.patientId,
    ...(name ? { name: [{ text: name }] } : {}),
  };
}
