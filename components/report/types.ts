import type { TherapistList } from '../../domain/care/care';
import type { Library } from '../../domain/care/exercise';
import type { LookBack } from '../../domain/journal/lookBack';
import type { Report } from '../../domain/journal/report';
import type { Summary } from '../../domain/journal/summary';

/** What is written on the report by hand; it is not kept. */
export interface Written {
  readonly name: string;
  readonly questions: string;
}

/** Weeks a report can cover. */
export const reportWeeks = [4, 12] as const;

/** One of them. */
export type ReportWeeks = (typeof reportWeeks)[number];

/** Everything a therapist's report is made of. */
export interface ReportProps {
  readonly summary: Summary;
  readonly report: Report;
  readonly back: LookBack;
  /** The log could not be read: breaks and answers in it are missing. */
  readonly logAway: boolean;
  readonly list: TherapistList | null;
  readonly library: Library;
  readonly weeks: ReportWeeks;
  readonly written: Written;
  readonly onWeeks: (weeks: ReportWeeks) => void;
  readonly onWritten: (written: Written) => void;
  /** Keeps what is known as a file with this text. */
  readonly onSave: (text: string) => void;
  readonly onPrint: () => void;
}
