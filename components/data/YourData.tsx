import type { ComponentChildren } from 'preact';
import '../therapist/therapist.css';
import { SwitchedOff } from '../SwitchedOff';
import { useWords } from '../words';
import { BackupSave } from './BackupSave';
import './data.css';
import { OtherFiles } from './OtherFiles';
import { RestoreFile } from './RestoreFile';
import type { BackupProps, OtherFilesProps, RestoreProps } from './types';

/** What is stored and what can be done with it: saved as a file, brought back, and whatever else is handed in. */
export function YourData(props: {
  readonly backup: BackupProps;
  /** null: an organisation has switched it off. */
  readonly restore: RestoreProps | null;
  /** null: an organisation has switched it off. */
  readonly other: OtherFilesProps | null;
  readonly children?: ComponentChildren;
}) {
  const { backup, restore, other, children } = props;
  const words = useWords();
  return (
    <section class="card setting-group data" id="data" aria-labelledby="settings-data">
      <h2 id="settings-data">{words('data.title')}</h2>
      <p>{words('data.body')}</p>
      <BackupSave {...backup} />
      {restore ? <RestoreFile {...restore} /> : <SwitchedOff what="disableImport" />}
      {other ? <OtherFiles {...other} /> : <SwitchedOff what="disableClinicianExport" />}
      {children}
    </section>
  );
}
