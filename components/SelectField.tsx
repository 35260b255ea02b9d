/** One thing that can be chosen, and what it is called. */
interface Option {
  readonly value: string | number;
  readonly text: string | number;
  /** Of the text, where it is not the page's own. */
  readonly language?: string;
}

/** A list from which one thing is chosen, under its label. */
export function SelectField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string | number;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}) {
  const { id, label, value, options, onChange } = props;
  return (
    <div class="setting">
      <label class="setting-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.language}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
