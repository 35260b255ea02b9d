import type { SettingsProps } from '../../../components/settings/types';
import type { Words } from '../../../components/words';
import type { Cached } from '../../../domain/policy/organisation/cached';
import { type Chosen, settingsUnder } from '../../../domain/policy/organisation/precedence';
import { readPolicy } from '../../../domain/policy/organisation/read';
import { organisationOf } from '../../../entrypoints/settings/organisationOf';
import { rowsOf } from './rows';

/** A policy as a browser hands it over. */
export const somePolicy = {
  schemaVersion: 1,
  organization: {
    name: 'Example AG',
    contact: 'Workplace health, Ms Keller, extension 4711',
    supportUrl: 'https://intra.example/ergonomics',
    privacyNoticeUrl: 'https://intra.example/privacy',
    agreementRef: 'BV-2026-11',
  },
  defaults: { microMinutes: 30, startSound: false, walkPrompt: 'window' },
  locked: { retentionDays: 365, hoursOn: true, voiceOn: false },
  disableImport: true,
};

/** The same with everything wrong that can be. */
export const brokenPolicy = {
  ...somePolicy,
  schemaVersion: 2,
  reporting: { mode: 'offer' },
  locked: { microMinutes: 3, glidePrompt: 'badge' },
  disablePainDiary: 'yes',
};

/** What the settings page shows under a policy. */
export function underPolicy(
  words: Words,
  received: unknown,
  chosen: Chosen = {},
  more: Partial<Cached> = {},
): Pick<SettingsProps, 'rows' | 'organisation' | 'diaryOff'> {
  const policy = readPolicy(received);
  const arrived: Cached = { v: 1, received, at: Date.UTC(2026, 2, 2, 9), ...more };
  const rows = rowsOf(words, settingsUnder(policy, chosen), policy);
  const organisation = organisationOf({ arrived, policy }, rows, () => 0);
  return { rows, organisation, diaryOff: policy.off.disablePainDiary };
}
