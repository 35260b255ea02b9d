interface ScaleProps {
  readonly name: string;
  readonly question: string;
  readonly hint?: string;
  readonly values: readonly number[];
  readonly labelOf: (value: number) => string;
  readonly value: number | undefined;
  readonly onChoose: (value: number) => void;
}

/** One question answered on a row of values; short ones stand side by side. */
export function Scale(props: ScaleProps) {
  const { name, question, hint, values, labelOf, value, onChoose } = props;
  return (
    <fieldset class="scale" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{question}</legend>
      {hint && (
        <p id={`${name}-hint`} class="muted small-text">
          {hint}
        </p>
      )}
      <div class={values.length > 3 ? 'scale-row is-numbers' : 'scale-row'}>
        {values.map((one, at) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name={name}
              id={at === 0 ? `${name}-first` : undefined}
              checked={value === one}
              onChange={() => onChoose(one)}
            />
            <span>{labelOf(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
