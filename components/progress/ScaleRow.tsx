import { useWords } from '../words';
import { signed } from './signed';
import { typed } from './typed';

/** A question answered on a row of whole numbers. */
export interface ScaleRowProps {
  /** Names the group of radio buttons; unique on the page. */
  readonly name: string;
  readonly question: string;
  readonly values: readonly number[];
  /** What the first and the last number mean. */
  readonly ends: readonly [first: string, last: string];
  readonly value: number | null;
  /** Whether an answer is missing that the form cannot do without. */
  readonly missing?: boolean;
  readonly onChoose: (value: number) => void;
}

/** One question, one row of numbers: a tap, the arrows or the digits choose. */
export function ScaleRow(props: ScaleRowProps) {
  const { name, question, values, ends, value, missing = false, onChoose } = props;
  const words = useWords();
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLFieldSetElement }) => {
    const next = typed(event.key, value, values);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${next}"]`)?.focus();
  };
  return (
    <fieldset
      class="rating"
      aria-describedby={missing ? `${name}-problem` : `${name}-ends`}
      onKeyDown={press}
    >
      <legend>{question}</legend>
      {missing && (
        <p id={`${name}-problem`} class="problem" role="alert">
          {words('progress.check_in.missing')}
        </p>
      )}
      <div class="rating-numbers" style={{ '--count': values.length }}>
        {values.map((one) => (
          <label class="rating-number tabular" key={one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === value}
              onChange={() => onChoose(one)}
            />
            <span>{signed(one, values)}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-ends`} class="rating-ends muted small-text">
        <span>{words('progress.check_in.end', signed(values[0] ?? 0, values), ends[0])}</span>
        <span>{words('progress.check_in.end', signed(values.at(-1) ?? 0, values), ends[1])}</span>
      </p>
    </fieldset>
  );
}
