/** The five skin tones a person may choose from. */
export const tones = ['porcelain', 'warm', 'tan', 'brown', 'deep'] as const;
/** A skin tone. */
export type Tone = (typeof tones)[number];

/** The two figures a person may choose from: hair in a bun, or cropped short. */
export const looks = ['bun', 'crop'] as const;
/** Which of the two figures is drawn. */
export type Look = (typeof looks)[number];

/** How the figure looks: its skin, and who it is. */
export interface Appearance {
  readonly tone: Tone;
  readonly look: Look;
}
