import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { ListView } from './ListView';
import { Remarks } from './Remarks';
import type { Preview, TherapistProps } from './types';

/** Chooses one file, shows what it would mean, and takes it only when that is said. */
export function LoadFile(props: TherapistProps) {
  const { preview, onFile } = props;
  const words = useWords();
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again once it has been changed.
    currentTarget.value = '';
  };
  return (
    <div class="stack">
      <div class="setting">
        <label class="setting-label" for="therapist-file">
          {words('therapist.file.label')}
        </label>
        <input
          id="therapist-file"
          class="field file"
          type="file"
          accept="application/json,.json"
          aria-describedby="therapist-file-hint"
          onChange={choose}
        />
        <span id="therapist-file-hint" class="setting-help">
          {words('therapist.file.hint')}
        </span>
      </div>
      {preview && <Looked {...props} preview={preview} />}
    </div>
  );
}

function Looked(props: TherapistProps & { readonly preview: Preview }) {
  const { preview, library, list, now, onList, onForget } = props;
  const { file, meanings } = preview;
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [preview]);
  const use = () => {
    if (file.list) onList({ ...file.list, acceptedAt: now() });
    onForget();
  };
  return (
    <section class="looked stack" aria-labelledby="looked">
      <h3 id="looked" ref={title} tabIndex={-1}>
        {words('therapist.file.read')}
      </h3>
      {file.remarks.length > 0 ? (
        <Remarks remarks={file.remarks} library={library} />
      ) : (
        <p>{words('therapist.file.whole')}</p>
      )}
      {file.list && <ListView list={file.list} meanings={meanings} library={library} />}
      {file.list && list && <p>{words('therapist.file.replaces')}</p>}
      <div class="row">
        {file.list && (
          <button type="button" class="button primary" onClick={use}>
            {words('therapist.file.use')}
          </button>
        )}
        <button type="button" class="button" onClick={onForget}>
          {words('therapist.file.cancel')}
        </button>
      </div>
    </section>
  );
}
