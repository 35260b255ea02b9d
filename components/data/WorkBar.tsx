import { useId } from 'preact/hooks';
import { useWords } from '../words';

/** How far long work is, and a way to end it. */
export function WorkBar(props: {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}) {
  const { label, share, onCancel } = props;
  const words = useWords();
  const id = useId();
  return (
    <div class="work">
      <label class="setting-label" for={id}>
        {label}
      </label>
      <progress id={id} max={1} value={share} />
      <button type="button" class="button" onClick={onCancel}>
        {words('data.cancel')}
      </button>
    </div>
  );
}
