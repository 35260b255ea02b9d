import { describe, expect, it } from 'vitest';
import { limbOf, limbOfArea } from '../../../domain/care/dosing/body';
import { capRow, isCounted, roomFor } from '../../../domain/care/dosing/caps';
import { fitting } from '../../../domain/care/dosing/fitting';
import { substitutesFor } from '../../../domain/care/dosing/substitutes';
import type { Side } from '../../../domain/care/exercise';
import type { Load } from '../../../domain/care/plan';
import { tableLibrary } from '../../helpers/forty';
import { at } from './days';

const exercise = (id: string) => {
  const found = tableLibrary[id];
  if (!found) throw new Error(`No ${id} in the table.`);
  return found;
};
const done = (id: string, hour: number, reps: number, side: Side = 'left', day = 0): Load => ({
  exercise: id,
  side,
  at: at(day, hour).wall,
  day: at(day).dayKey,
  reps,
  seconds: 60,
});
const day = (loads: readonly Load[], hour = 12, over = {}) => ({
  now: at(0, hour),
  loads,
  library: tableLibrary,
  sessionsToday: 0,
  sliderCap: null,
  inGlideHours: true,
  ...over,
});
const room = (id: string, loads: readonly Load[], over = {}, side: Side = 'left') =>
  roomFor(exercise(id), side, day(loads, 12, over));
const slider = 'median-elbow-wrist-slider';
const tensioner = 'median-arm-tensioner';
const tendon = 'tendon-glide-5pos';

describe('repetitions a day', () => {
  it.each([
    ['a slider has 60', slider, [], {}, 60],
    ['less what its nerve had on that side', slider, [done(slider, 8, 12)], {}, 48],
    ['by any slider of the nerve', slider, [done('median-neck-arm-slider', 8, 10)], {}, 50],
    ['finger-spread counting half', slider, [done('lumbrical-spread-glide', 8, 12)], {}, 54],
    ['and having twice as many', 'lumbrical-spread-glide', [done(slider, 8, 12)], {}, 96],
    ['no more than the phase allows', slider, [done(slider, 8, 12)], { sliderCap: 20 }, 8],
    ['never more than 60', slider, [], { sliderCap: 90 }, 60],
    ['not of the other side', slider, [done(slider, 8, 12, 'right')], {}, 60],
    ['not of another nerve', slider, [done('radial-arm-slider', 8, 12)], {}, 60],
    ['not of tendons', slider, [done(tendon, 8, 5)], {}, 60],
    ['not of yesterday', slider, [done(slider, 8, 60, 'left', -1)], {}, 60],
    ['both sides for one of both', slider, [done(slider, 8, 12, 'both')], {}, 48],
    ['a tensioner has 12', tensioner, [done(tensioner, 6, 5)], {}, 7],
    ['by any of the nerve', tensioner, [done('median-hand-glide-6pos', 6, 5)], {}, 7],
    ['tendons have 25 cycles', tendon, [done(tendon, 8, 5)], {}, 20],
    ['a phase has no cap for tendons', tendon, [], { sliderCap: 0 }, 25],
  ])('%s', (_, id, loads, over, reps) => {
    expect(room(id, loads, over)).toMatchObject({ reps, why: null });
  });

  it('the stretch of the sciatic nerve counts to its tensioner, on both sides', () => {
    const stretch = 'hamstring-hinge-stretch';
    expect(isCounted(exercise(stretch))).toBe(true);
    expect(capRow(exercise(stretch))).toBe(capRow(exercise('sciatic-seated-tensioner')));
    const loads = [done(stretch, 11, 2, 'both')];
    expect(room('sciatic-seated-tensioner', loads, {}, 'right').reps).toBe(10);
    const full = [done('sciatic-seated-tensioner', 6, 6), done('sciatic-seated-tensioner', 7, 6)];
    expect(room(stretch, full, {}, 'both')).toMatchObject({ reps: 0, why: 'repetitions' });
    expect(room(stretch, [], { inGlideHours: false }, 'both').reps).toBe(12);
  });

  it('an exercise for both sides has what the fuller side has left', () => {
    const loads = [done(slider, 8, 50, 'right'), done(slider, 8, 12, 'left')];
    expect(room(slider, loads, {}, 'both').reps).toBe(10);
  });

  it('used up says so', () => {
    expect(room(slider, [done(slider, 8, 60)])).toMatchObject({ reps: 0, why: 'repetitions' });
    expect(room(slider, [], { sliderCap: 0 })).toMatchObject({ reps: 0, why: 'repetitions' });
  });
});

describe('gaps', () => {
  it.each([
    ['a slider waits an hour', slider, slider, 11.5, 12.5],
    ['for any slider of its nerve', slider, 'lumbrical-spread-glide', 11.5, 12.5],
    ['tendons wait an hour', tendon, tendon, 11.5, 12.5],
    ['a tensioner waits four hours', tensioner, 'median-hand-glide-6pos', 8.5, 12.5],
  ])('%s and says when it opens', (_, id, before, hour, opens) => {
    expect(room(id, [done(before, hour, 2)])).toMatchObject({
      reps: 0,
      why: 'gap',
      opensAt: at(0, opens).wall,
    });
    expect(room(id, [done(before, hour - 0.5, 2)]).why).toBeNull();
  });

  it('are of one row, so that two different glides fill one break', () => {
    expect(room(slider, [done(tendon, 12, 4)]).why).toBeNull();
    expect(room('ulnar-elbow-wrist-slider', [done(slider, 12, 4)]).why).toBeNull();
    expect(capRow(exercise(slider))).toBe(capRow(exercise('median-neck-arm-slider')));
    expect(capRow(exercise(slider))).not.toBe(capRow(exercise(tendon)));
  });

  it('hold for both sides when one of them has just glided', () => {
    expect(room(slider, [done(slider, 11.5, 2)], {}, 'both').why).toBe('gap');
    expect(room(slider, [done(slider, 11.5, 2, 'both')]).why).toBe('gap');
    expect(room(slider, [done(slider, 11.5, 2)], {}, 'right').why).toBeNull();
  });

  it('hold over midnight, and for a clock that was set back', () => {
    const late = [done(slider, 11.5, 2, 'left', -1)];
    const at4 = { ...day(late), now: { wall: late[0]?.at ?? 0, dayKey: at(0).dayKey } };
    expect(roomFor(exercise(slider), 'left', at4).why).toBe('gap');
    expect(room(slider, [done(slider, 12.5, 2)]).why).toBe('gap');
    expect(room(slider, [done(slider, 14, 2)]).why).toBeNull();
  });

  it('with nothing done at all there is none', () => {
    expect(room(tensioner, [])).toMatchObject({ reps: 12, why: null, opensAt: null });
  });
});

describe('sessions, nerves and minutes', () => {
  it('five glide sessions a day; two glides of one break are one', () => {
    const four = [6, 7, 8, 9].flatMap((hour) => [
      done('ulnar-elbow-wrist-slider', hour, 1, 'right'),
      done(tendon, hour, 1, 'right'),
    ]);
    expect(room(slider, four).why).toBeNull();
    const five = [...four, done(tendon, 10, 1, 'right')];
    expect(room(slider, five)).toMatchObject({ reps: 0, why: 'sessions' });
    expect(room('wrist-arom', five).why).toBeNull();
  });

  it('none in the evening', () => {
    expect(room(slider, [], { inGlideHours: false })).toMatchObject({ reps: 0, why: 'evening' });
    expect(room('chin-tuck', [], { inGlideHours: false }).why).toBeNull();
  });

  it("no exercise more often than its own day's stop, manual starts included", () => {
    expect(room(slider, [], { sessionsToday: 5 }).why).toBe('daily-stop');
    expect(room('chin-tuck', [], { sessionsToday: 8 }).why).toBe('daily-stop');
    expect(room('chin-tuck', [], { sessionsToday: 7 }, 'both')).toMatchObject({
      reps: Number.POSITIVE_INFINITY,
      why: null,
    });
  });

  it('two nerves a limb', () => {
    const two = [done(tendon, 8, 1), done('ulnar-elbow-wrist-slider', 8, 1)];
    expect(room('radial-arm-slider', two).why).toBe('nerves');
    expect(room('ulnar-neck-arm-slider', two).why).toBeNull();
    expect(room('sciatic-ankle-slider', two).why).toBeNull();
    expect(room('radial-arm-slider', two, {}, 'right').why).toBeNull();
    expect(room('radial-arm-slider', two, {}, 'both').why).toBe('nerves');
  });

  it('ten minutes a limb', () => {
    const long = (seconds: number) => [{ ...done(tendon, 8, 1), seconds }];
    expect(room(slider, long(560)).seconds).toBe(40);
    expect(room(slider, long(600))).toMatchObject({ seconds: 0, why: 'minutes' });
    expect(room('sciatic-ankle-slider', long(600)).seconds).toBe(600);
    expect(room(slider, long(600), {}, 'right').seconds).toBe(600);
  });

  it('every glide belongs to a limb', () => {
    for (const one of Object.values(tableLibrary).filter(isCounted))
      expect(limbOf(one), one.id).toBe(one.tags.includes('ue') ? 'arm' : 'leg');
    expect(limbOf(exercise('eyes-20-20-20'))).toBeNull();
  });

  it('an area of symptoms is of the arm, of the leg or of neither', () => {
    const areas = ['hand', 'elbow', 'neck-arm', 'back-leg', 'feet', 'limb', 'general'] as const;
    expect(areas.map(limbOfArea)).toEqual(['arm', 'arm', 'arm', 'leg', 'leg', null, null]);
  });
});

describe('what fits', () => {
  const levels = exercise(slider).levels;
  const fits = (reps: number, seconds: number, level: 1 | 2 | 3 = 3, dose: 1 | 2 | 3 = 3) => {
    const found = fitting(levels, { level, dose }, { reps, seconds });
    return found && `${found.level}.${found.dose} ${found.reps} reps ${found.seconds} s`;
  };

  it('is what is wanted where there is room', () => {
    expect(fits(60, 600)).toBe('3.3 12 reps 64 s');
    expect(fits(60, 600, 2, 1)).toBe('2.1 5 reps 29 s');
  });

  it('is less of the same level first, then of one below, never of a higher dose', () => {
    expect(fits(11, 600)).toBe('3.2 9 reps 49 s');
    expect(fits(5, 600)).toBe('2.1 5 reps 29 s');
    expect(fits(5, 600, 1, 1)).toBe('1.1 4 reps 24 s');
    expect(fits(60, 30)).toBe('2.1 5 reps 29 s');
    expect(fits(4, 30)).toBe('1.1 4 reps 24 s');
  });

  it('is nothing rather than a part', () => {
    expect(fits(3, 600)).toBeNull();
    expect(fits(60, 10)).toBeNull();
  });
});

describe('gentler instead', () => {
  it.each([
    ['median-neck-arm-slider', ['median-elbow-wrist-slider', 'scap-squeeze']],
    ['ulnar-neck-arm-slider', ['ulnar-elbow-wrist-slider', 'scap-squeeze']],
    ['median-elbow-wrist-slider', ['lumbrical-spread-glide', 'wrist-arom']],
    ['lumbrical-spread-glide', ['wrist-arom']],
    ['ulnar-elbow-wrist-slider', ['wrist-arom']],
    ['radial-arm-slider', ['wrist-arom']],
    ['sciatic-seated-slider', ['sciatic-ankle-slider', 'pelvic-tilt-seated']],
    ['sciatic-ankle-slider', ['pelvic-tilt-seated']],
    ['femoral-standing-slider', ['walk-break']],
    ['wrist-extensor-stretch', ['wrist-arom', 'hand-shake-rest']],
    ['upper-trap-stretch', ['neck-rotation']],
    ['seated-core-march', ['walk-break']],
    ['calf-raise', ['walk-break', 'ankle-pump-seated']],
    ['back-extension-standing', ['pelvic-tilt-seated', 'forward-lean-seated']],
    ['chin-tuck', []],
  ])('of %s: %j', (id, instead) => {
    expect(substitutesFor(exercise(id), tableLibrary).map((one) => one.id)).toEqual(instead);
  });

  it('no substitute is stronger', () => {
    for (const one of Object.values(tableLibrary))
      for (const other of substitutesFor(one, tableLibrary))
        expect(['tensioner', 'stretch', 'strength'], one.id).not.toContain(other.type);
  });
});
