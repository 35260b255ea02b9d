import type { Journal } from '../journal';

/** What a backup file says of itself. */
export const backupFormat = 'breaks-export';

/** What a backup file sealed with a passphrase says of itself. */
export const sealedFormat = 'breaks-export-sealed';

/** A file larger than this is not read, bytes. */
export const fileBytesAtMost = 50 * 1_024 * 1_024;

/** A file that unpacks to more than this is not read any further, bytes. */
export const unpackedBytesAtMost = 256 * 1_024 * 1_024;

/** Every store of the log that goes along in a backup, in the order of the file. */
export const storeNames = [
  'careChanges',
  'checkins',
  'completions',
  'daily',
  'decisions',
  'planChanges',
  'screenings',
  'sessions',
  'tombstones',
  'visits',
] as const satisfies readonly (keyof Journal)[];

/** A store of the log. */
export type StoreName = (typeof storeNames)[number];

/** A line of a store. */
export type LineOf<Store extends StoreName> = Journal[Store][number];

/** A line of any store. */
export type Line = LineOf<StoreName>;

/** What names a line within its store: the day of a day's summary, else its id. */
export const keyOf = (line: Line): string => ('id' in line ? line.id : line.day);

/** What a person put in, as it stands in the small store; each is made whole when it is taken in. */
export interface Kept {
  readonly settings?: unknown;
  readonly care?: unknown;
  readonly plan?: unknown;
  /** Absent where nothing was told, and in files older than the self-check. */
  readonly workstation?: unknown;
}

/** The keys of what a person put in, in the order of the file. */
export const keptKeys = [
  'care',
  'plan',
  'settings',
  'workstation',
] as const satisfies readonly (keyof Kept)[];

/** How many there are of something in each store. */
export type Counts = Readonly<Record<StoreName, number>>;

/** None in any store, or what is worked out for each. */
export const byStore = <T>(make: (store: StoreName) => T): Record<StoreName, T> =>
  Object.fromEntries(storeNames.map((store) => [store, make(store)])) as Record<StoreName, T>;

/** What a backup says of itself before any line of it is looked at. */
export interface BackupHead {
  /** Epoch ms; null where the file does not say. */
  readonly createdAt: number | null;
  /** The version of the product that wrote it. */
  readonly app: string;
  readonly deviceId: string;
}
