import type { Side } from '../care/exercise';
import type { FormTotal, Modality } from '../care/happening';
import type { Scores, SymptomArea, Weekly } from '../care/plan';

/** When and on which local day something was said. */
export interface Said {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** Minutes east of UTC at that moment. */
  readonly tzOffsetMin: number;
  /** Local date with rollover at 04:00. */
  readonly day: string;
}

/** One answer about symptoms at a place, for the log; there is one of each kind for a place and day. */
export interface CheckIn extends Said {
  readonly kind: 'daily' | 'weekly';
  readonly region: SymptomArea;
  readonly side: Side;
  /** The worst symptom, 0 to 10. */
  readonly worst: number;
  /** The three scales, where they were opened. */
  readonly scores?: Scores;
  readonly weekly?: Pick<Weekly, 'average' | 'activities' | 'ease' | 'change' | 'nightsWoken'>;
  readonly note?: string;
  readonly v: 1;
  readonly rev: number;
}

/** One clinic visit. */
export interface Visit extends Said {
  readonly modality: Modality;
  readonly note?: string;
  /** What a form came to that was filled in there. */
  readonly form?: FormTotal;
  readonly v: 1;
  readonly rev: number;
}
