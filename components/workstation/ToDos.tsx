import { Check } from 'lucide';
import type { WorkstationSaying } from '../../domain/care/workstation/check';
import { items } from '../../domain/care/workstation/items.table';
import type { ToDo } from '../../domain/care/workstation/todo';
import type { Appearance } from '../../domain/policy/appearance';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { Pictures } from './Pictures';
import { keyOf } from './types';

interface Told {
  readonly onSay: (saying: WorkstationSaying) => void;
}

/** The one change that matters first, with why and its picture. */
export function FirstToDo({
  toDo,
  appearance,
  onSay,
}: Told & { readonly toDo: ToDo; readonly appearance: Appearance }) {
  const words = useWords();
  const { item, because } = toDo;
  const { picture } = items[item];
  const key = keyOf(item);
  return (
    <section class="card stack workstation-first" aria-labelledby="first">
      <h2 id="first">{words('workstation.result.first', words(`workstation.item.${key}.todo`))}</h2>
      {picture && <Pictures item={item} picture={picture} appearance={appearance} />}
      <p>{words(`workstation.item.${key}.how`)}</p>
      <p class="muted">
        {/* Where a person feels something stays off the paper. */}
        <span class="screen-only">{words(`workstation.because.${because}`)} </span>
        {words(`workstation.item.${key}.why`)}
      </p>
      <Mark toDo={toDo} main onSay={onSay} />
    </section>
  );
}

/** What can follow, in its order. */
export function LaterToDos({ toDos, onSay }: Told & { readonly toDos: readonly ToDo[] }) {
  const words = useWords();
  return (
    <section class="stack tight" aria-labelledby="then">
      <h2 id="then">{words('workstation.result.then')}</h2>
      <ol class="plain stack">
        {toDos.map((toDo) => (
          <li key={toDo.item} class="card stack tight">
            <h3>{words(`workstation.item.${keyOf(toDo.item)}.todo`)}</h3>
            <p>{words(`workstation.item.${keyOf(toDo.item)}.how`)}</p>
            <p class="muted">{words(`workstation.item.${keyOf(toDo.item)}.why`)}</p>
            <Mark toDo={toDo} onSay={onSay} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What has been changed since. */
export function DoneToDos({ toDos, onSay }: Told & { readonly toDos: readonly ToDo[] }) {
  const words = useWords();
  if (toDos.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="done">
      <h2 id="done">{words('workstation.result.done')}</h2>
      <ul class="plain">
        {toDos.map((toDo) => (
          <li key={toDo.item} class="workstation-done">
            <Icon of={Check} />
            <span>{words(`workstation.item.${keyOf(toDo.item)}.todo`)}</span>
            <Mark toDo={toDo} onSay={onSay} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Marks a change as done, or takes that back; what it is about is part of its name. */
function Mark({
  toDo,
  main = false,
  onSay,
}: Told & { readonly toDo: ToDo; readonly main?: boolean }) {
  const words = useWords();
  const { item, isDone } = toDo;
  const of = isDone ? 'unmark' : 'mark';
  return (
    <div class="screen-only">
      <button
        type="button"
        class={main ? 'button primary' : 'button'}
        aria-label={words(
          `workstation.result.${of}_of`,
          words(`workstation.item.${keyOf(item)}.todo`),
        )}
        onClick={() => onSay({ what: 'done', item, isDone: !isDone })}
      >
        {words(`workstation.result.${of}`)}
      </button>
    </div>
  );
}
