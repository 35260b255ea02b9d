import { isFields, isNumber } from '../session/plain';

/** Why the settings do not reach the person's other browsers, or theirs not this one. */
export type SyncTrouble =
  /** What another browser wrote is of a newer version of the extension; it is left as it is. */
  | 'newer'
  /** This browser offers no storage that it shares. */
  | 'unavailable'
  /** More than the shared storage takes. */
  | 'too-large';

/** Whether this device shares its settings, and how that stands. It is of this device alone. */
export interface Sync {
  readonly on: boolean;
  /** When the settings that stand here were set, wherever that was; 0: never. Epoch ms. */
  readonly at: number;
  /** `at` of the settings that are known to stand in the shared storage. */
  readonly shared: number | null;
  /** When settings last came from another browser, by this one's clock, epoch ms; null once they are changed here. */
  readonly cameAt: number | null;
  readonly trouble: SyncTrouble | null;
  /** When writing was last refused, epoch ms. */
  readonly refusedAt: number | null;
}

/** A device that shares nothing and has nothing of its own. */
export const unshared: Sync = {
  on: false,
  at: 0,
  shared: null,
  cameAt: null,
  trouble: null,
  refusedAt: null,
};

const troubles: readonly unknown[] = [null, 'newer', 'unavailable', 'too-large'];

/** No settings are of a later instant (epoch ms, the year 2100): what says so would hold for ever. */
export const latestInstant = 4_102_444_800_000;

/** Whether a value is an instant at which settings may have been set. */
export const isSettingInstant = (value: unknown): value is number =>
  isNumber(value) && value >= 0 && value <= latestInstant;

const isNumberIfAny = (value: unknown) => value === null || isNumber(value);

/** What is stored of it; what cannot be read is as at first, and then nothing is shared. Never throws. */
export function readSync(value: unknown): Sync {
  if (!isFields(value)) return unshared;
  const { on, at, shared, cameAt, trouble, refusedAt } = { ...unshared, ...value };
  const sound =
    typeof on === 'boolean' &&
    isSettingInstant(at) &&
    [shared, cameAt, refusedAt].every(isNumberIfAny) &&
    troubles.includes(trouble);
  return sound ? { on, at, shared, cameAt, trouble, refusedAt } : unshared;
}
