import type { Level } from '../exercise';

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

/** The most that is allowed of what a selector names. */
export interface Cap {
  readonly maxLevel?: Level;
  readonly maxHoldSeconds?: number;
  readonly shoesRequired?: true;
}

/** One question of the safety check. */
export interface Row {
  readonly code: string;
  readonly tier: Tier;
  /** `all`, `all-but-safe`, or a selector: `tag:`, `region:`, `type:`, `id:`. */
  readonly blocks: readonly string[];
  readonly caps: Readonly<Record<string, Cap>>;
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
  /** What stays ruled out and limited for good once a clinician has cleared it. */
  readonly whenCleared?: WhenCleared;
  readonly source: string;
}

/** What a clearance does not lift. */
export interface WhenCleared {
  readonly blocks: readonly string[];
  readonly caps: Readonly<Record<string, Cap>>;
  /** Limb sliders run with the neck still. */
  readonly neckStill: boolean;
}

// The safety check: 51 questions asked in four lists, and F-DEVICE, which stands on its card. The words
// are in locales/, under `safety`. Blocks: `all`, `all-but-safe`, or `tag:`, `region:`, `type:`, `id:`.

/** Every question with what a yes blocks and limits, when it is asked again, and where the rule comes from. */
export const questions: readonly Row[] = [
  {
    code: 'E-STROKE',
    tier: 'EMERGENCY',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'FAST campaign',
  },
  {
    code: 'E-CHEST',
    noted: true,
    tier: 'EMERGENCY',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'heart attack page',
  },
  {
    code: 'E-CES',
    tier: 'EMERGENCY',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'CES warning card wording',
  },
  {
    code: 'E-NECKART',
    tier: 'EMERGENCY',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'E-LIMB',
    tier: 'EMERGENCY',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'E-ASCEND',
    tier: 'EMERGENCY',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'E-PE',
    tier: 'EMERGENCY',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'E-TRAUMA',
    tier: 'EMERGENCY',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'IFOMPT red-flag framework, Finucane 2020',
  },
  {
    code: 'U-WEAK',
    noted: true,
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'NICE CKS (severe/progressive motor weakness = immediate specialist advice)',
    recheckEach: 'session',
    whenOld: 'F-OLDWEAK',
  },
  {
    code: 'U-MYELO',
    noted: true,
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'DCM leaflet; BMJ 2018;360:k186',
  },
  {
    code: 'U-BILATLEG',
    noted: true,
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'U-INFECT',
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'Finucane 2020 (spinal infection)',
  },
  {
    code: 'U-SUDDEN',
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source:
      '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025); escalation level is our decision',
  },
  {
    code: 'U-DVT',
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'U-FOOT',
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 1,
    source: 'IWGDF 2023 prevention guideline; Charcot/ulcer escalation',
    recheckOnly: 'dpn',
  },
  {
    code: 'U-HOTJOINT',
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'U-PREG',
    tier: 'URGENT',
    blocks: ['all'],
    caps: {},
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'C-CANCER',
    tier: 'CLINICIAN_FIRST',
    blocks: ['all-but-safe'],
    caps: {},
    recheckDays: 90,
    source: 'Finucane 2020',
  },
  {
    code: 'C-WTLOSS',
    tier: 'CLINICIAN_FIRST',
    blocks: ['all-but-safe'],
    caps: {},
    recheckDays: 90,
    source: 'Finucane 2020; threshold',
  },
  {
    code: 'C-NIGHT',
    noted: true,
    tier: 'CLINICIAN_FIRST',
    blocks: ['all-but-safe'],
    caps: {},
    recheckDays: 90,
    source: 'Finucane 2020',
  },
  {
    code: 'C-TRAUMA',
    tier: 'CLINICIAN_FIRST',
    blocks: ['all-but-safe'],
    caps: {},
    recheckDays: 90,
    source: 'Finucane 2020',
  },
  {
    code: 'C-CRPS',
    tier: 'CLINICIAN_FIRST',
    blocks: ['all-but-safe'],
    caps: {},
    recheckDays: 90,
    source: 'UK CRPS guideline 2018',
  },
  {
    code: 'C-CONSTNUMB',
    tier: 'CLINICIAN_FIRST',
    blocks: ['tag:neural', 'tag:tendon'],
    caps: {},
    recheckDays: 90,
    source:
      'CPG 2019 (thenar atrophy -> surgical consultation); Devon guidance (severe CTS: no place for conservative care)',
  },
  {
    code: 'C-GRADWEAK',
    tier: 'CLINICIAN_FIRST',
    blocks: ['tag:neural', 'tag:tendon'],
    caps: {},
    recheckDays: 90,
    source:
      'Motor signs in CTS/cubital need assessment (CTS guideline 2019); threshold is our decision',
  },
  {
    code: 'C-TOLDNO',
    tier: 'CLINICIAN_FIRST',
    blocks: ['all-but-safe'],
    caps: {},
    recheckDays: 90,
    source: 'Rule: clinician overrides app',
  },
  {
    code: 'C-NECKINST',
    tier: 'CLINICIAN_FIRST',
    blocks: ['tag:neck-move', 'tag:isometric'],
    caps: {},
    recheckDays: 90,
    // Note of the row, and rule ADAPT-NECK0 (clinical table 2.2): only limb sliders, level 1, neck still.
    whenCleared: {
      blocks: ['region:neck', 'tag:isometric', 'tag:tensioner'],
      caps: { 'type:slider': { maxLevel: 1 } },
      neckStill: true,
    },
    source: 'clinical convention',
  },
  {
    code: 'C-SURG-HAND',
    tier: 'REGION_BLOCK',
    blocks: [
      'region:hand-wrist',
      'region:arm',
      'id:median-neck-arm-slider',
      'id:ulnar-neck-arm-slider',
      'id:median-arm-tensioner',
    ],
    caps: {},
    recheckDays: 14,
    source: 'clinical convention',
  },
  {
    code: 'C-SURG-ELBOW',
    tier: 'REGION_BLOCK',
    blocks: ['region:arm', 'region:neck-arm', 'tag:overhead'],
    caps: {},
    recheckDays: 14,
    source: 'clinical convention',
  },
  {
    code: 'C-SURG-NECK',
    tier: 'REGION_BLOCK',
    blocks: ['tag:neck-move', 'region:neck', 'region:neck-arm', 'tag:isometric', 'tag:neural'],
    caps: {},
    recheckDays: 14,
    source: 'clinical convention',
  },
  {
    code: 'C-SURG-BACK',
    tier: 'REGION_BLOCK',
    blocks: [
      'region:low-back',
      'region:trunk',
      'region:hip',
      'tag:spine-flex',
      'tag:spine-ext',
      'tag:spine-ext-upper',
      'tag:neural',
      'tag:sciatic-load',
    ],
    caps: {},
    recheckDays: 14,
    source: 'clinical convention',
  },
  {
    code: 'C-SURG-LEG',
    tier: 'REGION_BLOCK',
    blocks: ['region:hip', 'region:leg', 'region:foot', 'tag:weight-bearing'],
    caps: {},
    recheckDays: 14,
    source: 'clinical convention',
  },
  {
    code: 'C-BALANCE',
    noted: true,
    tier: 'CLINICIAN_FIRST',
    blocks: ['tag:standing'],
    caps: {},
    recheckDays: 90,
    source: '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025); ADA/falls',
  },
  {
    code: 'C-UNDXNEURO',
    tier: 'INFO_SEE_CLINICIAN',
    blocks: ['tag:tensioner'],
    caps: { 'tag:neural': { maxLevel: 1 } },
    recheckDays: 90,
    source:
      '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025); BMJ 2018 (DCM often mistaken for CTS)',
  },
  {
    code: 'C-BILATHAND',
    tier: 'INFO_SEE_CLINICIAN',
    blocks: ['tag:tensioner'],
    caps: {},
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'C-AGE',
    tier: 'NOT_FOR_YOU',
    blocks: ['all'],
    caps: {},
    recheckDays: null,
    source: 'Content written for adults only',
  },
  {
    code: 'F-OLDWEAK',
    tier: 'FILTER',
    blocks: ['tag:tensioner', 'id:neck-isometric'],
    caps: {},
    recheckDays: 28,
    source: 'Nee 2012 excluded people with 2+ abnormal neurological findings at one level',
  },
  {
    code: 'F-PREG',
    tier: 'FILTER',
    blocks: ['tag:tensioner', 'id:back-extension-standing'],
    caps: {
      'tag:spine-flex': { maxLevel: 1 },
      'tag:standing': { maxLevel: 2 },
      'tag:isometric': { maxHoldSeconds: 5 },
    },
    recheckDays: 28,
    source: 'clinical convention',
  },
  {
    code: 'F-BP',
    noted: true,
    tier: 'FILTER',
    blocks: ['tag:isometric'],
    caps: { 'type:strength': { maxLevel: 1 } },
    recheckDays: 90,
    source: 'ACSM-type precautions; isometric safety debate: PMC5882444, PMC8752388',
  },
  {
    code: 'F-EYE',
    tier: 'FILTER',
    blocks: ['tag:isometric', 'tag:head-down'],
    caps: {},
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-BONE',
    tier: 'FILTER',
    blocks: ['tag:spine-flex', 'id:sciatic-seated-tensioner'],
    caps: { 'tag:spine-ext-upper': { maxLevel: 1 }, 'id:back-extension-standing': { maxLevel: 1 } },
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-ANTICOAG',
    tier: 'INFO',
    blocks: [],
    caps: {},
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-LOPS',
    tier: 'FILTER',
    blocks: [],
    caps: {
      'tag:forefoot-load': { maxLevel: 1 },
      'tag:balance': { maxLevel: 1 },
      'tag:weight-bearing': { shoesRequired: true },
    },
    recheckDays: 1,
    source:
      'IWGDF 2023: suitable foot protection; foot-ankle programme for low-moderate risk; +1000 weight-bearing steps/day likely safe',
    recheckOnly: 'dpn',
  },
  {
    code: 'F-ULCER',
    tier: 'FILTER',
    blocks: ['tag:weight-bearing', 'id:ankle-pump-seated'],
    caps: {},
    recheckDays: 7,
    source:
      'Reduced loading aids ulcer healing: Wounds 2023 review; non-weight-bearing only with the foot team',
  },
  {
    code: 'F-HYPO',
    tier: 'INFO',
    blocks: [],
    caps: {},
    recheckDays: 90,
    source: 'ADA statement (Colberg 2016); clearance not needed for light activity',
  },
  {
    code: 'F-DIZZY',
    noted: true,
    tier: 'FILTER',
    blocks: ['tag:head-down', 'tag:balance'],
    caps: { 'tag:standing': { maxLevel: 1 }, 'tag:neck-move': { maxLevel: 1 } },
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-HIPREPL',
    tier: 'FILTER',
    blocks: ['tag:hip-er', 'id:forward-lean-seated'],
    caps: {},
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-EXTSENS',
    tier: 'FILTER',
    blocks: ['tag:spine-ext'],
    caps: {},
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-FLEXSENS',
    tier: 'FILTER',
    blocks: ['id:forward-lean-seated', 'id:hamstring-hinge-stretch', 'id:sciatic-seated-tensioner'],
    caps: {},
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-HYPERMOB',
    tier: 'FILTER',
    blocks: ['type:tensioner'],
    caps: { 'type:stretch': { maxLevel: 1 } },
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-SHOULDER',
    tier: 'FILTER',
    blocks: ['tag:overhead'],
    caps: { 'region:neck-arm': { maxLevel: 1 } },
    recheckDays: 90,
    source: 'clinical convention',
  },
  {
    code: 'F-HANDARTH',
    tier: 'FILTER',
    blocks: ['region:hand-wrist'],
    caps: {},
    recheckDays: 7,
    source: 'clinical convention',
  },
  {
    code: 'F-DEVICE',
    tier: 'INFO',
    blocks: [],
    caps: {},
    recheckDays: 90,
    source: 'clinical convention',
  },
];
