import type { OrganisationProps, Said, SettingRow } from '../../components/settings/types';
import type { Memory } from '../../domain/memory';
import { dayKeyOf } from '../../domain/policy/hours';
import { restrictions } from '../../domain/policy/organisation/policy';
import type { Settings } from '../../domain/policy/settings';

/** What an organisation set, for the page to show; undefined where none did. */
export function organisationOf(
  { arrived, policy }: Pick<Memory, 'arrived' | 'policy'>,
  rows: readonly SettingRow[],
  offsetAt: (wall: number) => number,
): OrganisationProps | undefined {
  if (!arrived) return undefined;
  const said = (values: Partial<Settings>): Said[] =>
    rows.flatMap((row) => (row.key in values ? [{ row, value: values[row.key] }] : []));
  return {
    who: policy.organisation,
    defaults: said(policy.defaults),
    locked: said(policy.locked),
    off: restrictions.filter((one) => policy.off[one]),
    notes: policy.notes,
    since: dayKeyOf(arrived.at, offsetAt(arrived.at)),
    gone: arrived.goneSince !== undefined,
    raw: JSON.stringify(arrived.received, null, 2),
  };
}
