import { useRef } from 'preact/hooks';
import { plainLine } from '../../domain/policy/ownText';
import { useWords } from '../words';

/** A field for a new line; Enter adds it too. */
export function AddLine(props: {
  readonly id: string;
  /** At most this many letters. */
  readonly longest: number;
  readonly onAdd: (text: string) => void;
}) {
  const { id, longest, onAdd } = props;
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const text = plainLine(input.current?.value ?? '', longest);
    if (input.current) input.current.value = '';
    if (text === '') input.current?.focus();
    else onAdd(text);
  };
  return (
    <form class="setting-add" onSubmit={add}>
      <label for={id}>{words('settings.reminders.new')}</label>
      <div class="row">
        <input
          id={id}
          ref={input}
          class="field setting-line"
          type="text"
          autocomplete="off"
          maxLength={longest}
        />
        <button type="submit" class="button">
          {words('settings.reminders.add')}
        </button>
      </div>
    </form>
  );
}
