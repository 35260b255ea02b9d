import { describe, expect, it } from 'vitest';
import { closedAreas, isOf } from '../../domain/care/areas';
import { candidatesOf } from '../../domain/care/candidates';
import { demoCare, type Person } from '../../domain/care/care';
import { beginDosing } from '../../domain/care/dosing/dosing';
import type { Level } from '../../domain/care/exercise';
import { profileIds } from '../../domain/care/plan';
import { poolsOf } from '../../domain/care/programme/phase';
import { poolNames } from '../../domain/care/programme/pools';
import { type Shelved, shelfOf } from '../../domain/care/shelf';
import { viewOf } from '../../domain/care/view';
import { areas } from '../../domain/told';
import { tableLibrary } from '../helpers/forty';
import { nobody, now, someone, stirred } from './programme/person';

// The shelf: how every exercise stands for a person, and why.

const hour = 3_600_000;
const { answers } = demoCare(now.wall - hour);
const told = (code: string) => {
  const group = code[0] as 'C' | 'F' | 'U';
  return { ...answers, [group]: { answeredAt: now.wall - hour, ticked: { [code]: 'yes' } } };
};
const answered = { answers };
const view = (person: Person, at = now) => viewOf(person, tableLibrary, at);
const shelf = (person: Person, at = now) => shelfOf(view(person, at));
const of = (id: string, person: Person, at = now): Shelved => {
  const found = shelf(person, at).find(({ exercise }) => exercise.id === id);
  if (!found) throw new Error(`${id} is not on the shelf.`);
  return found;
};
const whyNot = (id: string, person: Person, at = now) => {
  const { standing } = of(id, person, at);
  return standing.may ? null : standing.why;
};

/** People of every kind: each profile in early, middle and late weeks, and some with trouble. */
const people: readonly (readonly [string, Person])[] = [
  ['nobody', nobody],
  ...profileIds.flatMap((profile) =>
    [1, 4, 9].map(
      (week) =>
        [`${profile} in week ${week}`, someone([profile], week, { care: answered })] as const,
    ),
  ),
  ['two profiles', someone(['cts', 'lumb-rad'], 6, { care: answered })],
  ['easily stirred up', someone(['cts'], 3, { care: { ...answered, irritability: stirred } })],
  ['a hand operated on', someone(['cts'], 3, { care: { answers: told('C-SURG-HAND') } })],
  ['no glides', someone(['cts'], 3, { care: { ...answered, glidesOn: false } })],
  ['pain at night', someone(['posture'], 3, { care: { answers: told('C-NIGHT') } })],
  ['something urgent', someone(['posture'], 3, { care: { answers: told('U-INFECT') } })],
];

describe('the shelf', () => {
  it.each(people)(
    'shows every exercise to %s, and opens exactly what can be started',
    (_, person) => {
      const looked = view(person);
      const all = shelfOf(looked);
      expect(new Set(all.map(({ exercise }) => exercise.id))).toEqual(
        new Set(Object.keys(tableLibrary)),
      );
      for (const { exercise, side, standing } of all) {
        const started = candidatesOf(looked, { only: exercise.id, manual: true });
        const here = started.find((one) => one.side === side);
        expect([exercise.id, side, here !== undefined]).toEqual([exercise.id, side, standing.may]);
        if (standing.may) expect(here?.maxLevel).toBe(standing.portion.level);
      }
    },
  );

  it('has what the plan offers now in the plan, and nothing a person switched off', () => {
    const person = someone(['cts'], 3, { care: { ...answered, switchedOff: ['chin-tuck'] } });
    const inPlan = shelf(person).filter((one) => one.inPlan);
    const offered = candidatesOf(view(person)).filter(({ rank }) => rank < 100);
    expect(inPlan.length).toBeGreaterThan(5);
    expect(inPlan.map(({ exercise }) => exercise.id)).toEqual(
      expect.arrayContaining(offered.map(({ exercise }) => exercise.id)),
    );
    expect(of('chin-tuck', person)).toMatchObject({ inPlan: false });
    expect(whyNot('chin-tuck', person)?.code).toBe('switched-off');
  });

  it('keeps what is paused in the plan, with its end and what brought it about', () => {
    const until = now.wall + 20 * hour;
    const changed = {
      why: 'amber-twice',
      at: now.wall,
      from: { state: 'trial', level: 1 as Level, dose: 1 },
      by: null,
    } as const;
    const dosing = { ...beginDosing(now, 1), state: 'paused', until, changed } as const;
    const person = someone(['cts'], 3, {
      care: answered,
      plan: { dosings: { 'median-elbow-wrist-slider/right': dosing } },
    });
    expect(of('median-elbow-wrist-slider', person)).toMatchObject({
      inPlan: true,
      standing: { may: false, why: { code: 'paused', until, because: 'amber-twice' } },
    });
  });

  it('says why something is open', () => {
    const person = someone(['cts'], 3, { care: answered });
    expect(of('tendon-glide-5pos', person)).toMatchObject({ because: 'plan', profile: 'cts' });
    expect(of('belly-breathing', person).because).toBe('safe');
    expect(of('figure4-stretch', person).because).toBe('by-hand');
    const free = someone([], 1, { care: answered });
    expect(of('figure4-stretch', free).because).toBe('everyone');
    const list = {
      v: 1,
      from: '',
      writtenOn: null,
      acceptedAt: now.wall,
      allowed: [{ exercise: 'figure4-stretch', side: 'both', level: 1, reps: null }],
      blocked: [],
    } as const;
    const given = someone(['cts'], 3, { care: { ...answered, therapistList: list } });
    expect(of('figure4-stretch', given)).toMatchObject({ because: 'list', inPlan: true });
  });

  it('names the safety line, the profile or the week that stands against an exercise', () => {
    const because = (id: string, person: Person) => {
      const why = whyNot(id, person);
      return why && [why.code, why.because];
    };
    const bones = someone(['posture'], 3, { care: { answers: told('F-BONE') } });
    expect(because('forward-lean-seated', bones)).toEqual(['flag', 'F-BONE']);
    const pregnant = someone(['posture'], 12, { care: { answers: told('F-PREG') } });
    expect(because('back-extension-standing', pregnant)).toEqual(['flag', 'F-PREG']);
    const night = someone(['posture'], 3, { care: { answers: told('C-NIGHT') } });
    expect(because('chin-tuck', night)).toEqual(['clinician-first', 'C-NIGHT']);
    const hand = someone(['cts'], 3, { care: answered });
    expect(because('wrist-extensor-stretch', hand)).toEqual(['excluded', 'cts']);
    expect(because('median-neck-arm-slider', hand)).toEqual(['later', '5']);
    expect(because('radial-arm-slider', hand)).toEqual(['not-in-plan', null]);
  });

  it.each(profileIds)('promises for %s only weeks in which it really comes', (profile) => {
    const person = someone([profile], 1, { care: answered });
    for (const { exercise, standing } of shelf(person)) {
      if (standing.may || standing.why.code !== 'later') continue;
      const then = someone([profile], Number(standing.why.because), { care: answered });
      const pools = poolsOf(then, now);
      const listed = poolNames.flatMap((name) => pools[name].map((one) => one.exercise));
      expect(listed).toContain(exercise.id);
    }
  });

  it('says of a stronger glide what its gate still waits for', () => {
    const person = someone(['cts'], 9, { care: answered });
    const glide = of('median-arm-tensioner', person);
    expect(glide.standing).toMatchObject({ may: false, why: { code: 'locked' } });
    expect(glide.waitsFor).toEqual(expect.arrayContaining(['slider-level', 'not-wanted']));
    expect(glide.waitsFor).not.toContain('week');
    expect(of('chin-tuck', person).waitsFor).toEqual([]);
  });
});

describe('a part of the body for which something is to be started', () => {
  it.each(people)('is closed for %s exactly where nothing may be started', (_, person) => {
    const may = candidatesOf(view(person), { only: null, manual: true });
    const open = areas.filter((area) => may.some(({ exercise }) => isOf(exercise, area)));
    const closed = Object.keys(closedAreas(view(person)));
    expect([...open, ...closed].sort()).toEqual([...areas].sort());
  });

  it('is closed with the reason that says most', () => {
    const why = (person: Person) => closedAreas(view(person));
    expect(why(someone(['cts'], 3, { care: answered }))).toEqual({});
    expect(why(nobody).hands).toMatchObject({ code: 'not-answered' });
    expect(why(nobody).eyes).toBeUndefined();
    const urgent = someone([], 1, { care: { answers: told('U-INFECT') } });
    expect(Object.values(why(urgent)).map(({ code }) => code)).toEqual(Array(4).fill('safety'));
    const eyes = someone([], 1, { care: { ...answered, switchedOff: ['eyes-20-20-20'] } });
    expect(why(eyes)).toMatchObject({ eyes: { code: 'switched-off' } });
  });
});
