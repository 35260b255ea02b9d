import { useState } from 'preact/hooks';
import type { TherapistList } from '../../domain/care/care';
import type { Exercise, Library, Side } from '../../domain/care/exercise';
import { type Remark, withBlocked, withLine } from '../../domain/care/therapist/file';
import { mostReps } from '../../domain/care/therapist/most';
import { exerciseName } from '../exerciseName';
import { SelectField } from '../SelectField';
import { languageOf, useWords, type Words } from '../words';
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
    .sort(([, a], [, b]) => a.localeCompare(b, languageOf(words)));

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
  const options = props.choices.map(([value, text]) => ({ value, text }));
  return (
    <SelectField
      id="therapist-exercise"
      label={words('therapist.add.exercise')}
      value={props.id}
      options={[{ value: '', text: words('therapist.add.choose') }, ...options]}
      onChange={props.onChange}
    />
  );
}

const sides: readonly Side[] = ['both', 'left', 'right'];

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
        <SelectField
          id="therapist-side"
          label={words('therapist.add.side')}
          value={draft.side}
          options={sides.map((side) => ({ value: side, text: words(`therapist.side.${side}`) }))}
          onChange={(side) => onChange({ side: side as Side })}
        />
      )}
      <SelectField
        id="therapist-level"
        label={words('therapist.add.level')}
        value={draft.level}
        options={exercise.levels.map(({ level }) => ({ value: level, text: level }))}
        onChange={(level) => onChange({ level: Number(level) })}
      />
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
