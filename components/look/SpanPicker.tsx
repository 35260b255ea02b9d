import { useId } from 'preact/hooks';
import { useWords } from '../words';
import { type SpanDays, spans } from './spans';

/** How far back the charts below look. */
export function SpanPicker({
  span,
  onSpan,
}: {
  readonly span: SpanDays;
  readonly onSpan: (span: SpanDays) => void;
}) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="row spans">
      <legend class="visually-hidden">{words('progress.span.title')}</legend>
      {spans.map((days) => (
        <label key={days} class="choice pick">
          <input type="radio" name={name} checked={days === span} onChange={() => onSpan(days)} />
          <span>{words(`progress.span.days_${days}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
