import type { ExerciseCourse } from '../../domain/journal/summary';
import { fullDayText } from '../days';
import { capital } from '../look/text';
import { plural, useWords, type Words } from '../words';
import { exerciseState, exerciseWhy } from './lines';
import { SheetTable } from './SheetTable';

/** Each exercise with its side, its dose, how often it was done and where it stands. */
export function Doses({
  name,
  exercises,
}: {
  readonly name: 'exercises' | 'stopped';
  readonly exercises: readonly ExerciseCourse[];
}) {
  const words = useWords();
  return (
    <SheetTable
      name={name}
      of="words"
      columns={['exercise', 'side', 'dose', 'done_on', 'standing']}
    >
      <tbody>
        {exercises.map((one) => (
          <tr key={`${one.exercise.id}/${one.side}`}>
            <th scope="row">{words(`exercise.${one.exercise.id}.name`)}</th>
            <td>{words(`report.sides.${one.side}`)}</td>
            <td>{doseText(words, one)}</td>
            <td>{doneText(words, one)}</td>
            <td>
              {capital(exerciseState(words, one.dosing))}. {exerciseWhy(words, one.dosing)}
            </td>
          </tr>
        ))}
      </tbody>
    </SheetTable>
  );
}

/** Level, repetitions, and how often a day at that level. */
function doseText(words: Words, { exercise, dosing, reps }: ExerciseCourse): string {
  const level = exercise.levels[dosing.level - 1];
  const often = level ? `, ${plural(words, 'report.a_time', level.sessionsPerDay)}` : '';
  return words('report.dosed', dosing.level, plural(words, 'report.reps', reps)) + often;
}

function doneText(words: Words, { doneOn }: ExerciseCourse): string {
  const last = doneOn.at(-1);
  return last === undefined
    ? '–'
    : plural(words, 'report.days_done', doneOn.length, fullDayText(words, last));
}
