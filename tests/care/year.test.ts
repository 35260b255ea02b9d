import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../domain/care/exercise';
import { isGlide, isSafe } from '../../domain/care/kinds';
import { profileIds } from '../../domain/care/plan';
import { questions } from '../../domain/care/safety/questions';
import { tableLibrary } from '../helpers/forty';
import { liveYear, type Moment, type Year } from '../helpers/year';

// A thousand people who never lived, each for a year: what is offered to them at every break, what they do,
// how it answers. Their days are thrown with fixed dice, so that a year that goes wrong can be lived again.

const people = Number(process.env.PEOPLE ?? 1_000);
const grave = ['EMERGENCY', 'URGENT', 'NOT_FOR_YOU'];

const exerciseOf = (id: string): Exercise => {
  const exercise = tableLibrary[id];
  if (!exercise) throw new Error(`${id} is not in the table.`);
  return exercise;
};

/** Codes that were ticked and that no clinician has looked at. */
const flagsOf = ({ person }: Moment): string[] =>
  Object.values(person.care.answers).flatMap((list) => Object.keys(list?.ticked ?? {}));

/** What the table says of a flag, read anew here and not by the code under test. */
function isRuledOut(exercise: Exercise, flags: readonly string[]): boolean {
  return questions
    .filter(({ code }) => flags.includes(code))
    .some(
      ({ code, blocks }) =>
        exercise.blockedBy.includes(code) ||
        blocks.some((selector) => {
          const [kind, name] = selector.split(':');
          if (kind === 'all') return true;
          if (kind === 'all-but-safe') return !isSafe(exercise);
          if (isSafe(exercise)) return false;
          return (
            (kind === 'tag' && exercise.tags.includes(name ?? '')) ||
            (kind === 'region' && exercise.region === name) ||
            (kind === 'type' && exercise.type === name) ||
            (kind === 'id' && exercise.id === name)
          );
        }),
    );
}

/** Said so often that it has to be cheap: a rule broken ends the year with its reason. */
function must(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(what());
}

/** Everything that must hold at every break of every year. */
function holds(moment: Moment): void {
  const { person, offer, clock, lead } = moment;
  const { care, plan } = person;
  const flags = flagsOf(moment);
  const isGrave = questions.some(({ code, tier }) => grave.includes(tier) && flags.includes(code));
  must(!isGrave || offer.items.length === 0, () => `Something is offered with ${flags}.`);
  for (const item of offer.items) {
    const exercise = exerciseOf(item.exercise);
    const listed = care.therapistList?.allowed.some((line) => line.exercise === item.exercise);
    const what = (why: string) => () => `${item.exercise} ${why} (${care.profiles}, ${flags}).`;
    must(listed || !isRuledOut(exercise, flags), what('is ruled out'));
    must(!care.therapistList?.blocked.includes(item.exercise), what('is blocked by a therapist'));
    const state = plan.dosings[`${item.exercise}/${item.side}`]?.state ?? 'trial';
    must(!['paused', 'rest', 'stopped'].includes(state), what(`is ${state}`));
    must(listed || state !== 'locked', what('is locked'));
    must(!isGlide(exercise) || clock.kindsOpen?.glide === true, what('comes in the evening'));
    if (exercise.type === 'tensioner' && !listed) tensionerMay(moment, exercise, item.side);
    must(lead !== 'micro' || item.seconds <= 32, what('is too long for a micro break'));
  }
  const seconds = offer.items.reduce((sum, item) => sum + item.seconds, 0);
  must(lead !== 'glide' || seconds <= 120, () => `A glide break of ${seconds} s.`);
  capsHold(moment);
}

/** The stronger glides: week 5 at the least, wanted, and a slider of the nerve at level 2. */
function tensionerMay({ person }: Moment, { id, nerve }: Exercise, side: string): void {
  const { plan, care } = person;
  must(care.strongerGlides, () => `${id} is not wanted.`);
  const running = plan.programmes.filter(({ profile }) => care.profiles.includes(profile));
  must(
    running.some(({ week }) => week >= 5),
    () => `${id} before week 5.`,
  );
  const settled = Object.entries(plan.dosings).some(([key, { state, level }]) => {
    const [other = '', at] = key.split('/');
    const slider = exerciseOf(other);
    const same = slider.type === 'slider' && slider.nerve === nerve && at === side;
    return same && level >= 2 && state !== 'trial';
  });
  must(settled, () => `${id} before its slider.`);
}

/** The day's maxima with the offered break added, counted here from what was done. */
function capsHold({ person, offer, clock }: Moment): void {
  const today = person.plan.loads.filter(({ day }) => day === clock.dayKey);
  const all = [...today, ...offer.items].flatMap(({ exercise: id, side, reps }) => {
    const exercise = exerciseOf(id);
    return isGlide(exercise) ? [{ exercise, side, reps }] : [];
  });
  const most = new Map<string, number>();
  for (const { exercise, side, reps } of all) {
    const { type, nerve, region } = exercise;
    const row = `${type} ${type === 'tendon-glide' ? '' : nerve} ${side}`;
    const counts = type === 'slider' && region === 'hand-wrist' ? reps / 2 : reps;
    most.set(row, (most.get(row) ?? 0) + counts);
  }
  for (const [row, reps] of most) {
    const type = row.split(' ')[0] as keyof typeof maxima;
    must(reps <= maxima[type], () => `${reps} of ${row} in a day.`);
  }
}

/** Clinical rules 4.8. */
const maxima = { slider: 60, tensioner: 12, 'tendon-glide': 25 };

/** Every way out is in sight: a pause has an end, a flare says how it ends. */
function hasWaysOut(year: Year): void {
  for (const dosing of Object.values(year.person.plan.dosings))
    if (['paused', 'rest', 'stopped'].includes(dosing.state))
      expect(dosing.until).toEqual(expect.any(Number));
}

describe('a year', () => {
  it('of a thousand random people keeps every rule at every break', { timeout: 900_000 }, () => {
    const years: Year[] = [];
    for (let seed = 1; seed <= people; seed += 1) {
      const year = liveYear(seed, tableLibrary, holds);
      hasWaysOut(year);
      years.push(year);
    }
    print(years);
    const sum = (key: 'reds' | 'flares' | 'greens' | 'advised') =>
      years.reduce((total, year) => total + year[key], 0);
    // The dice are such that everything happens to somebody; a year in which nothing does tests nothing.
    for (const key of ['reds', 'flares', 'greens', 'advised'] as const)
      expect(sum(key), key).toBeGreaterThan(people / 10);
    expect(Math.max(...years.map(({ highest }) => highest))).toBe(3);
  });

  it('without a single answer never goes beyond where it began', { timeout: 300_000 }, () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { person } = liveYear(seed, tableLibrary, () => undefined, 0);
      for (const [key, dosing] of Object.entries(person.plan.dosings)) {
        const start = exerciseOf(key.split('/')[0] ?? '').type;
        const calm = start === 'slider' || start === 'tensioner' || start === 'tendon-glide';
        expect(dosing.level, key).toBeLessThanOrEqual(calm ? 1 : 2);
        expect(dosing.dose, key).toBe(1);
      }
    }
  });
});

/** A small table of what came of the years, by the first profile. */
function print(years: readonly Year[]): void {
  const rows = profileIds.map((profile) => {
    const mine = years.filter(({ profiles }) => profiles[0] === profile);
    const mean = (key: 'offered' | 'done' | 'greens' | 'reds' | 'flares' | 'advised') =>
      Math.round((10 * mine.reduce((sum, year) => sum + year[key], 0)) / Math.max(1, mine.length)) /
      10;
    return {
      profile,
      people: mine.length,
      offered: mean('offered'),
      done: mean('done'),
      reds: mean('reds'),
      flares: mean('flares'),
      advised: mean('advised'),
    };
  });
  console.table(rows);
}
