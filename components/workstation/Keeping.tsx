import { Printer, Save, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** Takes the list along, or deletes the check; nothing happens without a press. */
export function Keeping({
  onSave,
  onPrint,
  onDelete,
}: {
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onDelete: () => void;
}) {
  const words = useWords();
  const [asks, setAsks] = useState(false);
  return (
    <section class="stack tight screen-only">
      <h2>{words('workstation.keep.title')}</h2>
      <p class="muted">{words('workstation.keep.body')}</p>
      <div class="row">
        <button type="button" class="button" onClick={onSave}>
          <Icon of={Save} size={18} />
          {words('workstation.keep.save')}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          <Icon of={Printer} size={18} />
          {words('workstation.keep.print')}
        </button>
        <button type="button" class="button" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          <Icon of={Trash2} size={18} />
          {words(asks ? 'workstation.keep.stay' : 'workstation.keep.delete')}
        </button>
        {asks && (
          <button type="button" class="button" onClick={onDelete}>
            {words('workstation.keep.sure')}
          </button>
        )}
      </div>
    </section>
  );
}
