import { useState } from 'preact/hooks';
import type { OtherFile, OtherFilesProps } from '../../components/data/types';
import { viewOf } from '../../domain/care/view';
import { csvOf } from '../../domain/journal/export/csv';
import { bundleOf } from '../../domain/journal/export/fhir/bundle';
import type { Memory } from '../../domain/memory';
import { saveFile } from '../../platform/download';
import { fetchSince } from '../../platform/lookBack';
import { deviceId } from '../../platform/meta';
import { offsetAt, today } from '../../platform/present';
import { words } from '../../platform/words';
import { library } from '../page/library';

const daysIn = { '12_weeks': 84, year: 365, all: null } as const;

/** Saving the log as a table or as a bundle: put together here, handed over, gone. */
export function useOtherFiles(memory: Memory): OtherFilesProps {
  const [state, setState] = useState<OtherFilesProps['state']>('ready');

  async function save({ form, span, name }: OtherFile): Promise<void> {
    const now = today();
    const log = await fetchSince(daysIn[span]);
    if (form === 'csv') {
      const { therapistList } = memory.care;
      const table = csvOf(log, { library, therapistList });
      saveFile(`glidebreak-log-${now.dayKey}.csv`, table, 'text/csv;charset=utf-8');
      return;
    }
    const telling = {
      personId: await deviceId(),
      ...(name.trim() ? { patientName: name.trim() } : {}),
      tzOffsetMin: offsetAt(now.wall),
      words,
    };
    const bundle = bundleOf(log, viewOf(memory, library, now), telling);
    saveFile(`glidebreak-fhir-${now.dayKey}.json`, JSON.stringify(bundle), 'application/fhir+json');
  }

  const onSave = (file: OtherFile) =>
    void save(file).then(
      () => setState('saved'),
      (cause) => {
        console.error(cause);
        setState('not_saved');
      },
    );
  return { state, onSave };
}
