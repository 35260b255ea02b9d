import { useRef, useState } from 'preact/hooks';
import { sumOf } from '../../components/data/sums';
import type { Look, RestoreChoice, RestoreProps, RestoreState } from '../../components/data/types';
import type { Memory } from '../../domain/memory';
import { isBlank } from '../../domain/restored';
import type { Fields } from '../../domain/session/plain';
import {
  type ReadBackup,
  type ReadFile,
  readBackupFile,
  readSealedFile,
} from '../../platform/backupFile';
import type { Pace } from '../../platform/pace';
import { dryRun, restoreLog } from '../../platform/restore';
import { tell } from '../../platform/tell';
import { useWork } from './useWork';

type Held =
  | { readonly of: 'nothing' }
  | { readonly of: 'sealed'; readonly envelope: Fields }
  | { readonly of: 'backup'; readonly file: ReadBackup };

const troubled = ({ name }: Error): RestoreState => {
  if (name === 'AbortError') return { step: 'trouble', trouble: 'cancelled' };
  const trouble = name === 'LogUnavailable' ? 'log_unavailable' : 'not_taken';
  return { step: 'trouble', trouble };
};

/** Bringing a backup back: read, looked at, taken in when that is said. */
export function useRestore(memory: Memory): RestoreProps {
  const [state, setState] = useState<RestoreState>({ step: 'ready' });
  const held = useRef<Held>({ of: 'nothing' });
  const work = useWork();

  /** Shows how work goes and what comes of it. */
  const run = (step: 'reading' | 'writing', what: (pace: Pace) => Promise<RestoreState>) => {
    const pace = work.begin((share) => setState({ step, share }));
    void what(pace).then(setState, (cause: Error) => {
      console.error(cause);
      setState(troubled(cause));
    });
  };

  const found = async (file: ReadFile, pace: Pace): Promise<RestoreState> => {
    if (file.kind === 'trouble') return { step: 'trouble', trouble: file.trouble };
    if (file.kind === 'sealed') {
      held.current = { of: 'sealed', envelope: file.envelope };
      return { step: 'sealed', refused: false };
    }
    held.current = { of: 'backup', file };
    return { step: 'looked', look: await lookOf(file, memory, pace) };
  };

  const opened = async (passphrase: string, pace: Pace): Promise<RestoreState> => {
    const sealed = held.current;
    if (sealed.of !== 'sealed') return { step: 'ready' };
    const file = await readSealedFile(sealed.envelope, passphrase, Date.now(), pace);
    const refused = file.kind === 'trouble' && file.trouble === 'seal_refused';
    return refused ? { step: 'sealed', refused } : found(file, pace);
  };

  return {
    state,
    onFile: (file) =>
      run('reading', async (pace) => found(await readBackupFile(file, Date.now(), pace), pace)),
    onPassphrase: (passphrase) => run('reading', (pace) => opened(passphrase, pace)),
    onTake: (choice) => run('writing', (pace) => taken(held.current, choice, pace)),
    onCancel: () => {
      // What is going on says itself that it has ended.
      if (state.step === 'reading' || state.step === 'writing') return work.end();
      held.current = { of: 'nothing' };
      setState({ step: 'ready' });
    },
  };
}

async function lookOf(file: ReadBackup, memory: Memory, pace: Pace): Promise<Look> {
  const { head, isWhole, taken: lines } = file;
  const { refused, twice, keptRefused, kept } = lines;
  const holds = Object.keys(kept).length > 0;
  return {
    ...{ head, isWhole, refused, twice, keptRefused },
    fates: await dryRun(lines, pace),
    kept: holds ? (isBlank(memory) ? 'comes' : 'asks') : 'none',
  };
}

/** The log first, all or nothing; then what was put in, told to the engine. */
async function taken(held: Held, choice: RestoreChoice, pace: Pace): Promise<RestoreState> {
  if (held.of !== 'backup') return { step: 'ready' };
  const { taken: lines } = held.file;
  const outcome = await restoreLog(lines, choice, pace);
  if (outcome.kind === 'trouble') return { step: 'trouble', trouble: outcome.trouble };
  const tookOver = choice.takeOver && Object.keys(lines.kept).length > 0;
  if (tookOver && !(await told(lines.kept))) return { step: 'trouble', trouble: 'plan_not_taken' };
  const came = sumOf(outcome, 'new') + sumOf(outcome, 'replaces');
  const back = choice.restoreDeleted ? sumOf(outcome, 'deleted') : 0;
  return { step: 'restored', lines: came + back, tookOver };
}

const told = (kept: ReadBackup['taken']['kept']): Promise<boolean> =>
  tell({ type: 'RESTORE', id: crypto.randomUUID(), kept }).then(
    () => true,
    (cause) => {
      console.error(cause);
      return false;
    },
  );
