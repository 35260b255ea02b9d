import type { Dosing, Weekly } from '../../domain/care/plan';
import { phaseKey, profileKey } from '../../domain/care/programme/named';
import type { Report } from '../../domain/journal/report';
import type {
  ActivityCourse,
  ExerciseCourse,
  PlaceCourse,
  ScoreOn,
  Summary,
} from '../../domain/journal/summary';
import { placeText } from '../ask/place';
import { fullDateText, fullDayText, shortDayText } from '../days';
import { capital } from '../look/text';
import { changes } from '../progress/scales';
import { signed } from '../progress/signed';
import { plural, type Words } from '../words';

/** A part of the summary as it is written: on the page, on paper and in the file alike. */
export interface Part {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** One line: what it is about, and what there is to say. */
export interface Line {
  readonly name: string;
  readonly text: string;
}

/** The summary in words; parts without a line are left out. */
export function partsOf(words: Words, summary: Summary): Part[] {
  const { places, exercises, stopped } = summary;
  const titled = (key: string, lines: readonly Line[]): Part => ({
    key,
    title: words(`report.${key}`),
    lines,
  });
  return [
    titled('plan', planLines(words, summary)),
    ...places.map((one) => ({
      key: one.place,
      title: capital(placeText(words, one.place)),
      lines: placeLines(words, one),
    })),
    titled('activities', activityLines(words, summary.activities)),
    titled('exercises', [...exerciseLines(words, exercises), ...moreLine(words, summary)]),
    titled('stopped', exerciseLines(words, stopped)),
    titled('flares', flareLines(words, summary)),
  ].filter(({ lines }) => lines.length > 0);
}

/** The report as a plain text, for a file: in short, then the summary, and what the person asks. */
export function summaryText(
  words: Words,
  summary: Summary,
  { short, questions }: { readonly short: readonly string[]; readonly questions: string },
): string {
  const listed = [words('report.glance'), ...short.map((one) => `  ${one}`)].join('\n');
  const asked = questions.trim() && `${words('report.questions_title')}\n${questions.trim()}`;
  const parts = partsOf(words, summary).map(({ title, lines }) =>
    [title, ...lines.map(({ name, text }) => `  ${name}: ${text}`)].join('\n'),
  );
  const head = words('report.by', fullDayText(words, summary.madeOn));
  const foot = `${words('report.scores')}\n${words('report.line')}`;
  const all = [head, listed, ...parts, asked, foot].filter((part) => part !== '');
  return `${all.join('\n\n')}\n`;
}

/** The plan: since when, how it was at the start, and visits. */
export function planLines(words: Words, { programmes, asked, visitedOn }: Summary): Line[] {
  const since = programmes.map(({ profile, startedOn, phase, week, weeks }) => ({
    name: words(profileKey(profile, 'short')),
    text: words('report.since', fullDayText(words, startedOn), week, weeks, words(phaseKey(phase))),
  }));
  const start = asked && {
    name: words('report.start', fullDayText(words, asked.day)),
    text: plural(words, 'report.start_text', asked.nights, asked.usual),
  };
  const visits = visitedOn.length > 0 && {
    name: words('report.visits'),
    text: visitedOn.map((day) => fullDayText(words, day)).join('; '),
  };
  return [...since, ...(start ? [start] : []), ...(visits ? [visits] : [])];
}

function placeLines(words: Words, { usual, recent, weeks }: PlaceCourse): Line[] {
  const daily = { name: words('report.recent'), text: rated(words, recent) };
  return [
    ...(usual === null ? [] : [{ name: words('report.usual'), text: String(usual) }]),
    ...(recent.length > 0 ? [daily] : []),
    ...weeks.map((week) => weekLine(words, week)),
  ];
}

const activityLines = (words: Words, activities: readonly ActivityCourse[]): Line[] =>
  activities.map(({ name, scores }) => ({
    name: words('report.activity', name),
    text: rated(words, scores),
  }));

/** Each day with its score; a day and its score stay on one line. */
const rated = (words: Words, scores: readonly ScoreOn[]): string =>
  scores
    .map(({ day, score }) => words('report.rated', shortDayText(words, day), score))
    .map((one) => one.replaceAll(' ', '\u00a0'))
    .join('; ');

function weekLine(words: Words, { day, average, ease, change, nightsWoken }: Weekly): Line {
  const parts = [
    words('report.average', average),
    ...(ease === null ? [] : [words('report.ease', ease)]),
    ...(change === null ? [] : [words('report.change', signed(change, changes))]),
    plural(words, 'report.nights', nightsWoken),
  ];
  return {
    name: words('report.weekly', fullDayText(words, day)),
    text: parts.join(', '),
  };
}

const exerciseLines = (words: Words, all: readonly ExerciseCourse[]): Line[] =>
  all.map((one) => ({ name: nameOf(words, one), text: exerciseText(words, one) }));

function nameOf(words: Words, { exercise, side }: ExerciseCourse): string {
  const name = words(`exercise.${exercise.id}.name`);
  return side === 'both' ? name : words('progress.sided', name, words(`progress.side.${side}`));
}

/** State, level and repetitions, days done, and the last change with its reason. */
function exerciseText(words: Words, { dosing, reps, doneOn }: ExerciseCourse): string {
  const last = doneOn.at(-1);
  const stands = words(
    'report.stands',
    capital(exerciseState(words, dosing)),
    dosing.level,
    plural(words, 'report.reps', reps),
  );
  const done =
    last === undefined
      ? []
      : [plural(words, 'report.done', doneOn.length, fullDayText(words, last))];
  return [stands, ...done, ...changeText(words, dosing)].join(' ');
}

/** Where the dosing of an exercise stands. */
export function exerciseState(words: Words, { state, until }: Dosing): string {
  const name = words(`report.state.${state}`);
  const waits = until !== null && (state === 'paused' || state === 'rest');
  return waits ? words('report.until', name, fullDateText(words, until)) : name;
}

/** The last change of a dosing with its reason; empty where there is none. */
export const exerciseWhy = (words: Words, dosing: Dosing): string =>
  changeText(words, dosing).join('');

function changeText(words: Words, { changed }: Dosing): string[] {
  if (!changed) return [];
  const { at, from, why } = changed;
  return [
    words(
      'report.changed',
      fullDateText(words, at),
      words(`report.state.${from.state}`),
      from.level,
      words(`report.why.${why}`),
    ),
  ];
}

const moreLine = (words: Words, { others }: Summary): Line[] =>
  others.length > 0 ? [{ name: words('report.others'), text: moreText(words, others) }] : [];

/** How many more exercises there are, and which, each with its side. */
export const moreText = (words: Words, others: readonly ExerciseCourse[]): string =>
  plural(words, 'report.more', others.length, others.map((one) => nameOf(words, one)).join('; '));

/** Each louder stretch with its days and how it began. */
export const flareLines = (words: Words, { flares }: Summary): Line[] =>
  flares.map(({ place, startedOn, endedOn, why }) => ({
    name: capital(placeText(words, place)),
    text: words(
      'report.flare',
      endedOn === null
        ? words('report.lasting', fullDayText(words, startedOn))
        : words('report.over', fullDayText(words, startedOn), fullDayText(words, endedOn)),
      words(`report.flare_why.${why}`),
    ),
  }));

/** Louder stretches of the report's weeks that only the log still knows. */
export const earlierFlares = (words: Words, { flares }: Summary, { places }: Report): Line[] =>
  places.flatMap((lines) =>
    lines.flares
      .filter(({ from }) =>
        flares.every(({ place, startedOn }) => place !== lines.place || startedOn !== from),
      )
      .map(({ from, to }) => ({
        name: capital(placeText(words, lines.place)),
        text: words('report.over', fullDayText(words, from), fullDayText(words, to)),
      })),
  );
