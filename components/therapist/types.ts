import type { TherapistList } from '../../domain/care/care';
import type { Library } from '../../domain/care/exercise';
import type { ReadFile } from '../../domain/care/therapist/file';
import type { Meaning } from '../../domain/care/therapist/meaning';

/** A file that has been read, with what its lines come to as things stand. */
export interface Preview {
  readonly file: ReadFile;
  readonly meanings: readonly Meaning[];
}

/** Everything the section of the therapist list shows and can tell. */
export interface TherapistProps {
  readonly library: Library;
  readonly list: TherapistList | null;
  /** What the lines of the list come to as things stand. */
  readonly meanings: readonly Meaning[];
  /** null: no file has been chosen. */
  readonly preview: Preview | null;
  /** Where the page that describes the file stands. */
  readonly formatUrl: string;
  /** An organisation has switched off reading in files. */
  readonly importOff: boolean;
  /** Epoch ms. */
  readonly now: () => number;
  /** The list as it is from now on; null: none. */
  readonly onList: (list: TherapistList | null) => void;
  readonly onFile: (file: File) => void;
  /** Puts the file away that was looked at. */
  readonly onForget: () => void;
  readonly onSave: () => void;
}
