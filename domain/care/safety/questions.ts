import type { Level } from '../exercise';
import { type Code, type Line, lines } from './lines';

/** The most that is allowed of what a selector names. */
export interface Cap {
  readonly maxLevel?: Level;
  readonly maxHoldSeconds?: number;
  readonly shoesRequired?: true;
}

/** What a yes to a line blocks and limits, and where the rule comes from. */
interface Effect {
  /** `all`, `all-but-safe`, or a selector: `tag:`, `region:`, `type:`, `id:`. */
  readonly blocks: readonly string[];
  readonly caps: Readonly<Record<string, Cap>>;
  /** What stays ruled out and limited for good once a clinician has cleared it. */
  readonly whenCleared?: WhenCleared;
  readonly source: string;
}

/** One question of the safety check, whole: the line and what a yes to it means. */
export type Row = Line & Effect;

/** What a clearance does not lift. */
export interface WhenCleared {
  readonly blocks: readonly string[];
  readonly caps: Readonly<Record<string, Cap>>;
  /** Limb sliders run with the neck still. */
  readonly neckStill: boolean;
}

const effects: Readonly<Record<Code, Effect>> = {
  'E-STROKE': {
    blocks: ['all'],
    caps: {},
    source: 'FAST campaign',
  },
  'E-CHEST': {
    blocks: ['all'],
    caps: {},
    source: 'heart attack page',
  },
  'E-CES': {
    blocks: ['all'],
    caps: {},
    source: 'CES warning card wording',
  },
  'E-NECKART': {
    blocks: ['all'],
    caps: {},
    source: 'clinical convention',
  },
  'E-LIMB': {
    blocks: ['all'],
    caps: {},
    source: 'clinical convention',
  },
  'E-ASCEND': {
    blocks: ['all'],
    caps: {},
    source: 'clinical convention',
  },
  'E-PE': {
    blocks: ['all'],
    caps: {},
    source: 'clinical convention',
  },
  'E-TRAUMA': {
    blocks: ['all'],
    caps: {},
    source: 'IFOMPT red-flag framework, Finucane 2020',
  },
  'U-WEAK': {
    blocks: ['all'],
    caps: {},
    source: 'NICE CKS (severe/progressive motor weakness = immediate specialist advice)',
  },
  'U-MYELO': {
    blocks: ['all'],
    caps: {},
    source: 'DCM leaflet; BMJ 2018;360:k186',
  },
  'U-BILATLEG': {
    blocks: ['all'],
    caps: {},
    source: 'clinical convention',
  },
  'U-INFECT': {
    blocks: ['all'],
    caps: {},
    source: 'Finucane 2020 (spinal infection)',
  },
  'U-SUDDEN': {
    blocks: ['all'],
    caps: {},
    source:
      '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025); escalation level is our decision',
  },
  'U-DVT': {
    blocks: ['all'],
    caps: {},
    source: 'clinical convention',
  },
  'U-FOOT': {
    blocks: ['all'],
    caps: {},
    source: 'IWGDF 2023 prevention guideline; Charcot/ulcer escalation',
  },
  'U-HOTJOINT': {
    blocks: ['all'],
    caps: {},
    source: 'clinical convention',
  },
  'U-PREG': {
    blocks: ['all'],
    caps: {},
    source: 'clinical convention',
  },
  'C-CANCER': {
    blocks: ['all-but-safe'],
    caps: {},
    source: 'Finucane 2020',
  },
  'C-WTLOSS': {
    blocks: ['all-but-safe'],
    caps: {},
    source: 'Finucane 2020; threshold',
  },
  'C-NIGHT': {
    blocks: ['all-but-safe'],
    caps: {},
    source: 'Finucane 2020',
  },
  'C-TRAUMA': {
    blocks: ['all-but-safe'],
    caps: {},
    source: 'Finucane 2020',
  },
  'C-CRPS': {
    blocks: ['all-but-safe'],
    caps: {},
    source: 'UK CRPS guideline 2018',
  },
  'C-CONSTNUMB': {
    blocks: ['tag:neural', 'tag:tendon'],
    caps: {},
    source:
      'CPG 2019 (thenar atrophy -> surgical consultation); Devon guidance (severe CTS: no place for conservative care)',
  },
  'C-GRADWEAK': {
    blocks: ['tag:neural', 'tag:tendon'],
    caps: {},
    source:
      'Motor signs in CTS/cubital need assessment (CTS guideline 2019); threshold is our decision',
  },
  'C-TOLDNO': {
    blocks: ['all-but-safe'],
    caps: {},
    source: 'Rule: clinician overrides app',
  },
  'C-NECKINST': {
    blocks: ['tag:neck-move', 'tag:isometric'],
    caps: {},
    // Note of the row, and rule ADAPT-NECK0 (clinical table 2.2): only limb sliders, level 1, neck still.
    whenCleared: {
      blocks: ['region:neck', 'tag:isometric', 'tag:tensioner'],
      caps: { 'type:slider': { maxLevel: 1 } },
      neckStill: true,
    },
    source: 'clinical convention',
  },
  'C-SURG-HAND': {
    blocks: [
      'region:hand-wrist',
      'region:arm',
      'id:median-neck-arm-slider',
      'id:ulnar-neck-arm-slider',
      'id:median-arm-tensioner',
    ],
    caps: {},
    source: 'clinical convention',
  },
  'C-SURG-ELBOW': {
    blocks: ['region:arm', 'region:neck-arm', 'tag:overhead'],
    caps: {},
    source: 'clinical convention',
  },
  'C-SURG-NECK': {
    blocks: ['tag:neck-move', 'region:neck', 'region:neck-arm', 'tag:isometric', 'tag:neural'],
    caps: {},
    source: 'clinical convention',
  },
  'C-SURG-BACK': {
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
    source: 'clinical convention',
  },
  'C-SURG-LEG': {
    blocks: ['region:hip', 'region:leg', 'region:foot', 'tag:weight-bearing'],
    caps: {},
    source: 'clinical convention',
  },
  'C-BALANCE': {
    blocks: ['tag:standing'],
    caps: {},
    source: '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025); ADA/falls',
  },
  'C-UNDXNEURO': {
    blocks: ['tag:tensioner'],
    caps: { 'tag:neural': { maxLevel: 1 } },
    source:
      '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025); BMJ 2018 (DCM often mistaken for CTS)',
  },
  'C-BILATHAND': {
    blocks: ['tag:tensioner'],
    caps: {},
    source: 'clinical convention',
  },
  'C-AGE': {
    blocks: ['all'],
    caps: {},
    source: 'Content written for adults only',
  },
  'F-OLDWEAK': {
    blocks: ['tag:tensioner', 'id:neck-isometric'],
    caps: {},
    source: 'Nee 2012 excluded people with 2+ abnormal neurological findings at one level',
  },
  'F-PREG': {
    blocks: ['tag:tensioner', 'id:back-extension-standing'],
    caps: {
      'tag:spine-flex': { maxLevel: 1 },
      'tag:standing': { maxLevel: 2 },
      'tag:isometric': { maxHoldSeconds: 5 },
    },
    source: 'clinical convention',
  },
  'F-BP': {
    blocks: ['tag:isometric'],
    caps: { 'type:strength': { maxLevel: 1 } },
    source: 'ACSM-type precautions; isometric safety debate: PMC5882444, PMC8752388',
  },
  'F-EYE': {
    blocks: ['tag:isometric', 'tag:head-down'],
    caps: {},
    source: 'clinical convention',
  },
  'F-BONE': {
    blocks: ['tag:spine-flex', 'id:sciatic-seated-tensioner'],
    caps: { 'tag:spine-ext-upper': { maxLevel: 1 }, 'id:back-extension-standing': { maxLevel: 1 } },
    source: 'clinical convention',
  },
  'F-ANTICOAG': {
    blocks: [],
    caps: {},
    source: 'clinical convention',
  },
  'F-LOPS': {
    blocks: [],
    caps: {
      'tag:forefoot-load': { maxLevel: 1 },
      'tag:balance': { maxLevel: 1 },
      'tag:weight-bearing': { shoesRequired: true },
    },
    source:
      'IWGDF 2023: suitable foot protection; foot-ankle programme for low-moderate risk; +1000 weight-bearing steps/day likely safe',
  },
  'F-ULCER': {
    blocks: ['tag:weight-bearing', 'id:ankle-pump-seated'],
    caps: {},
    source:
      'Reduced loading aids ulcer healing: Wounds 2023 review; non-weight-bearing only with the foot team',
  },
  'F-HYPO': {
    blocks: [],
    caps: {},
    source: 'ADA statement (Colberg 2016); clearance not needed for light activity',
  },
  'F-DIZZY': {
    blocks: ['tag:head-down', 'tag:balance'],
    caps: { 'tag:standing': { maxLevel: 1 }, 'tag:neck-move': { maxLevel: 1 } },
    source: 'clinical convention',
  },
  'F-HIPREPL': {
    blocks: ['tag:hip-er', 'id:forward-lean-seated'],
    caps: {},
    source: 'clinical convention',
  },
  'F-EXTSENS': {
    blocks: ['tag:spine-ext'],
    caps: {},
    source: 'clinical convention',
  },
  'F-FLEXSENS': {
    blocks: ['id:forward-lean-seated', 'id:hamstring-hinge-stretch', 'id:sciatic-seated-tensioner'],
    caps: {},
    source: 'clinical convention',
  },
  'F-HYPERMOB': {
    blocks: ['type:tensioner'],
    caps: { 'type:stretch': { maxLevel: 1 } },
    source: 'clinical convention',
  },
  'F-SHOULDER': {
    blocks: ['tag:overhead'],
    caps: { 'region:neck-arm': { maxLevel: 1 } },
    source: 'clinical convention',
  },
  'F-HANDARTH': {
    blocks: ['region:hand-wrist'],
    caps: {},
    source: 'clinical convention',
  },
  'F-DEVICE': {
    blocks: [],
    caps: {},
    source: 'clinical convention',
  },
};

/** A line with what a yes to it blocks and limits. */
export const rowOf = (line: (typeof lines)[number]): Row => ({ ...line, ...effects[line.code] });

/** Every question, in the order of the lists. */
export const questions: readonly Row[] = lines.map(rowOf);
