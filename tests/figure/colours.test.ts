import { describe, expect, it } from 'vitest';
import { looks, tones } from '../../domain/policy/appearance';
import { colours, figureClass, figureCss } from '../../figure/palette';
import { perform } from '../../figure/perform';
import type { Mode } from '../../figure/skins';
import { contrast } from '../helpers/contrast';
import { motions } from './motions';

// Five skin tones, two figures, light and dark: every pair of colours that must be told apart, measured.
// WCAG 2.2 asks 3:1 of what carries meaning in a picture (1.4.11).

const modes: readonly Mode[] = ['light', 'dark'];
const appearances = tones.flatMap((tone) => looks.map((look) => ({ tone, look })));
const drawn = modes.flatMap((mode) =>
  appearances.map((one) => [mode, one.tone, one.look, colours(mode, one)] as const),
);

/** One thing and what it lies on; it is seen by any one of its colours. */
type Pair = readonly [thing: string, by: readonly string[], on: string];

const part = (name: string): Pair => [name, [name, `${name}-line`], 'stage'];
/** Everything that stands on the stage itself, seen by its fill or its outline. */
const onStage = [
  ...['skin', 'face', 'neck', 'hair', 'shirt', 'cuff', 'pants', 'shoe', 'sole'],
  ...['seat', 'wood', 'screen', 'sky'],
];

// Below 3:1 by intention, as an outline or a halo carries them: the shade of a part on its own light
// side, trousers on the shirt, the seat's fill on the light stage, hair on the deepest skin.
const pairs: readonly Pair[] = [
  ...onStage.map(part),
  ['outline', ['skin-line'], 'skin'],
  ['outline of the face', ['face-line'], 'face'],
  ['eye', ['eye', 'eye-white'], 'face'],
  ['brows and mouth', ['ink'], 'face'],
  ['arrow', ['arrow'], 'stage'],
  ['arrow', ['arrow'], 'halo'],
  ...['skin', 'shirt', 'pants', 'hair'].map((on): Pair => ['arrow', ['arrow', 'halo'], on]),
  ['nerve', ['nerve'], 'nerve-casing'],
  ['nerve', ['nerve', 'nerve-casing'], 'skin'],
];

describe.each(drawn)('the %s picture with %s skin and %s hair', (_, __, ___, all) => {
  it.each(pairs)('shows the %s by its %j on the %s, 3:1', (_thing, by, on) => {
    const seen = by.map((name) => contrast(all[name] as string, all[on] as string));
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(3);
  });

  it('has a shade darker than its light side', () => {
    for (const name of ['skin', 'face', 'shirt', 'pants', 'cuff', 'shoe'])
      expect(contrast(all[name] as string, '#000000')).toBeGreaterThan(
        contrast(all[`${name}-shade`] as string, '#000000'),
      );
  });

  it('keeps the iris apart from a white that is seen', () => {
    const { eye, face, 'eye-white': white } = all as Record<string, string>;
    if (white !== face) expect(contrast(eye as string, white as string)).toBeGreaterThanOrEqual(3);
    else expect(contrast(eye as string, face as string)).toBeGreaterThanOrEqual(3);
  });
});

describe('the tones', () => {
  it.each(modes)('go from light to deep, each told from the one before (%s)', (mode) => {
    const skins = tones.map((tone) => colours(mode, { tone, look: 'bun' }).skin as string);
    const lights = skins.map((skin) => contrast(skin, '#000000'));
    lights.slice(1).forEach((light, i) => {
      expect((lights[i] ?? 0) / light).toBeGreaterThan(1.1);
    });
  });

  it('change skin and hair, never the clothes', () => {
    const [one, other] = ['porcelain', 'deep'].map((tone) =>
      colours('light', { tone: tone as 'deep', look: 'crop' }),
    );
    const differing = Object.keys(one ?? {}).filter((name) => one?.[name] !== other?.[name]);
    expect(differing).toContain('skin');
    for (const name of differing) expect(name).toMatch(/^(skin|face|neck|nail|eye|ink|hair)/);
  });
});

describe('a figure’s colours', () => {
  const css = appearances.map((one) => [figureClass(one), figureCss(one)] as const);

  it('are variables of its own root, so that figures that differ stand on one page', () => {
    expect(new Set(css.map(([name]) => name)).size).toBe(appearances.length);
    for (const [name, text] of css)
      for (const [, selector] of text.matchAll(/(?:^|[{}])(\.[\w-]+)\{/g))
        expect(selector).toBe(`.${name}`);
  });

  const given = Object.keys(colours('dark', { tone: 'warm', look: 'bun' }));
  it.each(motions.map((motion) => [motion.exercise.id, motion] as const))(
    '%s is painted with no colour that is not given, by either figure',
    (_, motion) => {
      for (const look of looks) {
        const nodes = perform(motion, 1, 'left', look).at({ from: -1, to: 0, t: 0.5 });
        for (const name of nodes.flatMap(({ fill, stroke }) => [fill ?? [], stroke ?? []].flat()))
          expect(given).toContain(name);
      }
    },
  );
});

describe('where colours are forced', () => {
  const forced = figureCss({ tone: 'deep', look: 'crop' }).split('forced-colors: active')[1] ?? '';
  const of = (name: string) => new RegExp(`--fig-${name}:(\\w+)`).exec(forced)?.[1];

  it('outline and fill stay apart, and so do eye and face', () => {
    for (const name of onStage.filter((one) => one !== 'hair')) {
      expect(of(name), name).toBe('Canvas');
      expect(of(`${name}-line`), name).toBe('CanvasText');
    }
    expect([of('hair'), of('hair-line')]).toEqual(['CanvasText', 'Canvas']);
    expect([of('eye'), of('eye-white'), of('ink')]).toEqual(['CanvasText', 'Canvas', 'CanvasText']);
  });

  it('the arrow stands out in the system’s own colour, on a halo', () => {
    expect([of('arrow'), of('halo')]).toEqual(['Highlight', 'Canvas']);
    expect([of('nerve'), of('nerve-casing')]).toEqual(['Highlight', 'Canvas']);
  });

  it('names every colour a figure uses', () => {
    for (const name of Object.keys(colours('light', { tone: 'warm', look: 'bun' })))
      expect(of(name), name).toBeDefined();
  });
});
