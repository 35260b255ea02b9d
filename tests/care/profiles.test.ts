import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, type Spot, spots } from '../../domain/care/care';
import { comeToGlides, midline, profilesFrom, sideOf } from '../../domain/care/profiles';

// What was marked on the body map suggests one or two profiles; the person decides.

const marked = (text: string): Mark[] =>
  text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [spot, side = 'right'] = one.split('/');
      return { spot: spot as Spot, side: side as Mark['side'] };
    });

describe('a suggestion', () => {
  it.each([
    ['', null, ['posture']],
    ['thumb-side', null, ['cts']],
    ['little-side', null, ['cubital']],
    ['elbow-inner', true, ['cubital']],
    ['hand-back', null, ['radial']],
    ['forearm-outer elbow-outer', null, ['radial']],
    ['thumb-side little-side', null, ['cts', 'cubital']],
    ['thumb-side little-side hand-back', null, ['cts', 'cubital']],
    ['neck/both', true, ['posture']],
    ['neck/both upper-back/both low-back/both shoulder', true, ['posture']],
    ['neck/both thumb-side', null, ['pinched-arm']],
    ['neck/both arm', false, ['pinched-arm']],
    ['neck/both arm', true, ['cerv-rad']],
    ['arm', true, ['cerv-rad']],
    ['low-back/both leg-back', null, ['pinched-leg']],
    ['low-back/both leg-back', true, ['lumb-rad']],
    ['thigh-front', false, ['pinched-leg']],
    ['foot', true, ['lumb-rad']],
    ['foot/left foot/right', null, ['dpn']],
    ['foot/both', null, ['dpn']],
    ['foot/both low-back/both', null, ['pinched-leg']],
    ['foot/both leg-back', true, ['lumb-rad']],
    ['thumb-side little-side leg-back', true, ['cts', 'lumb-rad']],
    ['thumb-side foot/both', null, ['cts', 'dpn']],
  ] as const)('for "%s", assessed %s, is %j', (text, assessed, profiles) => {
    expect(profilesFrom(marked(text), assessed)).toEqual(profiles);
  });

  it('is one or two profiles whatever is marked, and CRPS stands alone', () => {
    const mark = fc.record({
      spot: fc.constantFrom(...spots),
      side: fc.constantFrom('left', 'right', 'both' as const),
    });
    fc.assert(
      fc.property(fc.array(mark), fc.constantFrom(true, false, null), (marks, assessed) => {
        const profiles = profilesFrom(marks, assessed);
        expect([1, 2]).toContain(profiles.length);
        expect(new Set(profiles).size).toBe(profiles.length);
        if (assessed !== true)
          expect(profiles.some((one) => one === 'cerv-rad' || one === 'lumb-rad')).toBe(false);
        expect(profilesFrom(marks, assessed, ['C-CRPS'])).toEqual(['crps']);
      }),
    );
  });
});

describe('the side', () => {
  it.each([
    ['', 'none'],
    ['neck/both low-back/both', 'none'],
    ['thumb-side/left neck/both', 'left'],
    ['thumb-side/right', 'right'],
    ['thumb-side/right foot/left', 'both'],
    ['foot/both', 'both'],
  ] as const)('of "%s" is %s', (text, side) => {
    expect(sideOf(marked(text))).toBe(side);
  });

  it('is asked of every place but those in the middle', () => {
    expect(midline.every((spot) => spots.includes(spot))).toBe(true);
  });
});

describe('glides', () => {
  it('are asked about only where the plan comes to them', () => {
    expect(comeToGlides(['posture'])).toBe(false);
    expect(comeToGlides(['dpn', 'posture'])).toBe(false);
    expect(comeToGlides(['crps'])).toBe(false);
    expect(comeToGlides(['posture', 'cts'])).toBe(true);
    expect(comeToGlides(['pinched-leg'])).toBe(true);
  });
});
