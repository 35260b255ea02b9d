import type { Appearance } from '../domain/policy/appearance';
import { clothesOf } from './clothes';
import { type Colours, type Mode, skinOf } from './skins';

const surroundings: Readonly<Record<Mode, Colours>> = {
  light: {
    card: '#FFFFFF',
    stage: '#E6F0EE',
    seat: '#D9C6AE',
    'seat-shade': '#C4AE93',
    'seat-line': '#8D765A',
    wood: '#B08D68',
    'wood-line': '#7D5F41',
    screen: '#4A5468',
    'screen-shade': '#3A4254',
    'screen-line': '#23262E',
    sky: '#CFE3F1',
    'sky-line': '#7D5F41',
    hill: '#8FB9A0',
    meadow: '#37A09B',
    arrow: '#9E1858',
    halo: '#FFFFFF',
    nerve: '#FFD84D',
    'nerve-casing': '#4527A0',
    'nerve-glow': '#7C4DFF',
    ground: '#00000019',
  },
  dark: {
    card: '#1B1E27',
    stage: '#2A3442',
    seat: '#B8A28A',
    'seat-shade': '#A08B74',
    'seat-line': '#5F4D38',
    wood: '#9A7A53',
    'wood-line': '#4A3823',
    screen: '#8791A8',
    'screen-shade': '#727C93',
    'screen-line': '#14171E',
    sky: '#4D6A86',
    'sky-line': '#B8A28A',
    hill: '#6E9A83',
    meadow: '#57BDB7',
    arrow: '#FF7FA8',
    halo: '#1B1E27',
    nerve: '#FFE27A',
    'nerve-casing': '#3A1F94',
    'nerve-glow': '#B39DFF',
    ground: '#00000059',
  },
};

/** Every colour of a figure by name, as CSS hex. */
export const colours = (mode: Mode, { tone, look }: Appearance): Colours => ({
  ...surroundings[mode],
  ...clothesOf(mode, look),
  ...skinOf(mode, tone),
});

const declared = (all: Colours) =>
  Object.entries(all)
    .map(([name, colour]) => `--fig-${name}:${colour}`)
    .join(';');

/** The class of a figure's root: figures that look different may stand on one page. */
export const figureClass = ({ tone, look }: Appearance): string => `figure-${tone}-${look}`;

/** The CSS that gives a figure its colours: light, dark, and readable where colours are forced. */
export function figureCss(appearance: Appearance): string {
  const light = colours('light', appearance);
  const root = `.${figureClass(appearance)}`;
  const forced = Object.fromEntries(
    Object.keys(light).map((name) => [name, forcedColour(name)] as const),
  );
  return [
    `${root}{${declared(light)}}`,
    `@media (prefers-color-scheme: dark){${root}{${declared(colours('dark', appearance))}}}`,
    `@media (forced-colors: active){${root}{forced-color-adjust:none;${declared(forced)}}}`,
  ].join('');
}

/** Lines and hair in the text's colour, all else as the page; the arrow stands out. */
function forcedColour(name: string): string {
  if (/^(arrow|nerve)$/.test(name)) return 'Highlight';
  if (name === 'hair-line') return 'Canvas';
  if (/^(hill|meadow)$/.test(name)) return 'GrayText';
  if (/line$|^eye$|ink|hair/.test(name)) return 'CanvasText';
  return /ground|stage/.test(name) ? 'transparent' : 'Canvas';
}
