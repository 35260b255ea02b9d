/** The five skin tones a person may choose from. */
export const tones = ['porcelain', 'warm', 'tan', 'brown', 'deep'] as const;
/** A skin tone. */
export type Tone = (typeof tones)[number];
/** Light or dark surroundings. */
export type Mode = 'light' | 'dark';

type Colours = Readonly<Record<string, string>>;

const both: Colours = {
  nail: '#FBE3D6',
  shoe: '#F4F1EC',
  'shoe-shade': '#D9D3CB',
  'shoe-line': '#6B6470',
  sole: '#E8734A',
  'sole-line': '#8B4028',
  eye: '#3A2530',
};

const surroundings: Readonly<Record<Mode, Colours>> = {
  light: {
    ...both,
    card: '#FFFFFF',
    stage: '#E6F0EE',
    shirt: '#2F8F8B',
    'shirt-shade': '#237572',
    'shirt-line': '#144A49',
    cuff: '#37A09B',
    'cuff-shade': '#2F8F8B',
    'cuff-line': '#144A49',
    pants: '#3D4A7A',
    'pants-shade': '#303B63',
    'pants-line': '#1F2745',
    hair: '#3B2A35',
    'hair-line': '#2B1E27',
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
    arrow: '#D6336C',
    halo: '#FFFFFF',
    ground: '#00000019',
  },
  dark: {
    ...both,
    card: '#1B1E27',
    stage: '#2A3442',
    shirt: '#3FA8A2',
    'shirt-shade': '#348E89',
    'shirt-line': '#123B3A',
    cuff: '#57BDB7',
    'cuff-shade': '#3FA8A2',
    'cuff-line': '#123B3A',
    pants: '#6B7DC0',
    'pants-shade': '#586AA9',
    'pants-line': '#222B52',
    hair: '#B0805F',
    'hair-line': '#5C3D2A',
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
    arrow: '#FF7FA8',
    halo: '#1B1E27',
    ground: '#00000059',
  },
};

type Skin = readonly [base: string, shade: string, line: string];
const skins: Readonly<Record<Tone, Skin>> = {
  porcelain: ['#FBD9C6', '#EDBBA2', '#9A5A48'],
  warm: ['#F3BD9C', '#E09C7A', '#8A4B38'],
  tan: ['#D99A6C', '#C07F53', '#6E3E25'],
  brown: ['#A86B45', '#8D5636', '#4B2716'],
  deep: ['#7A4A32', '#633925', '#2F170D'],
};

/** Every colour of a figure by name, as CSS hex. */
export function colours(mode: Mode, tone: Tone): Colours {
  const [skin, shade, line] = skins[tone];
  const part = (name: string, shadeTone: string) => ({
    [name]: skin,
    [`${name}-shade`]: shadeTone,
    [`${name}-line`]: line,
  });
  return {
    ...surroundings[mode],
    ...part('skin', shade),
    ...part('face', shade),
    neck: shade,
    'neck-line': line,
  };
}

const declared = (all: Colours) =>
  Object.entries(all)
    .map(([name, colour]) => `--fig-${name}:${colour}`)
    .join(';');

/** The CSS that gives a figure its colours: light, dark, and readable where colours are forced. */
export function figureCss(tone: Tone): string {
  const forced = Object.keys(colours('light', tone))
    .map((name) => `--fig-${name}:${forcedColour(name)}`)
    .join(';');
  return [
    `.figure{${declared(colours('light', tone))}}`,
    `@media (prefers-color-scheme: dark){.figure{${declared(colours('dark', tone))}}}`,
    `@media (forced-colors: active){.figure{forced-color-adjust:none;${forced}}}`,
  ].join('');
}

function forcedColour(name: string): string {
  if (/line$|eye|arrow|hair/.test(name)) return 'CanvasText';
  if (/ground|stage/.test(name)) return 'transparent';
  return /shade$/.test(name) ? 'Canvas' : 'Canvas';
}
