import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

/** Says at the head of a form what is missing, and leads there. */
export function Problem({ text, fieldId }: { readonly text: string; readonly fieldId: string }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [text]);
  return (
    <div class="problem-box" role="alert" tabIndex={-1} ref={box}>
      <h2>{words('welcome.list.error_title')}</h2>
      <a href={`#${fieldId}`} class="link" onClick={(event) => lead(event, fieldId)}>
        {text}
      </a>
    </div>
  );
}

function lead(event: Event, fieldId: string): void {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}
