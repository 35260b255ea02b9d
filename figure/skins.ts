import type { Tone } from '../domain/policy/appearance';

/** Colours by name, as CSS hex. */
export type Colours = Readonly<Record<string, string>>;

/** Light or dark surroundings. */
export type Mode = 'light' | 'dark';

type Skin = Readonly<
  Record<'skin' | 'shade' | 'line' | 'nail' | 'eye' | 'white' | 'ink' | 'hair' | 'strand', string>
> & { readonly neck?: string };

// Fill or outline reaches 3:1 on the stage, outline and eye 3:1 on the skin. Deep skin is lined in
// copper, as by a light from behind: no darker line would be seen on it. A neck lies in the shade of the
// head unless that shade would be lost on the stage.

const pale = { nail: '#FBE3D6', eye: '#3A2530', ink: '#3A2530' };
const brown = { nail: '#E8B999', eye: '#1E0F0A', ink: '#2E150A', hair: '#231A1B' };
const deep: Skin = {
  ...{ skin: '#6B3F2D', shade: '#542F20', line: '#D69A70', nail: '#D9A68A' },
  ...{ eye: '#1B0D08', white: '#EBCDB4', ink: '#E3AA82', hair: '#1B1416', strand: '#66524F' },
};

const skins: Readonly<Record<Tone, Readonly<Record<Mode, Skin>>>> = {
  porcelain: {
    light: {
      ...{ ...pale, skin: '#FBD9C6', shade: '#EDBBA2', line: '#9A5A48', white: '#FBD9C6' },
      ...{ hair: '#8A4A2B', strand: '#B97A50' },
    },
    dark: {
      ...{ ...pale, skin: '#F5D2BE', shade: '#E0AF96', line: '#8A4E3E', white: '#F5D2BE' },
      ...{ hair: '#7C4226', strand: '#D99A6E' },
    },
  },
  warm: {
    light: {
      ...{ ...pale, skin: '#F3BD9C', shade: '#E09C7A', line: '#8A4B38', white: '#F3BD9C' },
      ...{ hair: '#3B2A35', strand: '#75596A' },
    },
    dark: {
      ...{ ...pale, skin: '#EDB591', shade: '#D69672', line: '#6E3627', white: '#EDB591' },
      ...{ hair: '#3B2A35', strand: '#A68C97' },
    },
  },
  tan: {
    light: {
      ...{ ...pale, skin: '#D99A6C', shade: '#C07F53', line: '#6A3A22', white: '#D99A6C' },
      ...{ hair: '#33231F', strand: '#6E564E' },
    },
    dark: {
      ...{ ...pale, skin: '#D99A6C', shade: '#BC7B50', line: '#5E321D', white: '#D99A6C' },
      ...{ hair: '#33231F', strand: '#A58D84' },
    },
  },
  brown: {
    light: {
      ...{ ...brown, skin: '#A86B45', shade: '#8D5636', line: '#43220F', white: '#A86B45' },
      strand: '#5E4B48',
    },
    dark: {
      ...{ ...brown, skin: '#B0724C', shade: '#95603E', line: '#43220F', white: '#B0724C' },
      ...{ neck: '#AC6F49', strand: '#9C8A86' },
    },
  },
  deep: { light: deep, dark: { ...deep, strand: '#9C8A86' } },
};

/** The colours of skin, face and hair of a tone. */
export function skinOf(mode: Mode, tone: Tone): Colours {
  const { skin, shade, line, neck = shade, ...rest } = skins[tone][mode];
  const { hair, strand, nail, eye, white, ink } = rest;
  return {
    ...{ skin, 'skin-shade': shade, 'skin-line': line },
    ...{ face: skin, 'face-shade': shade, 'face-line': line },
    ...{ neck, 'neck-line': line, nail },
    ...{ eye, 'eye-white': white, ink, hair, 'hair-line': strand },
  };
}
