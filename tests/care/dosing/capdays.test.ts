import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCounted, roomFor } from '../../../domain/care/dosing/caps';
import { fitting } from '../../../domain/care/dosing/fitting';
import type { Exercise, Level, Side } from '../../../domain/care/exercise';
import type { Load } from '../../../domain/care/plan';
import { tableLibrary } from '../../helpers/forty';
import { at } from './days';

/** Something a person starts by hand, so many minutes after the last. */
interface Start {
  readonly minutes: number;
  readonly pick: number;
  readonly side: number;
  readonly level: Level;
  readonly dose: Level;
}

describe('the day of glides, under any order of manual starts', () => {
  const glides = Object.values(tableLibrary).filter(isCounted);
  const sidesOf = ({ laterality }: Exercise): readonly Side[] =>
    laterality === 'one-side' ? ['left', 'right', 'both'] : ['both'];
  const level = fc.constantFrom<Level>(1, 2, 3);
  const startOf = fc.record({
    minutes: fc.integer({ min: 1, max: 180 }),
    pick: fc.nat(999),
    side: fc.nat(2),
    level,
    dose: level,
  });
  const sides = (side: Side) => (side === 'both' ? ['left', 'right'] : [side]);
  const sum = (loads: readonly Load[], of: (load: Load, exercise: Exercise) => number) =>
    loads.reduce((all, load) => {
      const exercise = tableLibrary[load.exercise];
      return exercise ? all + of(load, exercise) : all;
    }, 0);

  /** What is too much in a day, counted in another way than the caps do, straight from the table of 4.8. */
  function tooMuch(loads: readonly Load[], sliderCap: number): string[] {
    const found: string[] = [];
    const most = (what: string, of: number, limit: number) => {
      if (of > limit) found.push(`${what}: ${of} of ${limit}`);
    };
    for (const side of ['left', 'right']) {
      const here = loads.filter((load) => sides(load.side).includes(side));
      for (const nerve of ['median', 'ulnar', 'radial', 'sciatic', 'femoral']) {
        const slid = sum(here, ({ reps }, { id, type, nerve: of }) => {
          if (type !== 'slider' || of !== nerve) return 0;
          return id === 'lumbrical-spread-glide' ? reps / 2 : reps;
        });
        most(`${nerve} ${side} slid`, slid, Math.min(60, sliderCap));
        const pulled = sum(here, ({ reps }, { id, type, nerve: of }) => {
          const pulls = type === 'tensioner' || id === 'hamstring-hinge-stretch';
          return pulls && of === nerve ? reps : 0;
        });
        most(`${nerve} ${side} pulled`, pulled, 12);
      }
      const cycles = sum(here, ({ reps }, { type }) => (type === 'tendon-glide' ? reps : 0));
      most(`tendons ${side}`, cycles, 25);
      for (const tag of ['ue', 'le']) {
        const limb = here.filter((load) => {
          const exercise = tableLibrary[load.exercise];
          return exercise?.tags.includes(tag) && exercise.type !== 'stretch';
        });
        most(
          `${tag} ${side} seconds`,
          sum(limb, ({ seconds }) => seconds),
          600,
        );
        most(`${tag} ${side} nerves`, new Set(limb.map(nerveOf)).size, 2);
      }
    }
    const glided = loads.filter((load) => typeOf(load) !== 'stretch');
    most('sessions', new Set(glided.map((load) => load.at)).size, 5);
    return found;
  }
  const nerveOf = (load: Load) => tableLibrary[load.exercise]?.nerve;
  const typeOf = (load: Load) => tableLibrary[load.exercise]?.type;

  /** Pairs of one kind, nerve and side that came too soon after one another. */
  function tooSoon(loads: readonly Load[]): string[] {
    const gapHours: Partial<Record<string, number>> = {
      tensioner: 4,
      slider: 1,
      'tendon-glide': 1,
    };
    return loads.flatMap((load, nth) =>
      loads.slice(0, nth).flatMap((earlier) => {
        const same = typeOf(load) === typeOf(earlier) && nerveOf(load) === nerveOf(earlier);
        const sameSide = sides(load.side).some((side) => sides(earlier.side).includes(side));
        const hours = (load.at - earlier.at) / 3_600_000;
        const soon = same && sameSide && hours < (gapHours[typeOf(load) ?? ''] ?? 0);
        return soon ? [`${earlier.exercise}, ${load.exercise}: ${hours} h`] : [];
      }),
    );
  }

  /** One day of trying whatever comes to mind; what is not allowed is not done. */
  function aDay(
    day: number,
    yesterday: readonly Load[],
    starts: readonly Start[],
    sliderCap: number,
  ) {
    const loads: Load[] = [...yesterday];
    let minute = 6 * 60;
    for (const { minutes, pick, side: nth, level: most, dose } of starts) {
      minute += minutes;
      const exercise = glides[pick % glides.length];
      const side = exercise && sidesOf(exercise)[nth % sidesOf(exercise).length];
      if (!exercise || !side || minute >= 24 * 60) continue;
      const now = at(day, minute / 60);
      const sessionsToday = loads.filter(
        (load) => load.day === now.dayKey && load.exercise === exercise.id && load.side === side,
      ).length;
      const inGlideHours = minute < 20 * 60;
      const asked = { now, loads, library: tableLibrary, sessionsToday, sliderCap, inGlideHours };
      const portion = fitting(
        exercise.levels,
        { level: most, dose },
        roomFor(exercise, side, asked),
      );
      if (!portion) continue;
      const { reps, seconds } = portion;
      loads.push({ exercise: exercise.id, side, at: now.wall, day: now.dayKey, reps, seconds });
    }
    return loads.slice(yesterday.length);
  }

  const caps = [20, 30, 40, 45, 60];
  const daysEach = 50;
  const days = fc.array(fc.array(startOf, { minLength: 5, maxLength: 18 }), {
    minLength: daysEach,
    maxLength: daysEach,
  });

  it.each(caps)('holds every cap and gap with a phase of %i, on a fifth of 10,000 days', (cap) => {
    let glided = 0;
    const runs = 10_000 / caps.length / daysEach;
    const property = fc.property(days, (each) => {
      let yesterday: readonly Load[] = [];
      each.forEach((starts, day) => {
        const loads = aDay(day, yesterday, starts, cap);
        const wrong = [...tooMuch(loads, cap), ...tooSoon([...yesterday, ...loads])];
        const late = loads.filter((load) => typeOf(load) !== 'stretch' && isLate(load, day));
        if (wrong.length + late.length > 0)
          expect({ wrong, late }).toEqual({ wrong: [], late: [] });
        yesterday = loads;
        glided += loads.length;
      });
    });
    fc.assert(property, { numRuns: runs });
    expect(glided / runs / daysEach, 'hardly anything was done').toBeGreaterThan(2);
  });
  const isLate = (load: Load, day: number) => load.at >= at(day, 20).wall;
});
