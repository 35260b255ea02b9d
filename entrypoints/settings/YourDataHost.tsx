import { Forgetting } from '../../components/data/Forgetting';
import { YourData } from '../../components/data/YourData';
import { DaysRow } from '../../components/settings/DaysRow';
import { Marked } from '../../components/settings/Marked';
import type { SettingRow } from '../../components/settings/types';
import type { Memory } from '../../domain/memory';
import { pageRows } from '../../domain/policy/rows';
import { tell } from '../../platform/tell';
import { useBackup } from './useBackup';
import { useForgetting } from './useForgetting';
import { useOtherFiles } from './useOtherFiles';
import { useRestore } from './useRestore';

/** The section on the person's data: what is saved as a file, what comes back from one, and what goes. */
export function YourDataHost({ memory }: { readonly memory: Memory }) {
  const backup = useBackup();
  const restore = useRestore(memory);
  const other = useOtherFiles(memory);
  const forgetting = useForgetting(memory);
  const { off } = memory.policy;
  const rows: SettingRow[] = pageRows(memory.settings, memory.policy).filter(
    ({ group }) => group === 'data',
  );
  const change = (key: string, value: unknown) =>
    void tell({ type: 'CHANGE_SETTINGS', id: crypto.randomUUID(), change: { [key]: value } });
  return (
    <YourData
      backup={backup}
      restore={off.disableImport ? null : restore}
      other={off.disableClinicianExport ? null : other}
    >
      <Forgetting {...forgetting}>
        {rows.map(
          (row) =>
            row.type === 'days' && (
              <Marked key={row.key} {...{ row, rows, onChange: change }}>
                <DaysRow row={row} onChange={change} />
              </Marked>
            ),
        )}
      </Forgetting>
    </YourData>
  );
}
