import type { ComponentChildren } from 'preact';
import type { DayKey } from '../../domain/care/days';
import type { BackupHead } from '../../domain/journal/backup/format';
import type { Fates } from '../../domain/journal/backup/merge';
import type { FileTrouble } from '../../domain/journal/backup/open';
import type { TakenIn } from '../../domain/journal/backup/takeIn';
import type { CheckIn, Visit } from '../../domain/journal/checkin';
import type { Completion } from '../../domain/journal/completion';
import type { Deletion, Forget, Span } from '../../domain/journal/forget';
import type { Going, Kept } from '../../domain/journal/kept';

/** Why no file was saved; each has its sentence in the words. */
export type BackupTrouble = 'cancelled' | 'log_unavailable' | 'not_saved';

/** Where saving a backup stands; `share` is how much is done, 0 to 1. */
export type BackupState =
  | { readonly step: 'ready' }
  | { readonly step: 'working'; readonly share: number }
  | {
      readonly step: 'saved';
      readonly lines: number;
      readonly sealed: boolean;
      /** Whether it is what is kept aside, without the log. */
      readonly aside?: boolean;
    }
  | { readonly step: 'trouble'; readonly trouble: BackupTrouble };

/** Saving a backup. */
export interface BackupProps {
  readonly state: BackupState;
  /** When one was last saved, epoch ms; null where none ever was. */
  readonly lastAt: number | null;
  /** The passphrase it is sealed with; null: everybody can read it. */
  readonly onSave: (passphrase: string | null) => void;
  /** Saves what is kept aside, sealed as it was wished, where the log could not be opened. */
  readonly onSaveAside: () => void;
  readonly onCancel: () => void;
}

/** Why a file did not come in; each has its sentence in the words. */
export type RestoreTrouble =
  | FileTrouble
  | 'seal_refused'
  | 'seal_unknown'
  | 'cancelled'
  | 'no_room'
  | 'log_unavailable'
  | 'not_taken'
  | 'plan_not_taken';

/** What a file would change, before anything is changed. */
export interface Look {
  readonly head: BackupHead;
  readonly fates: Fates;
  readonly refused: TakenIn['refused'];
  readonly twice: number;
  /** Whether it is still what was saved. */
  readonly isWhole: boolean;
  /** What becomes of plan, answers and settings: nothing there, left to the person, or taken as nothing stands here. */
  readonly kept: 'none' | 'asks' | 'comes';
  readonly keptRefused: boolean;
}

/** Where bringing a backup back stands; `share` is how much is done, 0 to 1. */
export type RestoreState =
  | { readonly step: 'ready' }
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'sealed'; readonly refused: boolean }
  | { readonly step: 'looked'; readonly look: Look }
  | { readonly step: 'writing'; readonly share: number }
  | { readonly step: 'restored'; readonly lines: number; readonly tookOver: boolean }
  | { readonly step: 'trouble'; readonly trouble: RestoreTrouble };

/** What a person decides before a file is taken in. */
export interface RestoreChoice {
  readonly restoreDeleted: boolean;
  /** Also plan, answers and settings. */
  readonly takeOver: boolean;
}

/** Bringing a backup back. */
export interface RestoreProps {
  readonly state: RestoreState;
  readonly onFile: (file: File) => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onTake: (choice: RestoreChoice) => void;
  /** Ends what is going on, or lets go of the file. */
  readonly onCancel: () => void;
}

/** A file for another program. */
export interface OtherFile {
  readonly form: 'csv' | 'fhir';
  readonly span: '12_weeks' | 'year' | 'all';
  /** The person's name as it is to stand in the file; may be empty. */
  readonly name: string;
}

/** Saving the log for other programs. */
export interface OtherFilesProps {
  readonly state:
    | { readonly step: 'ready' | 'saved' }
    | { readonly step: 'working'; readonly share: number }
    | { readonly step: 'trouble'; readonly trouble: BackupTrouble };
  readonly onSave: (file: OtherFile) => void;
  readonly onCancel: () => void;
}

/** What the deleting part of "Your data" shows and does. */
export interface ForgettingProps {
  /** null until it is read. */
  readonly kept: Kept | null;
  readonly today: DayKey;
  readonly deletion: Deletion;
  /** Everything has just been deleted; the page was opened anew since. */
  readonly allGone: boolean;
  /** Whether a file would be good to have. */
  readonly reminds: boolean;
  /** The rows of the settings that say how long things are kept. */
  readonly children?: ComponentChildren;
  /** Rejects where the log cannot be reached. */
  readonly onCount: (span: Span) => Promise<Going>;
  /** What was logged on a day; rejects where the log cannot be reached. */
  readonly onRecords: (day: DayKey) => Promise<RecordsOfDay>;
  readonly onForget: (what: Forget) => void;
  readonly onNotNow: () => void;
  readonly onSetUp: () => void;
}

/** What was done and said on one day. */
export interface RecordsOfDay {
  readonly completions: readonly Completion[];
  readonly checkins: readonly CheckIn[];
  readonly visits: readonly Visit[];
}
