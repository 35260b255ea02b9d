import type { ComponentChild } from 'preact';
import { DeleteOne } from '../../../components/data/DeleteOne';
import { ExportLine } from '../../../components/data/ExportLine';
import { Forgetting } from '../../../components/data/Forgetting';
import type { ForgettingProps, RecordsOfDay } from '../../../components/data/types';
import { YourData } from '../../../components/data/YourData';
import { DaysRow } from '../../../components/settings/DaysRow';
import '../../../components/settings/settings.css';
import type { Going } from '../../../domain/journal/kept';
import { pageRows } from '../../../domain/policy/rows';
import { standards } from '../../../domain/policy/settings';

import { backupProps, otherProps, restoreProps } from './data';

const nothing = () => undefined;
const aFewDays: Going = { breaks: 41, checkins: 3, visits: 1, activeMs: 20_520_000 };
const hour = 3_600_000;

const said = {
  at: Date.UTC(2026, 10, 23, 9, 5),
  tzOffsetMin: 60,
  day: '2026-11-23',
  v: 1,
  rev: 1,
} as const;
const glide = { exercise: 'tendon-glide-5pos', name: 'Tendon glide', side: 'right' } as const;
const aDay: RecordsOfDay = {
  completions: [
    {
      ...said,
      id: 'c1',
      kind: 'completed',
      breakKind: 'glide',
      form: 'break',
      items: [{ ...glide, level: 1, dose: 3, reps: 5, seconds: 60 }],
    },
    {
      ...said,
      id: 'c2',
      at: said.at + hour,
      kind: 'skipped',
      breakKind: 'micro',
      form: 'break',
      items: [],
    },
  ],
  checkins: [
    {
      ...said,
      id: 'd1',
      at: said.at + 2 * hour,
      kind: 'daily',
      region: 'hand',
      side: 'right',
      worst: 3,
    },
  ],
  visits: [{ ...said, id: 'v1', at: said.at + 3 * hour, modality: 'manual' }],
};

/** Somebody's data after some months. */
export const forgettingProps: ForgettingProps = {
  kept: {
    space: 1_340_000,
    lastExportAt: Date.UTC(2026, 9, 2, 12),
    copiedAt: Date.UTC(2026, 10, 20, 12),
    firstDay: '2026-03-02',
  },
  today: '2026-11-23',
  deletion: 'none',
  allGone: false,
  reminds: false,
  onCount: async () => aFewDays,
  onRecords: async () => aDay,
  onForget: nothing,
  onNotNow: nothing,
  onSetUp: nothing,
};

/** Opens what is folded and asks what can be asked, as a person would. */
function opened(element: HTMLElement | null): void {
  for (const details of element?.querySelectorAll('details') ?? []) details.open = true;
}

/** Every state of the deleting part of "Your data". */
export function forgettingScreens(): Record<string, ComponentChild> {
  const row = pageRows(standards).find((one) => one.type === 'days');
  const show = (over: Partial<ForgettingProps>, folded = false) => (
    <main class="page settings stack" ref={folded ? nothing : opened}>
      <YourData backup={backupProps} restore={restoreProps} other={otherProps}>
        <Forgetting {...forgettingProps} {...over}>
          {row?.type === 'days' && <DaysRow row={row} onChange={nothing} />}
        </Forgetting>
      </YourData>
    </main>
  );
  const empty: Going = { breaks: 0, checkins: 0, visits: 0, activeMs: 0 };
  return {
    'forgetting-folded': show({}, true),
    'forgetting-reminds': show({ reminds: true }, true),
    'forgetting-open': show({}),
    'forgetting-first-day': show({
      kept: { space: 24_000, lastExportAt: null, copiedAt: null, firstDay: null },
      onCount: async () => empty,
    }),
    'forgetting-one-line': show({ onCount: async () => ({ ...empty, activeMs: hour }) }),
    'forgetting-unreached': show({
      deletion: 'noted',
      onCount: () => Promise.reject(new Error('away')),
    }),
    'forgetting-deleted': show({ deletion: 'done', onCount: async () => empty }),
    'forgetting-all-gone': show({ allGone: true }, true),
    'forgetting-one-record': (
      <main class="page stack">
        <DeleteOne of="Micro break, 9:25" onDelete={nothing} />
        <Pressed>
          <DeleteOne of="Posture break, 10:15" onDelete={nothing} />
        </Pressed>
        <ExportLine onSave={nothing} onNotNow={nothing} />
      </main>
    ),
  };
}

function Pressed({ children }: { readonly children: ComponentChild }) {
  const press = (div: HTMLElement | null) => {
    setTimeout(() => div?.querySelector('button')?.click());
  };
  return <div ref={press}>{children}</div>;
}
