import { useWords } from '../words';

/** On and back; back is the smaller one. */
export function Buttons({
  onBack,
  next,
}: {
  readonly onBack?: (() => void) | undefined;
  readonly next?: string;
}) {
  const words = useWords();
  return (
    <div class="row buttons">
      <button type="submit" class="button primary">
        {words(next ?? 'welcome.next')}
      </button>
      {onBack && (
        <button type="button" class="button" onClick={onBack}>
          {words('welcome.back')}
        </button>
      )}
    </div>
  );
}
