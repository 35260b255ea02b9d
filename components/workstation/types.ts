import type { DayKey } from '../../domain/care/days';
import type { ItemId, Workstation, WorkstationSaying } from '../../domain/care/workstation/check';
import type { Concern } from '../../domain/care/workstation/items.table';
import type { Appearance } from '../../domain/policy/appearance';

/** Everything the workstation self-check shows and says. */
export interface WorkstationProps {
  readonly workstation: Workstation;
  /** Where the person feels something, as far as it is known. */
  readonly concerns: readonly Concern[];
  readonly appearance: Appearance;
  /** Whether single digits act; where they do not, none is named. */
  readonly charactersAct: boolean;
  readonly today: DayKey;
  /** The local day of an instant, epoch ms. */
  readonly dayOf: (at: number) => DayKey;
  readonly onSay: (saying: WorkstationSaying) => void;
  /** Keeps the list as a file with this text. */
  readonly onSave: (text: string) => void;
  readonly onPrint: () => void;
}

/** What the words of an item are called by. */
export const keyOf = (item: ItemId): string => item.replaceAll('-', '_');
