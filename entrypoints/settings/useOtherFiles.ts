import { useState } from 'preact/hooks';
import type { OtherFile, OtherFilesProps } from '../../components/data/types';
import { dayMs } from '../../domain/care/days';
import { viewOf } from '../../domain/care/view';
import { readWorkstation } from '../../domain/care/workstation/read';
import { csvWork } from '../../domain/journal/export/csv';
import { bundleParts, bundleWork } from '../../domain/journal/export/fhir/bundle';
import type { Memory, Stored } from '../../domain/memory';
import { saveFile } from '../../platform/download';
import { deviceId } from '../../platform/meta';
import { type Pace, paced, partOf } from '../../platform/pace';
import { offsetAt, today } from '../../platform/present';
import { fetchSince, type Lines } from '../../platform/since';
import { readStored } from '../../platform/storage';
import { words } from '../../platform/words';
import { library } from '../page/library';
import { saveTroubleOf } from './saveTrouble';
import { useWork } from './useWork';

const daysIn = { '12_weeks': 84, year: 365, all: null } as const;

/** Saving the log as a table or as a bundle: put together here, handed over, gone. */
export function useOtherFiles(memory: Memory): OtherFilesProps {
  const [state, setState] = useState<OtherFilesProps['state']>({ step: 'ready' });
  const work = useWork();

  async function save(file: OtherFile): Promise<OtherFilesProps['state']> {
    const pace = work.begin((share) => setState({ step: 'working', share }));
    const stored = await readStored();
    const lines = await fetchSince(daysIn[file.span], stored, partOf(pace, 0, 0.3));
    const rest = partOf(pace, 0.3, 1);
    await (file.form === 'csv'
      ? saveTable(memory, lines, rest)
      : saveBundle(memory, lines, file, { stored, pace: rest }));
    return { step: 'saved' };
  }

  const onSave = (file: OtherFile) =>
    void save(file).then(setState, (cause: Error) => {
      console.error(cause);
      setState({ step: 'trouble', trouble: saveTroubleOf(cause) });
    });
  return { state, onSave, onCancel: work.end };
}

async function saveTable({ care }: Memory, lines: Lines, pace: Pace): Promise<void> {
  const { completions, checkins, visits } = lines;
  const events = completions.length + checkins.length + visits.length;
  const work = csvWork(lines, { library, therapistList: care.therapistList });
  const pieces = await paced(work, events, pace);
  const name = `glidebreak-log-${today().dayKey}.csv`;
  saveFile(name, new Blob([...pieces]), 'text/csv;charset=utf-8');
}

async function saveBundle(
  memory: Memory,
  lines: Lines,
  { name, span }: OtherFile,
  { stored, pace }: { readonly stored: Stored; readonly pace: Pace },
): Promise<void> {
  const now = today();
  const days = daysIn[span];
  const { checked } = readWorkstation(stored.workstation, now.wall);
  const covered = checked && (days === null || checked.at >= now.wall - days * dayMs);
  const told = { ...lines, checked: covered ? checked : null };
  const telling = {
    personId: await deviceId(),
    ...(name.trim() ? { patientName: name.trim() } : {}),
    tzOffsetMin: offsetAt(now.wall),
    words,
  };
  const work = bundleWork(told, viewOf(memory, library, now), telling);
  const pieces = await paced(work, bundleParts(told), pace);
  const file = `glidebreak-fhir-${now.dayKey}.json`;
  saveFile(file, new Blob([...pieces]), 'application/fhir+json');
}
