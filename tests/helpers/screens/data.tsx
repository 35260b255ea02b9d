import type { ComponentChild } from 'preact';
import type {
  BackupProps,
  Look,
  OtherFilesProps,
  RestoreProps,
} from '../../../components/data/types';
import { YourData } from '../../../components/data/YourData';
import { byStore } from '../../../domain/journal/backup/format';

const nothing = () => undefined;
const noon = Date.UTC(2026, 2, 3, 12);

/** Saving a backup, before anything was done. */
export const backupProps: BackupProps = {
  state: { step: 'ready' },
  lastAt: null,
  onSave: nothing,
  onSaveAside: nothing,
  onCancel: nothing,
};

/** Bringing one back, before a file is chosen. */
export const restoreProps: RestoreProps = {
  state: { step: 'ready' },
  onFile: nothing,
  onPassphrase: nothing,
  onTake: nothing,
  onCancel: nothing,
};

const noFates = { new: 0, same: 0, replaces: 0, yields: 0, deleted: 0 };
const noneRefused = { shape: 0, future: 0, early: 0, unsafe: 0 };

/** A file from another computer, looked at on a new one. */
export const lookOnNew: Look = {
  head: { createdAt: noon, app: '0.1.0', deviceId: 'device' },
  fates: {
    ...byStore(() => noFates),
    completions: { ...noFates, new: 12_408 },
    checkins: { ...noFates, new: 214 },
    visits: { ...noFates, new: 9 },
    sessions: { ...noFates, new: 2_031 },
  },
  refused: byStore(() => noneRefused),
  twice: 0,
  isWhole: true,
  kept: 'comes',
  keptRefused: false,
};

/** A file in which everything there is to say has to be said. */
export const lookWithAll: Look = {
  ...lookOnNew,
  fates: {
    ...byStore(() => ({ ...noFates, same: 3 })),
    completions: { new: 98, same: 12_000, replaces: 1, yields: 2, deleted: 40 },
  },
  refused: {
    ...byStore(() => noneRefused),
    completions: { shape: 1, future: 2, early: 1, unsafe: 3 },
  },
  twice: 2,
  isWhole: false,
  kept: 'asks',
  keptRefused: true,
};

/** Files for other programs, none saved yet. */
export const otherProps: OtherFilesProps = {
  state: { step: 'ready' },
  onSave: nothing,
  onCancel: nothing,
};

/** Every state of the section on a person's data. */
export function dataScreens(): Record<string, ComponentChild> {
  const show = (
    backup: Partial<BackupProps>,
    restore: Partial<RestoreProps> = {},
    other: Partial<OtherFilesProps> = {},
  ) => (
    <main class="page settings stack">
      <YourData
        backup={{ ...backupProps, ...backup }}
        restore={{ ...restoreProps, ...restore }}
        other={{ ...otherProps, ...other }}
      />
    </main>
  );
  return {
    'data-first': show({}),
    'data-saving': show({ lastAt: noon, state: { step: 'working', share: 0.4 } }),
    'data-saved': show({ lastAt: noon, state: { step: 'saved', lines: 14_662, sealed: false } }),
    'data-log-away': show({ state: { step: 'trouble', trouble: 'log_unavailable' } }),
    'data-saved-aside': show({ state: { step: 'saved', lines: 3, sealed: true, aside: true } }),
    'data-table-saving': show({}, {}, { state: { step: 'working', share: 0.4 } }),
    'data-sealed': show({}, { state: { step: 'sealed', refused: true } }),
    'data-look-new': show({ lastAt: noon }, { state: { step: 'looked', look: lookOnNew } }),
    'data-look-all': show({ lastAt: noon }, { state: { step: 'looked', look: lookWithAll } }),
    'data-writing': show({}, { state: { step: 'writing', share: 0.7 } }),
    'data-restored': show({}, { state: { step: 'restored', lines: 14_662, tookOver: true } }),
    'data-trouble': show(
      { state: { step: 'trouble', trouble: 'not_saved' } },
      { state: { step: 'trouble', trouble: 'cut_off' } },
    ),
  };
}
