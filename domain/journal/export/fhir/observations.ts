import { daysAfter } from '../../../care/days';
import { placeOfKey } from '../../../care/happening';
import type { Place } from '../../../care/plan';
import type { CheckIn, Visit } from '../../checkin';
import type { Completion, CompletionItem } from '../../completion';
import { localTime } from '../time';
import { fhirText, inWords, named, painScore, points, survey } from './codes';
import { periodOf, procedureId } from './procedures';
import type { Component, Concept, Observation } from './shapes';
import { idOf, type Teller, urnOf } from './telling';

/** What all that a person said has in common. */
const said = (telling: Teller, code: Concept, ...parts: readonly string[]) =>
  ({
    resourceType: 'Observation',
    id: idOf(telling, ...parts),
    status: 'final',
    category: [survey],
    code,
    subject: telling.subject,
    performer: [telling.subject],
  }) as const satisfies Observation;

/** How each exercise of a break sat: before, after and the day after, as far as it was told. */
export const ratingsOf = (line: Completion, telling: Teller): Observation[] =>
  line.items.flatMap((item, place) => ratingsOfItem(line, item, place, telling));

function ratingsOfItem(
  line: Completion,
  { place: where, before, after, nextDay }: CompletionItem,
  place: number,
  telling: Teller,
): Observation[] {
  const { start, end } = periodOf(line);
  const site = where ? siteOf(placeOfKey(where), telling) : {};
  const partOf = [{ reference: urnOf(procedureId(telling, line, place)) }];
  const rating = (what: string, score: number | undefined, effectiveDateTime = start) => {
    if (score === undefined) return [];
    const code = inWords(telling.words(`fhir.rating.${what}`));
    const base = said(telling, code, 'completions', line.id, String(place), what);
    return [{ ...base, effectiveDateTime, valueInteger: score, ...site, partOf }];
  };
  return [
    ...rating('before', before),
    ...rating('after', after, end),
    ...rating('next_day', nextDay, daysAfter(line.day, 1)),
  ];
}

/** What a check-in tells: each scale by itself, or the week in one observation. */
export function checkInOf(line: CheckIn, telling: Teller): Observation[] {
  const site = siteOf({ area: line.region, side: line.side }, telling);
  const note = fhirText(line.note);
  const noted = note ? { note: [{ text: note }] } : {};
  const told = line.weekly ? [weekOf(line, line.weekly, telling)] : scalesOf(line, telling);
  return told.map((one, n) => ({ ...one, ...site, ...(n === 0 ? noted : {}) }));
}

/** The strongest symptom, and the three scales where they were told apart. Only pain has a code of its own. */
function scalesOf(line: CheckIn, telling: Teller): Observation[] {
  const { worst, scores, at, tzOffsetMin, id } = line;
  const effectiveDateTime = localTime(at, tzOffsetMin);
  const scale = (what: string, valueInteger: number, code = inWords) => ({
    ...said(telling, code(telling.words(`fhir.scale.${what}`)), 'checkins', id, what),
    ...{ effectiveDateTime, valueInteger },
  });
  const strongest = scale('worst', worst);
  if (!scores) return [strongest];
  const { pain, tingling, numbness } = scores;
  return [
    strongest,
    scale('pain', pain, painScore),
    scale('tingling', tingling),
    scale('numbness', numbness),
  ];
}

function weekOf(
  { id, day }: CheckIn,
  week: NonNullable<CheckIn['weekly']>,
  telling: Teller,
): Observation {
  const { average, change, ease, nightsWoken, activities } = week;
  const numbers = { average, change, ease, nights: nightsWoken };
  const component = Object.entries(numbers).flatMap(([what, value]): Component[] =>
    value === null
      ? []
      : [{ code: inWords(telling.words(`fhir.week.${what}`)), valueInteger: value }],
  );
  const own = activities.map(
    ({ name, score }, n): Component => ({
      code: named(name, telling.words('fhir.week.activity', n + 1)),
      valueInteger: score,
    }),
  );
  return {
    ...said(telling, inWords(telling.words('fhir.week.title')), 'checkins', id),
    effectivePeriod: { start: daysAfter(day, -6), end: day },
    component: [...component, ...own],
  };
}

/** What a form came to that was filled in at a visit: the number alone, as forms differ. */
export const formOf = ({ id, at, tzOffsetMin, form }: Visit, telling: Teller): Observation[] =>
  form
    ? [
        {
          ...said(telling, named(form.name, telling.words('fhir.form')), 'visits', id, 'form'),
          effectiveDateTime: localTime(at, tzOffsetMin),
          valueQuantity: points(form.total),
        },
      ]
    : [];

/** Where symptoms are; nothing where it is the whole person. */
const siteOf = (
  { area, side }: Place,
  { words }: Pick<Teller, 'words'>,
): Pick<Observation, 'bodySite'> =>
  area === 'general' ? {} : { bodySite: inWords(words(`place.${area}.${side}`)) };
