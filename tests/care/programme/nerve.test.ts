import { describe, expect, it } from 'vitest';
import { beginCare, type Mark, type Spot } from '../../../domain/care/care';
import type { Side } from '../../../domain/care/exercise';
import type { ProfileId } from '../../../domain/care/plan';
import { nerveFor } from '../../../domain/care/programme/nerve';
import { poolsOf } from '../../../domain/care/programme/phase';
import { placeOf, placesOf } from '../../../domain/care/programme/places';
import { tableLibrary } from '../../helpers/forty';
import { now, someone } from './person';

const on =
  (side: Side) =>
  (spot: Spot): Mark => ({ spot, side });
const right = on('right');
const told = (profiles: readonly ProfileId[], ...marks: readonly Mark[]) => ({
  ...beginCare(),
  profiles,
  marks,
});
const exercise = (id: string) => {
  const found = tableLibrary[id];
  if (!found) throw new Error(id);
  return found;
};

describe('which nerve the marks point to', () => {
  it.each<[Spot, ProfileId, string]>([
    ['thumb-side', 'cerv-rad', 'median'],
    ['little-side', 'cerv-rad', 'ulnar'],
    ['hand-back', 'cerv-rad', 'radial'],
    ['forearm-outer', 'pinched-arm', 'radial'],
    ['elbow-inner', 'pinched-arm', 'ulnar'],
    ['elbow-outer', 'pinched-arm', 'radial'],
    ['leg-back', 'lumb-rad', 'sciatic'],
    ['buttock', 'lumb-rad', 'sciatic'],
    ['foot', 'pinched-leg', 'sciatic'],
    ['thigh-front', 'pinched-leg', 'femoral'],
    ['neck', 'cerv-rad', 'mixed'],
    ['low-back', 'lumb-rad', 'mixed'],
  ])('%s under %s: %s', (spot, profile, nerve) => {
    expect(nerveFor(told([profile], right(spot)), profile, 'right')).toBe(nerve);
  });

  it('two nerves on one limb are mixed, the other limb is looked at on its own', () => {
    const care = told(
      ['cerv-rad'],
      right('thumb-side'),
      right('little-side'),
      on('left')('little-side'),
    );
    expect(nerveFor(care, 'cerv-rad', 'right')).toBe('mixed');
    expect(nerveFor(care, 'cerv-rad', 'left')).toBe('ulnar');
  });

  it('no mark, or a mark of another nerve than the profile is about, is unclear', () => {
    expect(nerveFor(told(['cts']), 'cts', 'right')).toBe('mixed');
    expect(nerveFor(told(['cts'], right('little-side')), 'cts', 'right')).toBe('mixed');
    expect(nerveFor(told(['cts'], right('thumb-side')), 'cts', 'right')).toBe('median');
  });

  it('two profiles of two nerves do not blur each other', () => {
    const care = told(['cts', 'cubital'], right('thumb-side'), right('little-side'));
    expect(nerveFor(care, 'cts', 'right')).toBe('median');
    expect(nerveFor(care, 'cubital', 'right')).toBe('ulnar');
  });

  it('feet with diabetes and general comfort have none', () => {
    expect(nerveFor(told(['dpn'], right('foot')), 'dpn', 'right')).toBe('none');
    expect(nerveFor(told(['posture'], right('neck')), 'posture', 'right')).toBe('none');
  });
});

describe('where symptoms are rated', () => {
  it('a place is the area of a profile on each side that is marked, right first', () => {
    expect(
      placesOf(told(['cts'], on('left')('thumb-side'), right('thumb-side'), right('leg-back'))),
    ).toEqual([
      { area: 'hand', side: 'right' },
      { area: 'hand', side: 'left' },
    ]);
  });

  it('a mark on the midline leaves the side to what was told', () => {
    const care = told(['cerv-rad'], on('both')('neck'));
    expect(placesOf({ ...care, side: 'left' })).toEqual([{ area: 'neck-arm', side: 'left' }]);
    expect(placesOf(care)).toEqual([{ area: 'neck-arm', side: 'both' }]);
  });

  it('feet and general comfort are rated as one, and so is somebody without a profile', () => {
    expect(placesOf(told(['dpn'], right('foot')))).toEqual([{ area: 'feet', side: 'both' }]);
    expect(placesOf(told(['posture']))).toEqual([{ area: 'general', side: 'both' }]);
    expect(placesOf(told([]))).toEqual([{ area: 'general', side: 'both' }]);
  });

  it('two profiles of one area share its place', () => {
    expect(placesOf(told(['cubital', 'radial'], right('elbow-inner')))).toEqual([
      { area: 'elbow', side: 'right' },
    ]);
  });

  it.each<[string, Side, readonly ProfileId[], number, string]>([
    ['tendon-glide-5pos', 'right', ['cts', 'lumb-rad'], 1, 'hand/right'],
    ['sciatic-ankle-slider', 'left', ['cts', 'lumb-rad'], 1, 'back-leg/left'],
    // Not in the pools of week 1, but in those of a later one.
    ['median-neck-arm-slider', 'right', ['cts', 'lumb-rad'], 1, 'hand/right'],
    // In no pool of these profiles at all: the place of the same limb.
    ['figure4-stretch', 'both', ['cts', 'pinched-leg'], 1, 'back-leg/left'],
    ['chin-tuck', 'both', ['lumb-rad'], 1, 'general/both'],
    ['chin-tuck', 'both', [], 1, 'general/both'],
  ])(
    '%s on the %s side of %j belongs to the place that holds it',
    (id, side, profiles, week, place) => {
      const person = someone(profiles, week);
      expect(placeOf(exercise(id), side, person.care, poolsOf(person, now))).toBe(place);
    },
  );
});
