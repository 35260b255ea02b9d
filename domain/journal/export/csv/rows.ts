import type { Settle } from '../../../care/dosing/shape';
import { placeOfKey } from '../../../care/happening';
import type { Place } from '../../../care/plan';
import type { CheckIn, Said, Visit } from '../../checkin';
import { type Completion, type CompletionItem, wasPrompted } from '../../completion';
import { type Meant, repsPlanned, wasCompleted, wasDone } from '../done';
import { localTime, spanOf } from '../time';
import type { Row } from './columns';

/** The rows of a break: one for each exercise in the order they were done, or one for the break. */
export function rowsOfBreak(line: Completion, meant: Meant): Row[] {
  const { kind: outcome, breakKind, form, ended, id } = line;
  const row = {
    ...whenOf(line),
    type: 'break',
    prompted: wasPrompted(line),
    completed: wasCompleted(line),
    ...{ id, break_kind: breakKind, form, outcome, ended },
  };
  if (line.items.length === 0) return [row];
  return line.items.map((item) => ({ ...row, ...exerciseIn(line, item, meant) }));
}

/** A break has a beginning and an end; what was left out or not seen has only its moment. */
function whenOf(line: Completion): Row {
  const { day, tzOffsetMin, kind } = line;
  const { from, to } = spanOf(line);
  const instant = kind === 'skipped' || kind === 'missed';
  return {
    date: day,
    start: localTime(from, tzOffsetMin),
    end: instant ? null : localTime(to, tzOffsetMin),
  };
}

const exerciseIn = (line: Completion, item: CompletionItem, meant: Meant): Row => ({
  type: 'exercise',
  exercise_id: item.exercise,
  exercise_name: item.name,
  completed: wasDone(line, item, meant),
  reps_planned: repsPlanned(item, line.at, meant),
  reps_done: item.reps,
  pain_before: item.before,
  pain_after: item.after,
  side: item.side,
  level: item.level,
  dose: item.dose,
  seconds: item.seconds,
  pain_next_day: item.nextDay,
  settled: item.settle === undefined ? null : settled[item.settle],
  light: item.light,
  ...(item.place ? placeIn(placeOfKey(item.place)) : {}),
});

const placeIn = ({ area, side }: Place): Row => ({ region: area, region_side: side });

const settled: Readonly<Record<Settle, string>> = {
  0: 'within 2 min',
  1: 'within 30 min',
  2: 'within 60 min',
  3: 'later',
};

const said = ({ id, at, tzOffsetMin, day }: Said): Row => ({
  date: day,
  start: localTime(at, tzOffsetMin),
  id,
});

/** The row of a check-in. */
export function rowOfCheckIn(line: CheckIn): Row {
  const { kind, region, side, worst, scores, weekly, note } = line;
  return {
    ...said(line),
    type: `${kind}-check-in`,
    note,
    side,
    ...placeIn({ area: region, side }),
    ...(weekly ? weekIn(weekly) : { worst }),
    ...scores,
  };
}

function weekIn({ activities, ...told }: NonNullable<CheckIn['weekly']>): Row {
  const { average, change, ease, nightsWoken } = told;
  const [one, two, three] = activities;
  return {
    ...{ average, change, ease, nights_woken: nightsWoken },
    ...{ activity_1: one?.name, activity_1_score: one?.score },
    ...{ activity_2: two?.name, activity_2_score: two?.score },
    ...{ activity_3: three?.name, activity_3_score: three?.score },
  };
}

/** The row of a clinic visit; its moment is the one at which it was told. */
export const rowOfVisit = (line: Visit): Row => ({
  ...said(line),
  type: 'visit',
  note: line.note,
  modality: line.modality,
  form_name: line.form?.name,
  form_total: line.form?.total,
});
