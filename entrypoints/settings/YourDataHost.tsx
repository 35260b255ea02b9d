import { YourData } from '../../components/data/YourData';
import type { Memory } from '../../domain/memory';
import { useBackup } from './useBackup';
import { useOtherFiles } from './useOtherFiles';
import { useRestore } from './useRestore';

/** The section on the person's data: what is saved as a file, and what comes back from one. */
export function YourDataHost({ memory }: { readonly memory: Memory }) {
  const backup = useBackup();
  const restore = useRestore(memory);
  const other = useOtherFiles(memory);
  return <YourData {...{ backup, restore, other }} />;
}
