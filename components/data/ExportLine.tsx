import { useWords } from '../words';
import './forgetting.css';

/** A quiet line: a file of the log would be good to have. It is never a prompt and can be put off. */
export function ExportLine(props: {
  /** Leads to where a file is saved; absent where that is at hand already. */
  readonly onSave?: () => void;
  readonly onNotNow: () => void;
}) {
  const { onSave, onNotNow } = props;
  const words = useWords();
  return (
    <div class="data-line">
      <p>{words('forget.remind.body')}</p>
      <div class="row">
        {onSave && (
          <button type="button" class="button small" onClick={onSave}>
            {words('forget.remind.save')}
          </button>
        )}
        <button type="button" class="button small quiet" onClick={onNotNow}>
          {words('forget.remind.not_now')}
        </button>
      </div>
    </div>
  );
}
