import { useState } from 'preact/hooks';
import type { TherapistList } from '../../domain/care/care';
import type { Exercise, Library, Side } from '../../domain/care/exercise';
import { type Remark, withBlocked, withLine } from '../../domain/care/therapist/file';
import { mostReps } from '../../domain/care/therapist/most';
import { exerciseName } from '../exerciseName';
import { useWords, type Words } from '../words';
import { Remarks } from './Remarks';

type Lines = Pick<TherapistList, 'allowed' | 'blocked'>;

/** A line half written. */
interface LineDraft {
  readonly what: 'allow' | 'block';
  readonly id: string;
  readonly side: Side;
  readonly level: number;
  /** As it was typed; empty: as the level says. */
  readonly reps: string;
}

const empty: LineDraft = { what: 'allow', id: '', side: 'both', level: 1, reps: '' };

/** Writes one line of a list by hand, by the same rules as a file. */
export function AddLine(props: {
  readonly lines: Lines;
  readonly library: Library;
  readonly onLines: (lines: Lines) => void;
}) {
  const { lines, library, onLines } = props;
  const words = useWords();
  const [draft, setDraft] = useState(empty);
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const change = (next: Partial<LineDraft>) => setDraft((before) => ({ ...before, ...next }));
  const exercise = library[draft.id];
  const add = (event: Event) => {
    event.preventDefault();
    const read = taken(lines, draft, library);
    setRemarks(read.remarks.map((remark) => ({ ...remark, line: null })));
    if (!read.list) return;
    onLines(read.list);
    setDraft({ ...empty, what: draft.what });
  };
  return (
    <form class="stack add-line" onSubmit={add}>
      <What what={draft.what} onChange={(what) => change({ what })} />
      <ChooseExercise
        id={draft.id}
        choices={choices(words, library)}
        onChange={(id) => change({ ...empty, what: draft.what, id })}
      />
      {draft.what === 'allow' && exercise && (
        <Dose draft={draft} exercise={exercise} onChange={change} />
      )}
      <div role="status">
        <Remarks remarks={remarks} library={library} />
      </div>
      <button type="submit" class="button begin" disabled={!exercise}>
        {words('therapist.add.send')}
      </button>
    </form>
  );
}

function taken(lines: Lines, { what, id, side, level, reps }: LineDraft, library: Library) {
  if (what === 'block') return withBlocked(lines, id, library);
  const wanted = reps.trim() === '' ? null : Number(reps);
  return withLine(lines, { exercise: id, side, level, reps: wanted }, library);
}

/** Every exercise by its name, in the order of the language. */
const choices = (
  words: Words,
  library: Library,
): readonly (readonly [id: string, name: string])[] =>
  Object.keys(library)
    .map((id) => [id, exerciseName(words, library, id)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));

function What(props: {
  readonly what: LineDraft['what'];
  readonly onChange: (what: LineDraft['what']) => void;
}) {
  const words = useWords();
  return (
    <fieldset class="row">
      <legend class="setting-label">{words('therapist.add.what')}</legend>
      {(['allow', 'block'] as const).map((what) => (
        <label class="choice pick" key={what}>
          <input
            type="radio"
            name="therapist-what"
            checked={props.what === what}
            onChange={() => props.onChange(what)}
          />
          <span>{words(`therapist.add.${what}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ChooseExercise(props: {
  readonly id: string;
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly onChange: (id: string) => void;
}) {
  const words = useWords();
  return (
    <div class="setting">
      <label class="setting-label" for="therapist-exercise">
        {words('therapist.add.exercise')}
      </label>
      <select
        id="therapist-exercise"
        class="field"
        value={props.id}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
      >
        <option value="">{words('therapist.add.choose')}</option>
        {props.choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Dose(props: {
  readonly draft: LineDraft;
  readonly exercise: Exercise;
  readonly onChange: (next: Partial<LineDraft>) => void;
}) {
  const { draft, exercise, onChange } = props;
  const words = useWords();
  return (
    <div class="row">
      {exercise.laterality === 'one-side' && (
        <div class="setting">
          <label class="setting-label" for="therapist-side">
            {words('therapist.add.side')}
          </label>
          <select
            id="therapist-side"
            class="field"
            value={draft.side}
            onChange={({ currentTarget }) => onChange({ side: currentTarget.value as Side })}
          >
            {(['both', 'left', 'right'] as const).map((side) => (
              <option key={side} value={side}>
                {words(`therapist.side.${side}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="setting">
        <label class="setting-label" for="therapist-level">
          {words('therapist.add.level')}
        </label>
        <select
          id="therapist-level"
          class="field"
          value={draft.level}
          onChange={({ currentTarget }) => onChange({ level: Number(currentTarget.value) })}
        >
          {exercise.levels.map(({ level }) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </select>
      </div>
      <div class="setting">
        <label class="setting-label" for="therapist-reps">
          {words('therapist.add.reps')}
        </label>
        <input
          id="therapist-reps"
          class="field tabular"
          type="number"
          inputMode="numeric"
          min={1}
          max={mostReps(exercise)}
          value={draft.reps}
          aria-describedby="therapist-reps-hint"
          onInput={({ currentTarget }) => onChange({ reps: currentTarget.value })}
        />
        <span id="therapist-reps-hint" class="setting-help">
          {words('therapist.add.reps_hint', mostReps(exercise))}
        </span>
      </div>
    </div>
  );
}
