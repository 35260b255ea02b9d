import type { ItemId } from './check';

// What is looked at, with its source. The questions in locales/en.json are our own words.
//
// OSHA: "Computer Workstations eTool", United States Occupational Safety and Health Administration.
// HSE: "Display screen equipment (DSE) workstation checklist" (CK1), Health and Safety Executive,
// United Kingdom, and its pages "Working safely with display screen equipment".
//
// Neither source ranks its points. The order and the weights are ours: first what other heights
// follow from, then what touches the hand or the neck most directly.

/** Where a person may have symptoms, as far as a workstation has to do with it. */
export const concerns = ['hand', 'neck', 'back'] as const;

/** One of them: hand and arm up to the elbow; neck, shoulder and what comes from there; back and leg. */
export type Concern = (typeof concerns)[number];

/** A picture of how something may be set up, beside one that takes more effort. */
export const pictureIds = [
  'seat',
  'feet',
  'back',
  'elbows',
  'forearms',
  'wrists',
  'keyboard',
  'mouse',
  'laptop',
  'screen-height',
  'screen-distance',
  'phone',
  'moving',
] as const;

/** One of them. */
export type PictureId = (typeof pictureIds)[number];

/** One thing that is looked at. */
export interface Item {
  readonly picture: PictureId | null;
  /** The guidance and its section. */
  readonly source: readonly [osha: string, hse: string];
  /** How much it touches a place, 1 (a little) to 3 (most directly); absent: hardly. */
  readonly weights: Readonly<Partial<Record<Concern, 1 | 2 | 3>>>;
}

/** Everything that is looked at. */
export const items: Readonly<Record<ItemId, Item>> = {
  'seat-height': {
    picture: 'seat',
    source: [
      'OSHA, Good Working Positions; Workstation Components: Chairs',
      'HSE CK1, Furniture: the chair is adjusted, forearms about level',
    ],
    weights: { hand: 2, neck: 3, back: 3 },
  },
  feet: {
    picture: 'feet',
    source: [
      'OSHA, Good Working Positions; Workstation Components: Chairs, Seat',
      'HSE CK1, Furniture: feet flat, little pressure from the seat on the legs',
    ],
    weights: { back: 2 },
  },
  back: {
    picture: 'back',
    source: [
      'OSHA, Workstation Components: Chairs, Backrest',
      'HSE CK1, Furniture: the small of the back is supported',
    ],
    weights: { neck: 1, back: 3 },
  },
  elbows: {
    picture: 'elbows',
    source: [
      'OSHA, Good Working Positions: elbows close to the body, 90 to 120 degrees',
      'HSE CK1, Furniture: forearms about level, shoulders relaxed',
    ],
    weights: { hand: 2, neck: 2 },
  },
  forearms: {
    picture: 'forearms',
    source: [
      'OSHA, Workstation Components: Chairs, Armrests',
      'HSE CK1, Furniture: armrests let the person come close to the desk',
    ],
    weights: { hand: 2, neck: 2 },
  },
  wrists: {
    picture: 'wrists',
    source: [
      'OSHA, Good Working Positions; Workstation Components: Wrist/Palm Supports',
      'HSE CK1, Keyboards: hands are not bent up at the wrist',
    ],
    weights: { hand: 3 },
  },
  keyboard: {
    picture: 'keyboard',
    source: [
      'OSHA, Workstation Components: Keyboards',
      'HSE CK1, Keyboards: room in front to rest the hands',
    ],
    weights: { hand: 2, neck: 1 },
  },
  mouse: {
    picture: 'mouse',
    source: [
      'OSHA, Workstation Components: Pointer/Mouse',
      'HSE CK1, Mouse, trackball etc.: close to the person, the arm is not stretched out',
    ],
    weights: { hand: 3, neck: 2 },
  },
  laptop: {
    picture: 'laptop',
    source: [
      'OSHA, Workstation Components: Monitors; Keyboards',
      'HSE, Working safely with DSE: a stand, a keyboard and a mouse for laptops in long use',
    ],
    weights: { hand: 2, neck: 3, back: 1 },
  },
  'screen-height': {
    picture: 'screen-height',
    source: [
      'OSHA, Workstation Components: Monitors, top line at or just below eye level',
      'HSE CK1, Display screens; Furniture: eyes about as high as the top of the screen',
    ],
    weights: { neck: 3, back: 1 },
  },
  'screen-distance': {
    picture: 'screen-distance',
    source: [
      'OSHA, Workstation Components: Monitors, 20 to 40 in (50 to 100 cm)',
      'HSE CK1, Display screens: text can be read in comfort',
    ],
    weights: { neck: 2, back: 1 },
  },
  light: {
    picture: null,
    source: [
      'OSHA, Workstation Environment: Lighting/Glare',
      'HSE CK1, Display screens; Environment: free of reflections, light that suits',
    ],
    weights: { neck: 1 },
  },
  'papers-phone': {
    picture: 'phone',
    source: [
      'OSHA, Workstation Components: Document Holders; Telephones',
      'HSE CK1, Furniture: everything used often is within reach, document holder',
    ],
    weights: { hand: 1, neck: 2 },
  },
  moving: {
    picture: 'moving',
    source: [
      'OSHA, Good Working Positions: change the working position often; Desks: clearance',
      'HSE CK1, Environment: room to change position and vary movement',
    ],
    weights: { hand: 1, neck: 1, back: 2 },
  },
};
