import type { WorkingHours } from '../../domain/policy/hours';
import type { SettingKey } from '../../domain/policy/settings';

interface RowBase {
  readonly key: SettingKey;
  readonly group: 'rhythm' | 'hours' | 'prompts' | 'voice' | 'figure';
  readonly labelKey: string;
  /** A sentence below the field; absent where the label says it all. */
  readonly helpKey?: string;
  /** Whether it differs from what it was at first. */
  readonly changed: boolean;
  /** Whether it means anything now; else it is left out. */
  readonly applies: boolean;
}

/** The bounds of a number and how finely it moves. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** One row of the settings page. */
export type SettingRow = RowBase &
  (
    | { readonly type: 'toggle'; readonly value: boolean }
    | {
        readonly type: 'minutes' | 'seconds';
        /** null: as the rhythm says. */
        readonly value: number | null;
        /** What the rhythm says; null where the rhythm has no such break. */
        readonly standard: number | null;
        readonly range: Range;
      }
    | { readonly type: 'choice'; readonly value: string; readonly among: readonly string[] }
    | { readonly type: 'range'; readonly value: number; readonly range: Range }
    | { readonly type: 'voice'; readonly value: string }
    | { readonly type: 'hours'; readonly value: WorkingHours }
  );

/** A voice that speaks on this device. */
export interface LocalVoice {
  readonly name: string;
  readonly language: string;
}

/** How the test notification went, as far as the browser tells. */
export type TestState = 'not-tried' | 'sent' | 'refused';

/** Everything the settings page shows and changes. */
export interface SettingsProps {
  readonly rows: readonly SettingRow[];
  readonly voices: readonly LocalVoice[];
  readonly test: TestState;
  readonly glidesOn: boolean;
  /** Whether all four safety lists have an answer. */
  readonly checked: boolean;
  readonly version: string;
  /** Only values inside the row's range come through. */
  readonly onChange: (key: SettingKey, value: unknown) => void;
  readonly onTest: () => void;
  readonly onTryVoice: () => void;
  readonly onGlides: (on: boolean) => void;
  readonly onSafetyCheck: () => void;
}
