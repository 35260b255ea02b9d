import { useEffect, useRef, useState } from 'preact/hooks';
import { usePlural, useWords } from '../words';
import { dateOf } from './dates';
import { RestoreTable } from './RestoreTable';
import { remarksOf, sumOf } from './sums';
import type { Look, RestoreProps } from './types';

/** What a file would change, in plain numbers, and what is left to the person. */
export function RestoreLook({
  look,
  onTake,
  onCancel,
}: Pick<RestoreProps, 'onTake' | 'onCancel'> & { readonly look: Look }) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const [restoreDeleted, setRestoreDeleted] = useState(false);
  const [takeOver, setTakeOver] = useState(look.kept === 'comes');
  const [accepts, setAccepts] = useState(look.isWhole);
  useEffect(() => title.current?.focus(), [look]);
  const { createdAt, app } = look.head;
  return (
    <section class="looked stack" aria-labelledby="data-look">
      <h4 id="data-look" ref={title} tabIndex={-1}>
        {words('data.look.title')}
      </h4>
      {createdAt !== null && <p>{words('data.look.made', dateOf(words, createdAt), app)}</p>}
      {!look.isWhole && <p class="problem">{words('data.look.changed')}</p>}
      <RestoreTable look={look} />
      <Remarks look={look} />
      {sumOf(look, 'deleted') > 0 && (
        <Tick of="restore_deleted" on={restoreDeleted} onTick={setRestoreDeleted} />
      )}
      {look.kept === 'comes' && <p>{words('data.look.kept_comes')}</p>}
      {look.kept === 'none' && <p>{words('data.look.kept_none')}</p>}
      {look.kept === 'asks' && <Tick of="take_over" on={takeOver} onTick={setTakeOver} />}
      {!look.isWhole && <Tick of="accept" on={accepts} onTick={setAccepts} />}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={!accepts}
          onClick={() => onTake({ restoreDeleted, takeOver })}
        >
          {words('data.look.take')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words('data.import.leave')}
        </button>
      </div>
    </section>
  );
}

function Remarks({ look }: { readonly look: Look }) {
  const words = useWords();
  const plural = usePlural();
  const remarks = remarksOf(look);
  if (remarks.length === 0 && !look.keptRefused) return null;
  return (
    <ul class="remarks">
      {remarks.map(([what, count]) => (
        <li key={what}>{plural(`data.look.remark.${what}`, count)}</li>
      ))}
      {look.keptRefused && <li>{words('data.look.kept_refused')}</li>}
    </ul>
  );
}

function Tick(props: {
  readonly of: 'restore_deleted' | 'take_over' | 'accept';
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  const { of, on, onTick } = props;
  const words = useWords();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>
        <strong>{words(`data.look.${of}.label`)}</strong>
        <span class="setting-help">{words(`data.look.${of}.help`)}</span>
      </span>
    </label>
  );
}
