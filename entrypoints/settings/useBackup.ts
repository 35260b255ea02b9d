import { useEffect, useState } from 'preact/hooks';
import type { BackupProps, BackupState } from '../../components/data/types';
import { makeBackup } from '../../platform/backup';
import { saveFile } from '../../platform/download';
import { lastExport, noteExport } from '../../platform/meta';
import { today } from '../../platform/present';
import { readStored } from '../../platform/storage';
import { version } from '../../platform/window';
import { saveTroubleOf } from './saveTrouble';
import { useWork } from './useWork';

/** Saving a backup: put together, handed over, remembered. */
export function useBackup(): BackupProps {
  const [state, setState] = useState<BackupState>({ step: 'ready' });
  const [lastAt, setLastAt] = useState<number | null>(null);
  const work = useWork();
  useEffect(() => {
    lastExport().then(
      (last) => setLastAt(last?.at ?? null),
      // A log that cannot be opened is said when something is to be saved.
      console.error,
    );
  }, []);

  async function save(passphrase: string | null): Promise<BackupState> {
    const { wall: createdAt, dayKey } = today();
    const pace = work.begin((share) => setState({ step: 'working', share }));
    const seal = passphrase === null ? {} : { passphrase };
    const wish = { app: version(), createdAt, ...seal, ...pace };
    const made = await makeBackup(await readStored(), wish);
    saveFile(`glidebreak-backup-${dayKey}.${made.ending}`, made.file, made.type);
    await noteExport(createdAt, made.sha256);
    setLastAt(createdAt);
    return { step: 'saved', lines: made.lines, sealed: passphrase !== null };
  }

  const onSave = (passphrase: string | null) =>
    void save(passphrase).then(setState, (cause: Error) => {
      console.error(cause);
      setState({ step: 'trouble', trouble: saveTroubleOf(cause) });
    });
  return { state, lastAt, onSave, onCancel: work.end };
}
