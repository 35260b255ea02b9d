import type { SettingRow } from '../../../components/settings/types';
import type { Words } from '../../../components/words';
import type { Policy } from '../../../domain/policy/organisation/policy';
import { pageRows } from '../../../domain/policy/rows';
import type { Settings } from '../../../domain/policy/settings';

function isThere(words: Words, key: string): boolean {
  try {
    return words(key) !== '';
  } catch {
    return false;
  }
}

/** The settings page's rows; a help sentence that does not exist is left out. */
export const rowsOf = (
  words: Words,
  settings: Settings,
  policy?: Pick<Policy, 'defaults' | 'locked'>,
): SettingRow[] =>
  pageRows(settings, policy).map(
    ({ helpKey, ...row }) => (isThere(words, helpKey) ? { ...row, helpKey } : row) as SettingRow,
  );
