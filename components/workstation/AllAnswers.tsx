import { type Checked, type ItemId, itemIds } from '../../domain/care/workstation/check';
import { useWords } from '../words';
import { keyOf } from './types';

/** Every answer, each to be changed on its own. */
export function AllAnswers({
  answers,
  onChange,
}: {
  readonly answers: Checked['answers'];
  readonly onChange: (item: ItemId) => void;
}) {
  const words = useWords();
  return (
    <details class="screen-only">
      <summary class="button">{words('workstation.result.answers')}</summary>
      <dl class="workstation-all">
        {itemIds.map((item) => {
          const question = words(`workstation.item.${keyOf(item)}.question`);
          return (
            <div key={item}>
              <dt>{question}</dt>
              <dd>
                <span>{words(`workstation.answer.${answers[item].replaceAll('-', '_')}`)}</span>
                <button
                  type="button"
                  class="button small"
                  aria-label={words('workstation.result.change_of', question)}
                  onClick={() => onChange(item)}
                >
                  {words('workstation.result.change')}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
