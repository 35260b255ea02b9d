import type { Library } from '../../domain/care/exercise';
import { phaseKey } from '../../domain/care/programme/named';
import type { CompletionItem } from '../../domain/journal/completion';
import type { DayLine, Part } from '../../domain/journal/dayList';
import type { Kind } from '../../domain/session/types';
import { placeText } from '../ask/place';
import { clockRange, clockText, dayText } from '../days';
import { sidedName } from '../exerciseName';
import { activeText, lengthText } from '../lengths';
import { becauseText, profileName } from '../reasons';
import { languageOf, plural, type Words } from '../words';

const minute = 60_000;

const inKey = (code: string): string => code.replaceAll('-', '_');

/** What a line is about, as its beginning; empty for a line that says it all itself. */
export const lineTitle = (words: Words, { kind, form }: DayLine): string => {
  if (kind === null) return '';
  return form === 'focus' ? words('progress.days.focus') : words(`kind.${kind}`);
};

/** The rest of a line, thing by thing. */
export const lineTexts = (words: Words, library: Library, { parts, ...line }: DayLine): string[] =>
  parts.map((part) => partText(words, library, part, line));

/** When a line happened: a moment, or from and to where they differ by a minute. */
export function whenText(words: Words, { at, until, tzOffsetMin }: DayLine): string {
  const [from, to] = [at, until ?? at].map((moment) => moment + tzOffsetMin * minute);
  return clockRange(words, from ?? at, to ?? at);
}

type Line = Omit<DayLine, 'parts'>;

function partText(words: Words, library: Library, part: Part, line: Line): string {
  const key = `progress.days.part.${inKey(part.code)}` as const;
  switch (part.code) {
    case 'held':
      return words(key, minutesText(words, part.minutes), words(`progress.days.held.${part.why}`));
    case 'snoozed':
    case 'lapsed':
    case 'unknown':
    case 'clock-back':
    case 'limit-reached':
      return words(key, minutesText(words, part.minutes));
    case 'skip-reason':
    case 'fewer-answered':
    case 'missed':
    case 'withdrawn':
    case 'off-hours':
      return words(`progress.days.${inKey(part.code)}.${part.why}`);
    case 'replaced':
      return replacedText(words, part);
    case 'done':
    case 'stopped':
      return itemsText(words, part);
    case 'still-owed':
      return words(key, kindText(words, part.owed), kindText(words, part.taken));
    case 'absence':
      return absenceText(words, part);
    case 'paused':
      return pausedText(words, part, line);
    case 'capped':
      return plural(words, key, part.cap);
    case 'phase':
      return words(key, profileName(words, part.profile), words(phaseKey(part.phase)), part.week);
    case 'flare':
    case 'flare-over':
      return words(key, placeText(words, part.place));
    case 'plan':
      return planText(words, library, part);
    default:
      return words(key);
  }
}

type Of<Code extends Part['code']> = Extract<Part, { readonly code: Code }>;

const minutesText = (words: Words, minutes: number): string =>
  minutes > 0 && minutes % 60 === 0
    ? words('progress.days.hours', minutes / 60)
    : activeText(words, minutes * minute);

/** A kind of break in the middle of a sentence. */
const kindText = (words: Words, kind: Kind): string => words(`progress.days.kind.${kind}`);

const replacedText = (words: Words, { why, rest }: Of<'replaced'>): string =>
  rest
    ? words(`progress.days.replaced_rest.${inKey(why)}`)
    : words(`progress.days.replaced.${inKey(why)}`);

function itemsText(
  words: Words,
  { code, items }: Extract<Part, { readonly items: unknown }>,
): string {
  if (items.length === 0) return words('progress.days.stopped_at_once');
  const all = items.map((one) => itemText(words, one));
  return words(`progress.days.part.${code}`, listText(words, all));
}

/** Things that have commas of their own, one after the other. */
const listText = (words: Words, all: readonly string[]): string =>
  all.reduce((list, one) => words('progress.days.listed', list, one));

/** One exercise as it was done: repetitions where it has any, else how long. */
function itemText(words: Words, { name, side, reps, seconds }: CompletionItem): string {
  const sided =
    side === 'both' ? name : words('progress.sided', name, words(`progress.side.${side}`));
  return reps > 1
    ? plural(words, 'progress.days.times', reps, sided)
    : words('progress.sided', sided, lengthText(words, seconds));
}

function absenceText(words: Words, part: Of<'absence'>): string {
  const { how, minutes, kinds, untilDay, atLeast } = part;
  const length = minutesText(words, minutes);
  const absence = untilDay
    ? words(`progress.days.night.${how}`, dayText(words, untilDay))
    : words(
        `progress.days.absence.${how}`,
        atLeast ? words('progress.days.at_least', length) : length,
      );
  if (kinds.length === 0 || untilDay) return absence;
  const list = new Intl.ListFormat(languageOf(words)).format(
    kinds.map((kind) => words(`progress.days.a.${kind}`)),
  );
  return words('progress.days.counted', absence, list);
}

function pausedText(words: Words, { until, resumed }: Of<'paused'>, line: Line): string {
  if (resumed) return words('progress.days.pause.resumed');
  if (until === null) return words('progress.days.pause.open');
  const dateOf = (at: number) =>
    new Date(at + line.tzOffsetMin * minute).toISOString().slice(0, 10);
  const clock = clockText(words, until, line.tzOffsetMin);
  const date = dateOf(until);
  const sameDay = date === dateOf(line.at);
  const moment = sameDay ? clock : words('progress.days.named', dayText(words, date), clock);
  return words('progress.days.pause.until', moment);
}

/** So many exercises are named; the rest is counted. */
const namedAtMost = 3;

function planText(words: Words, library: Library, { exercises, turn, why }: Of<'plan'>): string {
  const names = exercises.map(({ exercise, side }) => sidedName(words, library, exercise, side));
  const rest = names.length - namedAtMost;
  const more = rest > 0 ? [plural(words, 'progress.days.more', rest)] : [];
  const named = listText(words, [...names.slice(0, namedAtMost), ...more]);
  const change = words(`progress.days.turn.${inKey(turn)}`);
  return words('progress.days.part.plan', named, change, becauseText(words, why));
}
