import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import './forgetting.css';

/** Deletes one record, once more asked in its place; `of` says which, for those who do not see its row. */
export function DeleteOne({
  of,
  onDelete,
}: {
  readonly of: string;
  readonly onDelete: () => void;
}) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // The focus goes where the question is, and back again; not at the first drawing.
    if (asking) keep.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button
        type="button"
        class="button small quiet"
        ref={first}
        onClick={() => setAsking(true)}
        aria-label={words('forget.one.label', of)}
      >
        {words('forget.one.delete')}
      </button>
    );
  return (
    <fieldset class="data-asked" aria-label={words('forget.one.label', of)}>
      <span>{words('forget.one.ask')}</span>
      <button type="button" class="button small" onClick={onDelete}>
        {words('forget.one.delete')}
      </button>
      <button type="button" class="button small" ref={keep} onClick={() => setAsking(false)}>
        {words('forget.one.keep')}
      </button>
    </fieldset>
  );
}
