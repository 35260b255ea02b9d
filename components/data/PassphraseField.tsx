/** One passphrase to be typed, with what is the matter with it below. */
export function PassphraseField(props: {
  readonly id: string;
  readonly label: string;
  /** Whether it is a new one, so that the browser offers none it knows. */
  readonly fresh?: boolean;
  readonly value: string;
  readonly problem: string | null;
  readonly onInput: (value: string) => void;
}) {
  const { id, label, fresh, value, problem, onInput } = props;
  return (
    <div class="setting">
      <label class="setting-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field passphrase"
        type="password"
        autocomplete={fresh ? 'new-password' : 'off'}
        maxLength={200}
        value={value}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {problem && (
        <span id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
