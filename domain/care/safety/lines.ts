/** How grave a yes is, gravest first. */
export const tiers = [
  'EMERGENCY',
  'URGENT',
  'NOT_FOR_YOU',
  'CLINICIAN_FIRST',
  'REGION_BLOCK',
  'INFO_SEE_CLINICIAN',
  'FILTER',
  'INFO',
] as const;

/** What a yes to a question means for the person. */
export type Tier = (typeof tiers)[number];

/** Tiers that leave nothing but rest until the answer is taken back or cleared (3.1). */
export const restOnly: readonly Tier[] = ['EMERGENCY', 'URGENT', 'NOT_FOR_YOU'];

/** One line of the safety check: how grave a yes is, and when it is asked again. */
export interface Line {
  readonly code: string;
  readonly tier: Tier;
  /** Asked again after so many days; null: never. */
  readonly recheckDays: number | null;
  /** Also reachable from the ratings of each break. */
  readonly recheckEach?: 'session';
  /** The profile for which `recheckDays` holds; for others it comes back with its list. */
  readonly recheckOnly?: 'dpn';
  /** Whether a word on what counts goes with it. */
  readonly noted?: true;
  /** What "old, stable and looked at" means instead of yes; not offered where absent. */
  readonly whenOld?: string;
}

// The safety check: 51 questions asked in four lists, and F-DEVICE, which stands on its card. The words
// are in locales/, under `safety`. What a yes blocks and limits stands in `questions.ts`: where only the
// gravest answer matters, as in a popup that opens, this is enough.
const table = [
  { code: 'E-STROKE', tier: 'EMERGENCY', recheckDays: 28 },
  { code: 'E-CHEST', noted: true, tier: 'EMERGENCY', recheckDays: 28 },
  { code: 'E-CES', tier: 'EMERGENCY', recheckDays: 28 },
  { code: 'E-NECKART', tier: 'EMERGENCY', recheckDays: 28 },
  { code: 'E-LIMB', tier: 'EMERGENCY', recheckDays: 28 },
  { code: 'E-ASCEND', tier: 'EMERGENCY', recheckDays: 28 },
  { code: 'E-PE', tier: 'EMERGENCY', recheckDays: 28 },
  { code: 'E-TRAUMA', tier: 'EMERGENCY', recheckDays: 28 },
  {
    code: 'U-WEAK',
    noted: true,
    tier: 'URGENT',
    recheckDays: 28,
    recheckEach: 'session',
    whenOld: 'F-OLDWEAK',
  },
  { code: 'U-MYELO', noted: true, tier: 'URGENT', recheckDays: 28 },
  { code: 'U-BILATLEG', noted: true, tier: 'URGENT', recheckDays: 28 },
  { code: 'U-INFECT', tier: 'URGENT', recheckDays: 28 },
  { code: 'U-SUDDEN', tier: 'URGENT', recheckDays: 28 },
  { code: 'U-DVT', tier: 'URGENT', recheckDays: 28 },
  { code: 'U-FOOT', tier: 'URGENT', recheckDays: 1, recheckOnly: 'dpn' },
  { code: 'U-HOTJOINT', tier: 'URGENT', recheckDays: 28 },
  { code: 'U-PREG', tier: 'URGENT', recheckDays: 28 },
  { code: 'C-CANCER', tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-WTLOSS', tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-NIGHT', noted: true, tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-TRAUMA', tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-CRPS', tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-CONSTNUMB', tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-GRADWEAK', tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-TOLDNO', tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-NECKINST', tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-SURG-HAND', tier: 'REGION_BLOCK', recheckDays: 14 },
  { code: 'C-SURG-ELBOW', tier: 'REGION_BLOCK', recheckDays: 14 },
  { code: 'C-SURG-NECK', tier: 'REGION_BLOCK', recheckDays: 14 },
  { code: 'C-SURG-BACK', tier: 'REGION_BLOCK', recheckDays: 14 },
  { code: 'C-SURG-LEG', tier: 'REGION_BLOCK', recheckDays: 14 },
  { code: 'C-BALANCE', noted: true, tier: 'CLINICIAN_FIRST', recheckDays: 90 },
  { code: 'C-UNDXNEURO', tier: 'INFO_SEE_CLINICIAN', recheckDays: 90 },
  { code: 'C-BILATHAND', tier: 'INFO_SEE_CLINICIAN', recheckDays: 90 },
  { code: 'C-AGE', tier: 'NOT_FOR_YOU', recheckDays: null },
  { code: 'F-OLDWEAK', tier: 'FILTER', recheckDays: 28 },
  { code: 'F-PREG', tier: 'FILTER', recheckDays: 28 },
  { code: 'F-BP', noted: true, tier: 'FILTER', recheckDays: 90 },
  { code: 'F-EYE', tier: 'FILTER', recheckDays: 90 },
  { code: 'F-BONE', tier: 'FILTER', recheckDays: 90 },
  { code: 'F-ANTICOAG', tier: 'INFO', recheckDays: 90 },
  { code: 'F-LOPS', tier: 'FILTER', recheckDays: 1, recheckOnly: 'dpn' },
  { code: 'F-ULCER', tier: 'FILTER', recheckDays: 7 },
  { code: 'F-HYPO', tier: 'INFO', recheckDays: 90 },
  { code: 'F-DIZZY', noted: true, tier: 'FILTER', recheckDays: 90 },
  { code: 'F-HIPREPL', tier: 'FILTER', recheckDays: 90 },
  { code: 'F-EXTSENS', tier: 'FILTER', recheckDays: 90 },
  { code: 'F-FLEXSENS', tier: 'FILTER', recheckDays: 90 },
  { code: 'F-HYPERMOB', tier: 'FILTER', recheckDays: 90 },
  { code: 'F-SHOULDER', tier: 'FILTER', recheckDays: 90 },
  { code: 'F-HANDARTH', tier: 'FILTER', recheckDays: 7 },
  { code: 'F-DEVICE', tier: 'INFO', recheckDays: 90 },
] as const satisfies readonly Line[];

/** The code of a line. */
export type Code = (typeof table)[number]['code'];

/** Every line, in the order of the lists. */
export const lines: readonly (Line & { readonly code: Code })[] = table;
