import { useState } from 'preact/hooks';
import type { Preview, TherapistProps } from '../../components/therapist/types';
import {
  fileBytesAtMost,
  type ReadFile,
  readTherapistFile,
} from '../../domain/care/therapist/file';
import { meaningOf } from '../../domain/care/therapist/meaning';
import { fileTextOf } from '../../domain/care/therapist/write';
import type { Memory } from '../../domain/memory';
import { saveFile } from '../../platform/download';
import { today } from '../../platform/present';
import { tell } from '../../platform/tell';
import { formatUrl } from '../../platform/window';
import { library } from '../page/library';

const tooLarge: ReadFile = {
  list: null,
  remarks: [{ weight: 'unreadable', code: 'too-large', line: null, args: [] }],
};

/** A file is weighed before it is read: what is too large is never opened. */
async function read(file: File): Promise<ReadFile> {
  if (file.size > fileBytesAtMost) return tooLarge;
  // One that is gone or locked is said to be unreadable, like any other that holds no list.
  const text = await file.text().catch(() => '');
  return readTherapistFile(text, library);
}

/** The therapist list's section: the list that holds, and a file being looked at. */
export function useTherapistList(person: Memory): TherapistProps {
  const [preview, setPreview] = useState<Preview | null>(null);
  const { therapistList: list } = person.care;
  const meanings = (of: ReadFile['list']) => (of ? meaningOf(of, person, library, today()) : []);
  return {
    library,
    list,
    meanings: meanings(list),
    preview,
    formatUrl: formatUrl(),
    importOff: person.policy.off.disableImport,
    now: Date.now,
    onList: (therapistList) =>
      void tell({ type: 'CHANGE_CARE', id: crypto.randomUUID(), change: { therapistList } }),
    onFile: async (chosen) => {
      const file = await read(chosen);
      setPreview({ file, meanings: meanings(file.list) });
    },
    onForget: () => setPreview(null),
    onSave: () => list && saveFile('therapist-list.json', fileTextOf(list), 'application/json'),
  };
}
