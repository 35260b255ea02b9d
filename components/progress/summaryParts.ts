import type { Dosing, Weekly } from '../../domain/care/plan';
import { phaseKey, profileKey } from '../../domain/care/programme/named';
import type {
  ActivityCourse,
  ExerciseCourse,
  PlaceCourse,
  ScoreOn,
  Summary,
} from '../../domain/journal/summary';
import { placeText } from '../ask/place';
import { fullDateText, fullDayText, shortDayText } from '../days';
import { plural, type Words } from '../words';
import { changes } from './scales';
import { signed } from './signed';

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
    title: words(`progress.summary.${key}`),
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

/** The summary as a plain text, for a file. */
export function summaryText(words: Words, summary: Summary): string {
  const parts = partsOf(words, summary).map(({ title, lines }) =>
    [title, ...lines.map(({ name, text }) => `  ${name}: ${text}`)].join('\n'),
  );
  const head = words('progress.summary.by', fullDayText(words, summary.madeOn));
  const foot = `${words('progress.summary.scores')}\n${words('progress.summary.line')}`;
  return `${[head, ...parts, foot].join('\n\n')}\n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function planLines(words: Words, { programmes, asked, visitedOn }: Summary): Line[] {
  const since = programmes.map(({ profile, startedOn, phase, week, weeks }) => ({
    name: words(profileKey(profile, 'short')),
    text: words(
      'progress.summary.since',
      fullDayText(words, startedOn),
      week,
      weeks,
      words(phaseKey(phase)),
    ),
  }));
  const start = asked && {
    name: words('progress.summary.start', fullDayText(words, asked.day)),
    text: plural(words, 'progress.summary.start_text', asked.nights, asked.usual),
  };
  const visits = visitedOn.length > 0 && {
    name: words('progress.summary.visits'),
    text: visitedOn.map((day) => fullDayText(words, day)).join('; '),
  };
  return [...since, ...(start ? [start] : []), ...(visits ? [visits] : [])];
}

function placeLines(words: Words, { usual, recent, weeks }: PlaceCourse): Line[] {
  const daily = { name: words('progress.summary.recent'), text: rated(words, recent) };
  return [
    ...(usual === null ? [] : [{ name: words('progress.summary.usual'), text: String(usual) }]),
    ...(recent.length > 0 ? [daily] : []),
    ...weeks.map((week) => weekLine(words, week)),
  ];
}

const activityLines = (words: Words, activities: readonly ActivityCourse[]): Line[] =>
  activities.map(({ name, scores }) => ({
    name: words('progress.summary.activity', name),
    text: rated(words, scores),
  }));

/** Each day with its score; a day and its score stay on one line. */
const rated = (words: Words, scores: readonly ScoreOn[]): string =>
  scores
    .map(({ day, score }) => words('progress.summary.rated', shortDayText(words, day), score))
    .map((one) => one.replaceAll(' ', '\u00a0'))
    .join('; ');

function weekLine(words: Words, { day, average, ease, change, nightsWoken }: Weekly): Line {
  const parts = [
    words('progress.summary.average', average),
    ...(ease === null ? [] : [words('progress.summary.ease', ease)]),
    ...(change === null ? [] : [words('progress.summary.change', signed(change, changes))]),
    plural(words, 'progress.summary.nights', nightsWoken),
  ];
  return {
    name: words('progress.summary.weekly', fullDayText(words, day)),
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
    'progress.summary.stands',
    capital(stateText(words, dosing)),
    dosing.level,
    plural(words, 'progress.summary.reps', reps),
  );
  const done =
    last === undefined
      ? []
      : [plural(words, 'progress.summary.done', doneOn.length, fullDayText(words, last))];
  return [stands, ...done, ...changeText(words, dosing)].join(' ');
}

function stateText(words: Words, { state, until }: Dosing): string {
  const name = words(`progress.summary.state.${state}`);
  const waits = until !== null && (state === 'paused' || state === 'rest');
  return waits ? words('progress.summary.until', name, fullDateText(words, until)) : name;
}

function changeText(words: Words, { changed }: Dosing): string[] {
  if (!changed) return [];
  const { at, from, why } = changed;
  return [
    words(
      'progress.summary.changed',
      fullDateText(words, at),
      words(`progress.summary.state.${from.state}`),
      from.level,
      words(`progress.summary.why.${why}`),
    ),
  ];
}

const moreLine = (words: Words, { moreExercises }: Summary): Line[] =>
  moreExercises > 0
    ? [
        {
          name: words('progress.summary.others'),
          text: plural(words, 'progress.summary.more', moreExercises),
        },
      ]
    : [];

const flareLines = (words: Words, { flares }: Summary): Line[] =>
  flares.map(({ place, startedOn, endedOn, why }) => ({
    name: capital(placeText(words, place)),
    text: words(
      'progress.summary.flare',
      endedOn === null
        ? words('progress.summary.lasting', fullDayText(words, startedOn))
        : words(
            'progress.summary.over',
            fullDayText(words, startedOn),
            fullDayText(words, endedOn),
          ),
      words(`progress.summary.flare_why.${why}`),
    ),
  }));
