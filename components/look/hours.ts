import type { DayStrip } from '../../domain/journal/questions/strip';

/** The hours of the day that some strips share. */
export interface Hours {
  /** Where a minute of the day lies, 0 to 1. */
  readonly shareOf: (minute: number) => number;
  readonly labels: readonly { readonly hour: number; readonly share: number }[];
}

/** An office day, where nothing says otherwise. */
const usual = { from: 8, to: 18 } as const;

/** From the first to the last hour anything happened in, never less than an office day. */
export function hoursOf(days: readonly DayStrip[]): Hours {
  const minutes = days.flatMap(({ stretches, marks }) => [
    ...stretches.flatMap(({ from, to }) => [from, to]),
    ...marks.map(({ at }) => at),
  ]);
  const from = Math.max(
    0,
    Math.min(usual.from, ...minutes.map((minute) => Math.floor(minute / 60))),
  );
  const to = Math.min(28, Math.max(usual.to, ...minutes.map((minute) => Math.ceil(minute / 60))));
  const step = to - from > 14 ? 4 : 2;
  const shareOf = (minute: number) =>
    Math.min(1, Math.max(0, (minute / 60 - from) / Math.max(1, to - from)));
  const labels = Array.from({ length: to - from + 1 }, (_, n) => from + n)
    .filter((hour) => hour % step === 0)
    .map((hour) => ({ hour, share: shareOf(hour * 60) }));
  return { shareOf, labels };
}
