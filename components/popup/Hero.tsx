import { Shuffle } from 'lucide';
import type { Status } from '../../domain/session/status';
import type { Kind } from '../../domain/session/types';
import { Icon } from '../Icon';
import { lengthText } from '../lengths';
import { Ring } from '../Ring';
import { timeOfDay, usePlural, useWords } from '../words';
import type { PopupProps } from './types';

/** What stands at the top: how it is now, readable in half a second. */
export function Hero(props: PopupProps) {
  const { due, now, status, Still } = props;
  const { state, next } = status;
  if (state === 'due' && due) return <Due {...props} />;
  if (next && (state === 'ready' || state === 'due'))
    return <Next now={now} status={status} next={next} />;
  return (
    <div class="hero-place">
      <Still {...props} />
    </div>
  );
}

interface NextProps extends Pick<PopupProps, 'now' | 'status'> {
  readonly next: NonNullable<Status['next']>;
}

/** What comes next and in how many minutes, with the ring of active time. */
function Next({ now, status: { notBefore }, next }: NextProps) {
  const words = useWords();
  const plural = usePlural();
  const minutes = Math.ceil(next.inMs / 60_000);
  const soon = next.inMs < 60_000;
  const waits = next.inMs === 0;
  return (
    <section class="hero">
      <Ring share={1 - next.inMs / next.everyMs}>
        {waits ? '…' : soon ? '<1' : minutes}
        {!waits && <small>{words('popup.ready.minutes')}</small>}
      </Ring>
      <div>
        <h1>{words(`popup.ready.title.${next.kind}`)}</h1>
        <p class="muted">
          {waits
            ? words('popup.ready.waits')
            : notBefore && notBefore > now
              ? words('popup.ready.not_before', timeOfDay(words, notBefore))
              : soon
                ? words('popup.ready.soon')
                : plural('popup.ready.in', minutes)}
        </p>
      </div>
    </section>
  );
}

const restName = (kind: Kind) => `popup.due.rest.${kind}`;

function Due({ due, onSomethingElse }: PopupProps) {
  const words = useWords();
  if (!due) return null;
  return (
    <section class="hero hero-due">
      <p class="kicker">
        {words('popup.due.now')} · {words(`kind.${due.kind}`)}
      </p>
      <h1>{due.name ?? words(restName(due.kind))}</h1>
      {due.message ? (
        <p class="own-words small-text">{due.message}</p>
      ) : (
        <p class="why">{due.why}</p>
      )}
      <p class="due-length">
        <span>{lengthText(words, due.seconds)}</span>
        <button type="button" class="link small-text" onClick={onSomethingElse}>
          <Icon of={Shuffle} size={18} />
          {words('popup.due.something_else')}
        </button>
      </p>
    </section>
  );
}
