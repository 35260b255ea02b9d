import fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { beginDosing } from '../../domain/care/dosing/dosing';
import type { Programme } from '../../domain/care/plan';
import { startProgramme } from '../../domain/care/programme/weeks';
import { viewOf } from '../../domain/care/view';
import { answers, itemIds } from '../../domain/care/workstation/check';
import type { Completion } from '../../domain/journal/completion';
import { bundleOf, bundleParts, bundleWork } from '../../domain/journal/export/fhir/bundle';
import { selfCheckList, selfCheckVersion } from '../../domain/journal/export/fhir/selfCheck';
import { uuidOf } from '../../domain/journal/export/fhir/uuid';
import { monday, sceneAt } from '../care/life';
import { somebodyWith } from '../care/somebody';
import {
  type Json,
  lived,
  people,
  problemsIn,
  someCheck,
  spoilt,
  telling,
  written,
} from '../helpers/fhir';
import { tableLibrary } from '../helpers/forty';
import { hostileText, journal } from '../helpers/journals';

// The log and the plan as a clinic's software reads them: FHIR R4, looked at by a validator and by us.

const validator = new Fhir();
/** It has no list of all codes of LOINC and SNOMED, and says so of each. */
const unlisted =
  /^(Value set ".*" could not be found\.|Code ".*" \(http:\/\/(loinc\.org|snomed\.info\/sct)\) not found in value set)$/;
const objections = (bundle: Json): string[] =>
  validator
    .validate(bundle, { errorOnUnexpected: true })
    .messages.map(({ location, message }) => `${location}: ${message}`)
    .filter((text) => !unlisted.test(text.slice(text.indexOf(': ') + 2)));
const resourcesIn = (bundle: Json, type: string): Json[] =>
  bundle.entry
    .map(({ resource }: Json) => resource)
    .filter((one: Json) => one.resourceType === type);
const sound = (bundle: Json) => {
  expect(objections(bundle)).toEqual([]);
  expect(problemsIn(bundle)).toEqual([]);
};

describe('a bundle', () => {
  it.each(people)('is sound for somebody with %s', (_, care) => {
    const { person, journal: lines } = lived(care);
    sound(written(lines, person));
  });

  it('as a text in pieces is the same bundle, and says at each rest how far it is', () => {
    const { person, journal: lines } = lived();
    const view = viewOf(person, tableLibrary, sceneAt(20, 12).now);
    const told = { ...lines, checked: someCheck };
    const rests: number[] = [];
    const work = bundleWork(told, view, telling);
    let step = work.next();
    for (; !step.done; step = work.next()) rests.push(step.value);
    expect(JSON.parse(step.value.join(''))).toEqual(
      JSON.parse(JSON.stringify(bundleOf(told, view, telling))),
    );
    expect(rests.at(-1)).toBe(bundleParts(told));
  });

  // Many more of them by night.
  it('is sound whatever the journal holds', () => {
    fc.assert(
      fc.property(journal, (any) => sound(written(any))),
      { numRuns: 40 },
    );
  });

  it('is sound whatever a name, a note or an activity holds', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { person, journal: lines } = lived();
        const completions = lines.completions.map((line) => ({
          ...line,
          items: line.items.map((item) => ({ ...item, name: text })),
        }));
        const checkins = lines.checkins.map((line) => ({ ...line, note: text }));
        sound(written({ completions, checkins }, person, { patientName: text }));
      }),
    );
  });

  it('has the same ids in every file, and others for another person', () => {
    const { person, journal: lines } = lived();
    const ids = (bundle: Json) => bundle.entry.map(({ fullUrl }: Json) => fullUrl);
    const mine = ids(written(lines, person));
    expect(ids(written(lines, person))).toEqual(mine);
    const theirs: string[] = ids(written(lines, person, { personId: 'somebody else' }));
    expect(theirs.filter((id) => mine.includes(id))).toEqual([]);
  });
});

describe('what it tells', () => {
  const { person, journal: lines } = lived();
  const bundle = written(lines, person);

  it('names nobody, unless a name was typed for it', () => {
    expect(Object.keys(resourcesIn(bundle, 'Patient')[0])).toEqual(['resourceType', 'id']);
    const [named] = resourcesIn(written(lines, person, { patientName: ' Ada L. ' }), 'Patient');
    expect(named.name).toEqual([{ text: 'Ada L.' }]);
  });

  it('has a plan for each programme, its exercises with how often and how much', () => {
    const [plan, ...others] = resourcesIn(bundle, 'CarePlan');
    expect(others).toEqual([]);
    expect(plan).toMatchObject({
      status: 'active',
      intent: 'plan',
      title: 'Hand and wrist (for example carpal tunnel)',
      period: { start: monday },
    });
    const details: Json[] = plan.activity.map(({ detail }: Json) => detail);
    expect(details.length).toBeGreaterThan(5);
    for (const detail of details) {
      expect(detail).toMatchObject({ kind: 'Task', description: expect.stringMatching(/\d/) });
      expect(detail.scheduledTiming.repeat.frequency).toBeGreaterThanOrEqual(1);
    }
  });

  it('holds a plan of its own for a therapist’s list, with the therapist’s repetitions', () => {
    const care = people.find(([name]) => name === 'a therapist’s list')?.[1];
    const plans = resourcesIn(written(lines, somebodyWith(care ?? {}, monday)), 'CarePlan');
    expect(plans.map(({ title }) => title)).toContain('List from a therapist');
    const list = plans.find(({ title }) => title === 'List from a therapist');
    expect(list.author).toEqual({ display: '=A. Therapist' });
    expect(list.activity).toHaveLength(1);
    expect(list.activity[0].detail.description).toBe('Level 2, repetitions: 7');
  });

  it('takes the full repetitions of a level where the list names none', () => {
    const allowed = [
      { exercise: 'tendon-glide-5pos', side: 'both', level: 2, reps: null } as const,
    ];
    const rest = { v: 1, from: '', writtenOn: null, acceptedAt: 0, blocked: [] } as const;
    const listed = somebodyWith({ therapistList: { ...rest, allowed } }, monday);
    const list = resourcesIn(written({}, listed), 'CarePlan').at(-1);
    const full = tableLibrary['tendon-glide-5pos']?.levels[1]?.reps;
    expect(list.activity[0].detail.description).toBe(`Level 2, repetitions: ${full}`);
    expect(list).not.toHaveProperty('author');
  });

  it('says how often a day: glides as the phase has it, the rest as the level has it', () => {
    const details: Json[] = resourcesIn(bundle, 'CarePlan')[0].activity.map(({ detail }: Json) => [
      detail.code.text,
      detail.scheduledTiming.repeat,
    ]);
    const day = { period: 1, periodUnit: 'd' };
    expect(Object.fromEntries(details as never)).toMatchObject({
      'Finger-spread glide, right': { ...day, frequency: 2, frequencyMax: 3 },
      'Easy walk': { ...day, frequency: 2 },
    });
  });

  it('calls a programme that came to its good end completed', () => {
    const begun = { ...startProgramme('cts', monday), ending: { kind: 'done', since: monday } };
    const base = somebodyWith({}, monday);
    const done = { ...base, plan: { ...base.plan, programmes: [begun as Programme] } };
    expect(resourcesIn(written({}, done), 'CarePlan')[0].status).toBe('completed');
  });

  it('calls an exercise without a name by its id', () => {
    const [line] = lines.completions as [Completion];
    const completions = [
      { ...line, items: line.items.map((one) => ({ ...one, name: ' \u0007' })) },
    ];
    expect(resourcesIn(written({ completions }), 'Procedure')[0].code.text).toBe(
      'tendon-glide-5pos',
    );
  });

  it('holds only what may be done: nothing of what a therapist ruled out or was switched off', () => {
    const all = resourcesIn(bundle, 'CarePlan')[0].activity.map(
      ({ detail }: Json) => detail.code.text,
    );
    const off = somebodyWith({ switchedOff: ['tendon-glide-5pos'] }, monday);
    const [less] = resourcesIn(written(lines, off), 'CarePlan');
    const left = less.activity.map(({ detail }: Json) => detail.code.text);
    expect(all.filter((name: string) => !left.includes(name))).toEqual([
      expect.stringMatching(/tendon glide|hand positions/i),
    ]);
  });

  it.each([
    ['trial', 'in-progress'],
    ['active', 'in-progress'],
    ['maintain', 'in-progress'],
    ['paused', 'on-hold'],
    ['rest', 'on-hold'],
    ['stopped', 'stopped'],
    ['locked', 'not-started'],
  ] as const)('calls an exercise that is %s %s', (state, status) => {
    const base = somebodyWith({}, monday);
    const dosing = { ...beginDosing(sceneAt(0, 8).now, 1), state, until: Number.MAX_SAFE_INTEGER };
    const dosings = { 'tendon-glide-5pos/right': dosing };
    const [plan] = resourcesIn(
      written({}, { ...base, plan: { ...base.plan, dosings } }),
      'CarePlan',
    );
    const details: Json[] = plan.activity.map(({ detail }: Json) => detail);
    expect(details.find(({ code }) => /hand positions|tendon glide/i.test(code.text))?.status).toBe(
      status,
    );
  });

  it('has the same plan at any hour of the day, whatever the day still leaves', () => {
    const base = somebodyWith({}, monday);
    const at = { exercise: 'tendon-glide-5pos', side: 'right' as const, day: '2026-12-13' };
    const load = { ...at, at: sceneAt(20, 12).now.wall - 60_000, reps: 500, seconds: 900 };
    const worn = { ...base, plan: { ...base.plan, loads: [load] } };
    const plans = [base, worn].map((one) => resourcesIn(written({}, one), 'CarePlan'));
    const late = resourcesIn(written({}, base, {}, { hour: 22 }), 'CarePlan');
    expect(plans[1]).toEqual(plans[0]);
    expect(late).toEqual(plans[0]);
  });

  it('says of each exercise when it was done, how much of it, and whether it was broken off', () => {
    const procedures = resourcesIn(bundle, 'Procedure');
    expect(procedures.map(({ status }) => status)).toEqual(['completed', 'stopped']);
    expect(procedures[0]).toMatchObject({
      code: { text: 'the tendon-glide-5pos' },
      performedPeriod: {
        start: '2026-11-23T10:59:20+01:00',
        end: '2026-11-23T11:00:00+01:00',
      },
      bodySite: [{ text: 'right' }],
    });
  });

  it('gives pain as a number with its code, and the other scales in words', () => {
    const scales = resourcesIn(bundle, 'Observation')
      .filter(({ effectiveDateTime, partOf }) => effectiveDateTime && !partOf)
      .map(({ code, valueInteger }) => [code.text, code.coding?.[0].code, valueInteger]);
    expect(scales).toEqual([
      ['Strongest symptom, 0 to 10', undefined, 4],
      ['Pain, 0 to 10', '72514-3', 2],
      ['Tingling, 0 to 10', undefined, 4],
      ['Numbness, 0 to 10', undefined, 1],
    ]);
    expect(JSON.stringify(bundle)).not.toMatch(/LA\d+-\d|valueCodeableConcept/);
  });

  it('says where it was felt, and a note once', () => {
    const checkins = lines.checkins.map((line) => ({ ...line, note: ' long day ' }));
    const told = resourcesIn(written({ checkins }, person), 'Observation');
    expect(new Set(told.map(({ bodySite }) => bodySite.text))).toEqual(new Set(['right hand']));
    expect(told.flatMap(({ code, note }) => (note ? [[code.text, note]] : []))).toEqual([
      ['Strongest symptom, 0 to 10', [{ text: 'long day' }]],
      ['Weekly check-in', [{ text: 'long day' }]],
    ]);
    const whole = checkins.map((line) => ({ ...line, region: 'general' as const }));
    for (const one of resourcesIn(written({ checkins: whole }), 'Observation'))
      expect(one).not.toHaveProperty('bodySite');
  });

  it('ties each rating to its exercise and to when it was felt', () => {
    const rated = { place: 'hand/left', before: 2, after: 3, nextDay: 1 } as const;
    const completions = lines.completions
      .slice(0, 1)
      .map((line) => ({ ...line, items: line.items.map((item) => ({ ...item, ...rated })) }));
    const one = written({ completions }, person);
    const [{ id }] = resourcesIn(one, 'Procedure') as [Json];
    const ratings = resourcesIn(one, 'Observation').filter(({ partOf }) => partOf);
    expect(ratings.map(({ partOf }) => partOf[0].reference)).toEqual(
      Array.from({ length: 3 }, () => `urn:uuid:${id}`),
    );
    expect(ratings.map(({ bodySite }) => bodySite.text)).toEqual(Array(3).fill('left hand'));
    expect(
      ratings.map(({ code, effectiveDateTime, valueInteger }) => [
        code.text.replace('Strongest symptom ', '').replace(' exercise, 0 to 10', ''),
        effectiveDateTime,
        valueInteger,
      ]),
    ).toEqual([
      ['before the', '2026-11-23T10:59:20+01:00', 2],
      ['after the', '2026-11-23T11:00:00+01:00', 3],
      ['the day after the', '2026-11-24', 1],
    ]);
  });

  it('holds the weekly check-in in one observation, own activities by their names', () => {
    const [week] = resourcesIn(bundle, 'Observation').filter(
      ({ code }) => code.text === 'Weekly check-in',
    );
    const numbers = week.component.map(({ code, valueInteger }: Json) => [code.text, valueInteger]);
    expect(Object.fromEntries(numbers)).toMatchObject({
      'Average symptoms of the week, 0 to 10': 3,
      'Change since the start, -5 worse to 5 better': -1,
      'Opening jars': 4,
    });
    expect(week.effectivePeriod).toEqual({ start: '2026-11-25', end: '2026-12-01' });
  });

  it('holds the workstation self-check by our list, each question by its name', () => {
    const checked = written({}, undefined, {}, { checked: someCheck });
    sound(checked);
    const [response] = resourcesIn(checked, 'QuestionnaireResponse');
    expect(response.questionnaire).toBe(`${selfCheckList}|${selfCheckVersion}`);
    expect(response.authored).toBe('2026-11-23T10:00:00+01:00');
    expect(response.item.map(({ linkId }: Json) => linkId)).toEqual(itemIds);
    expect(response.item[1]).toEqual({
      linkId: 'feet',
      text: 'Do your feet rest flat, without the seat pressing under your thighs?',
      answer: [{ valueCoding: { system: selfCheckList, code: 'not-quite', display: 'Not quite' } }],
    });
    expect(resourcesIn(bundle, 'QuestionnaireResponse')).toEqual([]);
  });

  it('names another version of the list where the questions or answers are others', () => {
    // Change the version in the same commit as these.
    const list = JSON.stringify([itemIds, answers]);
    expect([selfCheckVersion, uuidOf(list)]).toEqual(['1', '468175c2-6e44-8b90-aff0-1ab507dd6b41']);
  });

  it('holds what a form came to as a number of points under its own name', () => {
    const when = { at: Date.parse(`${monday}T09:00:00Z`), tzOffsetMin: 60, day: monday };
    const form = { name: 'BCTQ', total: 2.45 };
    const visit = { ...when, id: 'v', modality: 'manual', form, v: 1, rev: 1 } as const;
    const told = written({ visits: [visit] });
    sound(told);
    const [total] = resourcesIn(told, 'Observation');
    expect(total).toMatchObject({
      code: { text: 'BCTQ' },
      effectiveDateTime: '2026-11-23T10:00:00+01:00',
      valueQuantity: { value: 2.45, code: '{score}' },
    });
    expect(JSON.stringify(told)).not.toContain('manual');
  });

  it('leaves safety answers and visits out', () => {
    fc.assert(
      fc.property(journal, (any) => {
        const visits = any.visits.map(({ form: _, ...visit }) => visit);
        const less = { ...any, screenings: [], visits: [], careChanges: [], decisions: [] };
        expect(written({ ...any, visits })).toEqual(written(less));
      }),
    );
  });
});

describe('the share of prompts that were taken', () => {
  const [line] = lived().journal.completions;
  if (!line) throw new Error('A life has a break.');
  const asked = (day: string, kind: 'completed' | 'skipped' | 'missed' | 'elapsed', n: number) => ({
    ...line,
    ...{ id: `${kind}:${n}`, promptId: `p${n}`, day, kind, items: [] },
  });
  const shares = (lines: ReturnType<typeof asked>[]) =>
    resourcesIn(written({ completions: lines }), 'Observation')
      .filter(({ valueQuantity }) => valueQuantity)
      .map(({ effectivePeriod, valueQuantity, component }) => [
        effectivePeriod.start,
        effectivePeriod.end,
        valueQuantity.value,
        ...component.map(({ valueInteger }: Json) => valueInteger),
      ]);

  it('is told week by week, from Monday to Sunday', () => {
    expect(
      shares([
        asked('2026-11-22', 'completed', 1),
        asked('2026-11-23', 'completed', 2),
        asked('2026-11-25', 'skipped', 3),
        asked('2026-11-29', 'missed', 4),
        asked('2026-11-30', 'elapsed', 5),
      ]),
    ).toEqual([
      ['2026-11-16', '2026-11-22', 100, 1, 1],
      ['2026-11-23', '2026-11-29', 33.3, 3, 1],
      ['2026-11-30', '2026-12-06', 0, 1, 0],
    ]);
  });

  it('counts a prompt once, and what was begun by hand not at all', () => {
    const byHand = { ...asked(monday, 'completed', 9), promptId: 'manual:x' };
    const twice = [asked(monday, 'skipped', 1), asked(monday, 'completed', 1)];
    const sunday = '2026-11-29';
    expect(shares([...twice, byHand])).toEqual([[monday, sunday, 100, 1, 1]]);
    expect(shares([...twice].reverse())).toEqual([[monday, sunday, 100, 1, 1]]);
    expect(shares([byHand])).toEqual([]);
  });

  it('is never less than nothing or more than all', () => {
    fc.assert(
      fc.property(journal, (any) => {
        for (const [, , share, shown, taken] of shares([...any.completions] as never)) {
          expect(taken).toBeLessThanOrEqual(Number(shown));
          expect(share).toBeCloseTo((100 * Number(taken)) / Number(shown), 1);
        }
      }),
    );
  });
});

describe('ids', () => {
  it('are UUIDs of the kind that makers may form themselves, alike for alike texts alone', () => {
    const texts = [
      ...Array.from({ length: 20_000 }, (_, n) => `c${n}`),
      '',
      'C1',
      'c1 ',
      'ć1',
      '1c',
    ];
    const ids = texts.map(uuidOf);
    expect(new Set(ids).size).toBe(texts.length);
    const ofOneKind = ids.filter((id) => id.slice(0, 8) === id.slice(-8));
    expect(ofOneKind).toEqual([]);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(uuidOf('c1')).toBe(uuidOf('c1'));
  });
});

describe('what is spoilt is noticed', () => {
  const { person, journal: lines } = lived();

  it.each(spoilt)('%s', (_, spoil, by) => {
    const bundle = written(lines, person, {}, { checked: someCheck });
    sound(bundle);
    spoil(bundle);
    const noticed = { fhir: objections(bundle).length > 0, own: problemsIn(bundle).length > 0 };
    expect(noticed).toEqual({ fhir: by.includes('fhir'), own: by.includes('own') });
  });

  it('by somebody in every case', () => {
    for (const [name, , by] of spoilt)
      expect(by, name).toSatisfy((all: string[]) => all.includes('fhir') || all.includes('own'));
  });
});
