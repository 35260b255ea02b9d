import { useEffect, useRef, useState } from 'preact/hooks';
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

  const sealedWith = useRef<string | null>(null);

  async function save(passphrase: string | null, withoutLog = false): Promise<BackupState> {
    const { wall: createdAt, dayKey } = today();
    const pace = work.begin((share) => setState({ step: 'working', share }));
    const seal = passphrase === null ? {} : { passphrase };
    const wish = { app: version(), createdAt, withoutLog, ...seal, ...pace };
    const made = await makeBackup(await readStored(), wish);
    saveFile(`glidebreak-backup-${dayKey}.${made.ending}`, made.file, made.type);
    const saved = { step: 'saved', lines: made.lines, sealed: passphrase !== null } as const;
    // What is kept aside is no backup of the log, and does not count as one.
    if (withoutLog) return { ...saved, aside: true };
    await noteExport(createdAt, made.sha256);
    setLastAt(createdAt);
    return saved;
  }

  const shown = (saving: Promise<BackupState>) =>
    void saving.then(setState, (cause: Error) => {
      console.error(cause);
      setState({ step: 'trouble', trouble: saveTroubleOf(cause) });
    });
  const onSave = (passphrase: string | null) => {
    sealedWith.current = passphrase;
    shown(save(passphrase));
  };
  const onSaveAside = () => shown(save(sealedWith.current, true));
  return { state, lastAt, onSave, onSaveAside, onCancel: work.end };
}
