import { useId } from 'preact/hooks';

interface PicksProps<Value extends string | number> {
  readonly legend: string;
  /** Whether the legend is there only for those who do not see the row. */
  readonly hidden?: boolean;
  readonly values: readonly Value[];
  readonly picked: Value;
  readonly nameOf: (value: Value) => string;
  readonly onPick: (value: Value) => void;
}

/** One of a few, side by side. */
export function Picks<Value extends string | number>(props: PicksProps<Value>) {
  const { legend, hidden = false, values, picked, nameOf, onPick } = props;
  const name = useId();
  return (
    <fieldset class="row picks">
      <legend class={hidden ? 'visually-hidden' : 'label'}>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="choice pick">
          <input
            type="radio"
            name={name}
            checked={value === picked}
            onChange={() => onPick(value)}
          />
          <span>{nameOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
