/** A code of a system somebody keeps. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** What something is: a code where there is an exact one, and words in any case. */
export interface Concept {
  readonly coding?: readonly Coding[];
  readonly text: string;
}

/** Points to another resource of the bundle, or only names somebody. */
export type Reference = { readonly reference: string } | { readonly display: string };

/** From when to when, each a date or a time with its offset. */
export interface Period {
  readonly start: string;
  readonly end?: string;
}

/** A number with a unit of UCUM. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system: string;
  readonly code: string;
}

/** Words added by somebody. */
export interface Annotation {
  readonly text: string;
}

/** The person, without a name unless they gave one. */
export interface Patient {
  readonly resourceType: 'Patient';
  readonly id: string;
  readonly name?: readonly { readonly text: string }[];
}

/** One exercise of a plan. */
export interface Activity {
  readonly detail: {
    readonly kind: 'Task';
    readonly code: Concept;
    readonly status: 'not-started' | 'in-progress' | 'on-hold' | 'stopped';
    readonly scheduledTiming: {
      readonly repeat: {
        readonly frequency: number;
        readonly frequencyMax?: number;
        readonly period: 1;
        readonly periodUnit: 'd';
      };
    };
    readonly description: string;
  };
}

/** What is planned: a programme, or a therapist's list. */
export interface CarePlan {
  readonly resourceType: 'CarePlan';
  readonly id: string;
  readonly status: 'active' | 'completed';
  readonly intent: 'plan';
  readonly category: readonly Concept[];
  readonly title: string;
  readonly description?: string;
  readonly subject: Reference;
  readonly period: Period;
  readonly created?: string;
  readonly author?: Reference;
  readonly activity?: readonly Activity[];
}

/** One exercise as it was done. */
export interface Procedure {
  readonly resourceType: 'Procedure';
  readonly id: string;
  readonly status: 'completed' | 'stopped';
  readonly category: Concept;
  readonly code: Concept;
  readonly subject: Reference;
  readonly performedPeriod: Period;
  readonly recorder: Reference;
  readonly performer: readonly { readonly actor: Reference }[];
  readonly bodySite?: readonly Concept[];
  readonly note: readonly Annotation[];
}

/** One number of an observation that holds several. */
export interface Component {
  readonly code: Concept;
  readonly valueInteger: number;
}

/** Something the person told or that was counted. */
export interface Observation {
  readonly resourceType: 'Observation';
  readonly id: string;
  readonly status: 'final';
  readonly category: readonly Concept[];
  readonly code: Concept;
  readonly subject: Reference;
  readonly performer: readonly Reference[];
  readonly effectiveDateTime?: string;
  readonly effectivePeriod?: Period;
  readonly valueInteger?: number;
  readonly valueQuantity?: Quantity;
  readonly bodySite?: Concept;
  readonly note?: readonly Annotation[];
  readonly partOf?: readonly Reference[];
  readonly component?: readonly Component[];
}

/** A question of a list with what was chosen. */
export interface AnsweredItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer: readonly { readonly valueCoding: Coding }[];
}

/** A list of questions as it was answered. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id: string;
  /** The list and, behind `|`, its version. */
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly subject: Reference;
  readonly authored: string;
  readonly source: Reference;
  readonly item: readonly AnsweredItem[];
}

/** All that we write. */
export type Resource = Patient | CarePlan | Procedure | Observation | QuestionnaireResponse;

/** Resources together in one file. */
export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  /** When it was put together. */
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}
