import type { ComponentChildren } from 'preact';
import type { DayKey } from '../../domain/care/days';
import type { Note, Organisation, Restriction } from '../../domain/policy/organisation/policy';
import type { RowHead, RowValue } from '../../domain/policy/rows';
import type { SettingKey } from '../../domain/policy/settings';
import type { Sync } from '../../domain/policy/sync';
import type { BannerProps } from '../Banner';
import type { TherapistProps } from '../therapist/types';
import type { KeysProps } from './Keys';
import type { SoundProps } from './Sound';

/** One row of the settings page; its help stands below the field where the label does not say it all. */
export type SettingRow = Omit<RowHead, 'helpKey'> & { readonly helpKey?: string } & RowValue;

type RowOf<Type extends SettingRow['type']> = Extract<SettingRow, { type: Type }>;

/** What every row is given. */
export interface RowProps<Type extends SettingRow['type']> {
  readonly row: RowOf<Type>;
  readonly onChange: SettingsProps['onChange'];
}

/** A voice that speaks the language of the pages on this device. */
export interface LocalVoice {
  readonly name: string;
  readonly language: string;
}

/** How the test notification went, as far as the browser tells. */
export type TestState = 'not-tried' | 'sent' | 'refused';

/** A setting an organisation says, with the value it gives it. */
export interface Said {
  readonly row: SettingRow;
  readonly value: unknown;
}

/** What an organisation set, exactly as it arrived. */
export interface OrganisationProps {
  readonly who: Organisation;
  readonly defaults: readonly Said[];
  readonly locked: readonly Said[];
  readonly off: readonly Restriction[];
  readonly notes: readonly Note[];
  /** The local day it arrived on. */
  readonly since: string;
  /** Nothing arrives any more; only restrictions are left. */
  readonly gone: boolean;
  /** As it was received. */
  readonly raw: string;
}

/** Everything the settings page shows and changes. */
export interface SettingsProps {
  readonly banners: readonly BannerProps[];
  readonly rows: readonly SettingRow[];
  readonly voices: readonly LocalVoice[];
  /** No voice of any language speaks on this device. */
  readonly voiceless: boolean;
  readonly test: TestState;
  readonly glidesOn: boolean;
  /** An organisation rules out ratings of symptoms, and so glides. */
  readonly diaryOff: boolean;
  /** How many exercises the person switched off. */
  readonly switchedOff: number;
  /** Whether all four safety lists have an answer. */
  readonly checked: boolean;
  readonly version: string;
  /** The date on the wall. */
  readonly today: DayKey;
  readonly sound: SoundProps;
  readonly keys: KeysProps;
  readonly therapist: TherapistProps;
  /** What an organisation set; absent where none did. */
  readonly organisation?: OrganisationProps | undefined;
  /** Whether the settings go to other browsers, and how that stands. */
  readonly sync: Pick<Sync, 'on' | 'cameAt' | 'trouble'>;
  /** A day as these settings would have it. */
  readonly ahead?: ComponentChildren;
  /** Only values inside the row's range come through. */
  readonly onChange: (key: SettingKey, value: unknown) => void;
  readonly onReset: () => void;
  readonly onSync: (on: boolean) => void;
  readonly onTest: () => void;
  readonly onTryVoice: () => void;
  readonly onGlides: (on: boolean) => void;
  /** Opens the exercise library. */
  readonly onLibrary: () => void;
  readonly onSafetyCheck: () => void;
  readonly onPlan: () => void;
  /** Opens the workstation self-check; absent where an organisation has switched it off. */
  readonly onWorkstation?: (() => void) | undefined;
}
