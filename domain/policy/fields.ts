/** What a setting may be. */
export type Field =
  | { readonly type: 'toggle' }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit: 'min' | 's' | 'x' | 'd' | 'h';
    }
  | {
      readonly type: 'choice';
      readonly among: readonly string[];
      /** Shown as small pictures, or as ways of being asked. */
      readonly as?: 'pictures' | 'channel';
    }
  | { readonly type: 'text'; readonly longest: number; readonly of?: 'voices' }
  | { readonly type: 'list'; readonly most: number; readonly longest: number }
  | { readonly type: 'hours' }
  | { readonly type: 'dates' };

/** One setting: its type and range, its default, and where it stands on the settings page. */
export interface Row<T = unknown> {
  readonly group:
    | 'rhythm'
    | 'hours'
    | 'prompts'
    | 'sound'
    | 'messages'
    | 'voice'
    | 'figure'
    | 'keys'
    | 'data';
  readonly field: Field;
  readonly standard: T;
  /** May also be null: then it is as the rhythm says, or without limit. */
  readonly orNull?: true;
  /** Belongs to this device: it does not go to the person's other browsers. */
  readonly ofDevice?: true;
  /** The person's own affair: no organisation's policy can say it. */
  readonly personal?: true;
  /** The setting without which it means nothing, a toggle or a number; the settings page leaves it out then. */
  readonly under?: string;
}

/** A switch. */
export const toggle = (group: Row['group'], standard: boolean): Row<boolean> => ({
  group,
  standard,
  field: { type: 'toggle' },
});
/** One of a few words. */
export const choice = <T extends string>(
  group: Row['group'],
  standard: T,
  among: readonly T[],
): Row<T> => ({
  group,
  standard,
  field: { type: 'choice', among },
});
/** A choice shown as a row of pictures. */
export const pictured = <T extends string>(standard: T, among: readonly T[]): Row<T> => ({
  group: 'figure',
  standard,
  field: { type: 'choice', among, as: 'pictures' },
  personal: true,
});

/** How a person is asked, beside the badge that is there in any case. */
export const channels = ['badge', 'notification', 'window'] as const;
/** One of these ways. */
export type Channel = (typeof channels)[number];
/** How a person is asked for one kind of break. */
export const prompt: Row<Channel> = {
  group: 'prompts',
  standard: 'notification',
  field: { type: 'choice', among: channels, as: 'channel' },
};
/** At most this many letters in a message of one's own: more is cut off in a notification. */
export const longestMessage = 80;
/** A short text of the person's own. */
export const message: Row<string> = {
  group: 'messages',
  standard: '',
  field: { type: 'text', longest: longestMessage },
  personal: true,
};
type NumberField = Omit<Extract<Field, { type: 'number' }>, 'type'>;
/** A number on a slider, for one's own ears, under the toggle without which it means nothing. */
export const slider = (
  group: Row['group'],
  under: string,
  standard: number,
  field: Omit<NumberField, 'unit'>,
): Row<number> => ({
  group,
  standard,
  field: { type: 'number', unit: 'x', ...field },
  under,
  personal: true,
});
/** How loud, 0 to 1. */
export const volume = { min: 0, max: 1, step: 0.1 };
/** A number of the person's own in place of the rhythm's. */
export const own = (
  under: string,
  min: number,
  max: number,
  step: number,
  unit: 'min' | 's',
): Row<number | null> => ({
  group: 'rhythm',
  standard: null,
  orNull: true,
  field: { type: 'number', min, max, step, unit },
  under,
});
