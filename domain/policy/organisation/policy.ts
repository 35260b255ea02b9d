import type { SettingKey, Settings } from '../settings';

/** What an organisation may switch off; each is a key of its own, so that one bad value costs no other. */
export const restrictions = [
  'disablePainDiary',
  'disableSelfCheck',
  'disableClinicianExport',
  'disableImport',
] as const;

/** One of these. */
export type Restriction = (typeof restrictions)[number];

/** What an organisation says of itself; empty: not said. */
export interface Organisation {
  readonly name: string;
  /** Who to turn to about the workplace, as plain text. */
  readonly contact: string;
  readonly supportUrl: string;
  readonly privacyNoticeUrl: string;
  /** The works agreement it stands on. */
  readonly agreementRef: string;
}

/** What was done about a key that does not hold as it came. */
export type Fate =
  /** No key of this version, or none a policy can say. */
  | 'unknown'
  /** Not of the type or outside the range: as if it had not been said. */
  | 'ignored'
  /** Some of it could be read, and that much holds. */
  | 'repaired'
  /** A restriction that cannot be read is on. */
  | 'closed'
  /** Another key makes it meaningless. */
  | 'without-effect'
  /** Of a later version; what is known of it holds. */
  | 'newer';

/** A key that does not hold as it came, `defaults.walkOn` for example, and what was done about it. */
export interface Note {
  readonly key: string;
  readonly fate: Fate;
}

/** An organisation's policy made whole. */
export interface Policy {
  readonly organisation: Organisation;
  /** What holds at first in place of the product's own. */
  readonly defaults: Partial<Settings>;
  /** What holds whatever the person chooses. */
  readonly locked: Partial<Settings>;
  readonly off: Readonly<Record<Restriction, boolean>>;
  /** No page opens by itself on the first day. */
  readonly skipWelcome: boolean;
  readonly notes: readonly Note[];
}

/** Whether a setting is locked. */
export const isLocked = (policy: Policy, key: SettingKey): boolean =>
  Object.hasOwn(policy.locked, key);
