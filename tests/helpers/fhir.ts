import type { Care, Person } from '../../domain/care/care';
import { daysAfter } from '../../domain/care/days';
import { viewOf } from '../../domain/care/view';
import { type Checked, itemIds } from '../../domain/care/workstation/check';
import { bundleOf } from '../../domain/journal/export/fhir/bundle';
import type { Telling } from '../../domain/journal/export/fhir/telling';
import type { Journal } from '../../domain/journal/journal';
import { after, Life, monday, place, sceneAt } from '../care/life';
import { somebodyWith } from '../care/somebody';
import { englishWords } from './englishWords';
import { tableLibrary } from './forty';
import { emptyJournal } from './journals';

/** A bundle as it lies in a file, open to being spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: what is read from a file has no shape yet.
export type Json = any;

/** Whose bundle it is. */
export const telling: Telling = { personId: 'somebody', tzOffsetMin: 60, words: englishWords };

/** The bundle of a journal as it would lie in a file, made on the 21st day at an hour; glides rest from 20:00. */
export function written(
  journal: Partial<Journal>,
  person: Person = somebodyWith({}, monday),
  more: Partial<Telling> = {},
  { hour = 12, checked = null }: { hour?: number; checked?: Checked | null } = {},
): Json {
  const now = { ...sceneAt(20, hour).now, kindsOpen: { glide: hour < 20 } };
  const view = viewOf(person, tableLibrary, now);
  const bundle = bundleOf({ ...emptyJournal, ...journal, checked }, view, { ...telling, ...more });
  return JSON.parse(JSON.stringify(bundle));
}

/** A workstation on which not everything fits. */
export const someCheck: Checked = {
  at: Date.parse(`${monday}T09:00:00Z`),
  answers: Object.fromEntries(
    itemIds.map((item, n) => [item, (['fits', 'not-quite', 'open'] as const)[n % 3]]),
  ) as Checked['answers'],
  done: {},
};

/** A person and journal of some days: glides, ratings, a stop, check-ins of both kinds. */
export function lived(care: Partial<Care> = {}): { person: Person; journal: Journal } {
  const life = new Life(care);
  const id = life.did(0, 10, 'tendon-glide-5pos');
  life.at(0, 10, after(id, 3, { settle: 1 }));
  life.did(1, 10, 'tendon-glide-5pos', { ended: 'stopped' });
  const scores = { pain: 2, tingling: 4, numbness: 1 };
  life.at(1, 11, { type: 'DAILY', id: 'd', place, rating: { worst: 4, scores } });
  life.at(8, 9, {
    ...{ type: 'WEEKLY', id: 'w', place, average: 3, change: -1, ease: 6, nightsWoken: 2 },
    activities: [{ name: 'Opening jars', score: 4 }],
  });
  const of = (store: string) =>
    life.lines.filter((line) => line.store === store).map(({ record }) => record) as never;
  const completions: Journal['completions'] = of('completions');
  const byId = new Map([...life.person.plan.unrated, ...completions].map((one) => [one.id, one]));
  const breaks = [...byId.values()]
    .sort((a, b) => a.at - b.at)
    .map((one) => ({ ...one, promptId: `prompt-${one.id}` }));
  return {
    person: life.person,
    journal: { ...emptyJournal, completions: breaks, checkins: of('checkins') },
  };
}

/** People whose plans differ in what a bundle has to say of them. */
export const people: readonly (readonly [string, Partial<Care>])[] = [
  ['a hand and wrist programme', {}],
  ['no programme', { profiles: [] }],
  ['two programmes', { profiles: ['cts', 'cubital'] }],
  ['no glides wished', { glidesOn: false }],
  ['gentle breaks only', { profiles: ['crps'] }],
  [
    'a therapist’s list',
    {
      therapistList: {
        v: 1,
        from: '=A. Therapist\u0000',
        writtenOn: daysAfter(monday, -2),
        acceptedAt: Date.parse(`${monday}T08:00:00Z`),
        allowed: [{ exercise: 'tendon-glide-5pos', side: 'both', level: 2, reps: 7 }],
        blocked: ['median-slider-seated'],
      },
    },
  ],
];

/** Codes of LOINC a bundle may hold, each looked up there. */
const loinc: Readonly<Record<string, string>> = {
  '72514-3': 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
};

const choices = /^(value|effective|performed|scheduled)[A-Z]/;
const dated = ['start', 'end', 'timestamp', 'created', 'effectiveDateTime', 'authored'];
const dateTime =
  /^(\d{4}-\d{2}-\d{2})(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-](0\d|1[0-3]|14):[0-5]\d)?$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a date of the calendar, with or without a time and its offset. */
function isRealDate(text: unknown): boolean {
  const [, day] = dateTime.exec(String(text)) ?? [];
  const instant = new Date(`${day}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(+instant) && instant.toISOString().startsWith(day);
}

/** What validators do not look at, each in a sentence; nothing: all is well. */
export function problemsIn(bundle: Json): string[] {
  const entries: Json[] = bundle.entry ?? [];
  const urls = new Map<string, string>(
    entries.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]),
  );
  const found: string[] = [];
  const say = (holds: boolean, problem: string) => void (holds || found.push(problem));
  say(urls.size === entries.length, 'Two entries have the same address.');
  for (const { fullUrl, resource } of entries) {
    say(uuid.test(resource.id), `${resource.id} is no UUID.`);
    say(fullUrl === `urn:uuid:${resource.id}`, `${fullUrl} is not the address of its resource.`);
    if (resource.resourceType === 'QuestionnaireResponse')
      say(/^urn:uuid:[\da-f-]{36}\|\d+$/.test(resource.questionnaire), 'No list is named.');
    if (resource.resourceType === 'Observation')
      say(holdsNumbers(resource), `${resource.id} observes nothing.`);
  }
  walk(bundle, '', (value, path, key) => {
    if (typeof value === 'string') {
      say(/^[ \r\n\t\S]+$/.test(value) && value.trim() === value, `${path} is no text: "${value}"`);
      if (dated.includes(key)) say(isRealDate(value), `${path} is no date: ${value}`);
      if (key === 'reference') say(pointsTo(urls, path, value), `${path} leads nowhere: ${value}`);
    }
    say(value !== null && value !== undefined, `${path} is empty.`);
    if (typeof value !== 'object' || value === null) return;
    say(Object.keys(value).length > 0, `${path} is empty.`);
    for (const [stem, count] of chosenIn(value))
      say(count === 1, `${path} has ${count} of ${stem}[x].`);
    if (value.system === 'http://loinc.org')
      say(loinc[value.code] === value.display, `${path} is not on our list: ${value.code}`);
    if (value.start && value.end)
      say(Date.parse(value.start) <= Date.parse(value.end), `${path} ends before it begins.`);
  });
  return found;
}

const holdsNumbers = ({ valueInteger, valueQuantity, component }: Json): boolean =>
  Number.isInteger(valueInteger) ||
  Number.isFinite(valueQuantity?.value) ||
  (component ?? []).some((one: Json) => Number.isInteger(one.valueInteger));

const pointsTo = (urls: ReadonlyMap<string, string>, path: string, url: string): boolean =>
  urls.get(url) === (/\.partOf\.\d+\.reference$/.test(path) ? 'Procedure' : 'Patient');

/** How many of each choice, such as value[x], an element makes. */
function chosenIn(element: object): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of Object.keys(element)) {
    const [, stem] = choices.exec(key) ?? [];
    if (stem) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function walk(value: Json, path: string, visit: (value: Json, path: string, key: string) => void) {
  visit(value, path, path.slice(path.lastIndexOf('.') + 1));
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, visit);
}

/** Who looks at a bundle: the two validators and `problemsIn`. */
export type Check = 'fhir' | 'medplum' | 'own';

const first = (bundle: Json, type: string, where = (_: Json) => true): Json =>
  bundle.entry
    .map(({ resource }: Json) => resource)
    .find((one: Json) => one.resourceType === type && where(one));
const score = (bundle: Json): Json =>
  first(bundle, 'Observation', ({ valueInteger }) => valueInteger !== undefined);
const pain = (bundle: Json): Json => first(bundle, 'Observation', ({ code }) => code.coding);

/** Ways to spoil a bundle, each with everybody who notices. */
export const spoilt: readonly (readonly [string, (bundle: Json) => void, readonly Check[]])[] = [
  [
    'a status nobody knows',
    (b) => {
      first(b, 'Procedure').status = 'done';
    },
    ['fhir'],
  ],
  [
    'a plan of unknown intent',
    (b) => {
      first(b, 'CarePlan').intent = 'hope';
    },
    ['fhir'],
  ],
  [
    'a property nobody knows',
    (b) => {
      first(b, 'Procedure').mood = 'good';
    },
    ['fhir', 'medplum'],
  ],
  [
    'no code',
    (b) => {
      delete score(b).code;
    },
    ['fhir', 'medplum'],
  ],
  [
    'no status',
    (b) => {
      delete first(b, 'Procedure').status;
    },
    ['fhir', 'medplum'],
  ],
  [
    'no subject',
    (b) => {
      delete first(b, 'CarePlan').subject;
    },
    ['fhir', 'medplum'],
  ],
  [
    'a 13th month',
    (b) => {
      score(b).effectiveDateTime = '2026-13-01';
    },
    ['medplum', 'own'],
  ],
  [
    'a 30th of February',
    (b) => {
      score(b).effectiveDateTime = '2026-02-30';
    },
    ['medplum', 'own'],
  ],
  [
    'a time without offset',
    (b) => {
      score(b).effectiveDateTime = '2026-11-23T09:00:00';
    },
    ['own'],
  ],
  [
    'an end before the beginning',
    (b) => {
      first(b, 'Procedure').performedPeriod.end = '2020-01-01';
    },
    ['own'],
  ],
  [
    'two values',
    (b) => {
      score(b).valueString = 'four';
    },
    ['medplum', 'own'],
  ],
  [
    'two times',
    (b) => {
      score(b).effectivePeriod = { start: '2026-11-23' };
    },
    ['medplum', 'own'],
  ],
  [
    'no value',
    (b) => {
      delete score(b).valueInteger;
    },
    ['own'],
  ],
  [
    'a value that is no number',
    (b) => {
      score(b).valueInteger = '4';
    },
    ['fhir', 'medplum', 'own'],
  ],
  [
    'a reference to nobody',
    (b) => {
      score(b).subject.reference = `urn:uuid:${'0'.repeat(8)}`;
    },
    ['own'],
  ],
  [
    'a reference to the wrong kind',
    (b) => {
      score(b).partOf[0].reference = score(b).subject.reference;
    },
    ['own'],
  ],
  [
    'a code LOINC never gave us',
    (b) => {
      pain(b).code.coding[0].code = '72514-9';
    },
    ['own'],
  ],
  [
    'an address used twice',
    (b) => {
      b.entry[2].fullUrl = b.entry[1].fullUrl;
    },
    ['medplum', 'own'],
  ],
  [
    'answers to no list of questions',
    (b) => {
      first(b, 'QuestionnaireResponse').questionnaire = 'ours';
    },
    ['own'],
  ],
  [
    'an answer without its question',
    (b) => {
      delete first(b, 'QuestionnaireResponse').item[0].linkId;
    },
    ['fhir', 'medplum'],
  ],
  [
    'an answer of two kinds',
    (b) => {
      first(b, 'QuestionnaireResponse').item[0].answer[0].valueString = 'Fits me';
    },
    ['medplum', 'own'],
  ],
  [
    'an empty list',
    (b) => {
      first(b, 'Procedure').note = [];
    },
    ['own'],
  ],
];
