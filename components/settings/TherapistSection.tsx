import { Opened } from '../Opened';
import { SwitchedOff } from '../SwitchedOff';
import { AddLine } from '../therapist/AddLine';
import { LoadFile } from '../therapist/LoadFile';
import { OwnList } from '../therapist/OwnList';
import '../therapist/therapist.css';
import type { TherapistProps } from '../therapist/types';
import { useWords } from '../words';

const nothing = { allowed: [], blocked: [] };

/** The therapist list: what it holds, a line more by hand, or one file. */
export function TherapistSection(props: TherapistProps) {
  const { list, library, formatUrl, importOff, now, onList } = props;
  const words = useWords();
  return (
    <section
      class="card setting-group therapist"
      id="therapist"
      aria-labelledby="settings-therapist"
    >
      <h2 id="settings-therapist">{words('therapist.title')}</h2>
      <p>{words('therapist.body')}</p>
      {list ? <OwnList {...props} list={list} /> : <p>{words('therapist.empty')}</p>}
      <Opened title={words('therapist.add.title')}>
        <AddLine
          lines={list ?? nothing}
          library={library}
          onLines={(lines) =>
            onList({ v: 1, from: '', writtenOn: null, ...list, ...lines, acceptedAt: now() })
          }
        />
      </Opened>
      {importOff ? (
        <SwitchedOff what="disableImport" />
      ) : (
        <Opened title={words('therapist.file.title')} open={props.preview !== null}>
          <LoadFile {...props} />
          <a class="link" href={formatUrl} target="_blank" rel="noreferrer">
            {words('therapist.format')}
          </a>
        </Opened>
      )}
    </section>
  );
}
