import type { Completion, CompletionItem } from '../../completion';
import { type Meant, wasDone } from '../done';
import { localTime, spanOf } from '../time';
import { exerciseTherapy, inWords, named } from './codes';
import type { Period, Procedure } from './shapes';
import { idOf, type Teller } from './telling';

/** The id of the Procedure for the exercise at a place (0: the first) of a break. */
export const procedureId = (telling: Teller, line: Completion, place: number): string =>
  idOf(telling, 'completions', line.id, String(place));

/** The break an exercise was done in, as local times: the log keeps no finer ones. */
export function periodOf(line: Completion): Period {
  const { from, to } = spanOf(line);
  const { tzOffsetMin } = line;
  return { start: localTime(from, tzOffsetMin), end: localTime(to, tzOffsetMin) };
}

/** Every exercise of a break as it was done; what was broken off says so. */
export const proceduresOf = (line: Completion, meant: Meant, telling: Teller): Procedure[] =>
  line.items.map((item, place) => procedureOf(line, item, place, { meant, telling }));

function procedureOf(
  line: Completion,
  item: CompletionItem,
  place: number,
  { meant, telling }: { readonly meant: Meant; readonly telling: Teller },
): Procedure {
  const { words, subject } = telling;
  const { name, exercise, side, level, reps, seconds } = item;
  return {
    resourceType: 'Procedure',
    id: procedureId(telling, line, place),
    status: wasDone(line, item, meant) ? 'completed' : 'stopped',
    category: exerciseTherapy(words('fhir.exercise_therapy')),
    code: named(name, exercise),
    subject,
    performedPeriod: periodOf(line),
    recorder: subject,
    performer: [{ actor: subject }],
    ...(side === 'both' ? {} : { bodySite: [inWords(words(`fhir.side.${side}`))] }),
    note: [{ text: words('fhir.done', level, reps, seconds) }],
  };
}
