import type { DayKey } from '../care/days';

/** What is kept in this browser, as far as it can be told. */
export interface Kept {
  /** Bytes in use; null where the browser does not say. */
  readonly space: number | null;
  /** When a file was last saved, epoch ms. */
  readonly lastExportAt: number | null;
  /** When the copy of the last days was made by itself, epoch ms. */
  readonly copiedAt: number | null;
  /** The first day of which anything is known. */
  readonly firstDay: DayKey | null;
}

/** How much would go with some days. */
export interface Going {
  readonly breaks: number;
  readonly checkins: number;
  readonly visits: number;
  /** Screen time, ms. */
  readonly activeMs: number;
}
