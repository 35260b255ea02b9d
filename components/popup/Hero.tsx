import { AppWindow, CircleSlash, type IconNode, Moon, Pause, Play, Shuffle, Sunrise } from 'lucide';
import type { Kind } from '../../domain/session/types';
import { Icon } from '../Icon';
import { lengthText } from '../lengths';
import { Ring } from '../Ring';
import { timeOfDay, usePlural, useWords } from '../words';
import type { PopupProps } from './types';

/** What stands at the top: how it is now, readable in half a second. */
export function Hero(props: PopupProps) {
  switch (props.status.state) {
    case 'due':
      return props.due ? <Due {...props} /> : <Next {...props} />;
    case 'playing':
      return <Playing {...props} />;
    case 'paused':
      return <Paused {...props} />;
    case 'off-hours':
      return <Plain of={Moon} title="popup.off_hours.title" body="popup.off_hours.body" />;
    case 'away':
      return <Plain of={Sunrise} title="popup.away.title" body="popup.away.body" />;
    case 'ready':
      return <Next {...props} />;
  }
}

interface PlainProps {
  readonly of: IconNode;
  readonly title: string;
  readonly body: string;
}

function Plain({ of, title, body }: PlainProps) {
  const words = useWords();
  return (
    <section class="hero">
      <Ring share={0}>
        <Icon of={of} size={36} />
      </Ring>
      <div>
        <h1>{words(title)}</h1>
        <p class="muted">{words(body)}</p>
      </div>
    </section>
  );
}

/** What comes next and in how many minutes, with the ring of active time. */
function Next({ status: { next } }: PopupProps) {
  const words = useWords();
  const plural = usePlural();
  if (!next)
    return <Plain of={CircleSlash} title="popup.ready.nothing" body="popup.ready.nothing_body" />;
  const minutes = Math.ceil(next.inMs / 60_000);
  const soon = next.inMs < 60_000;
  return (
    <section class="hero">
      <Ring share={1 - next.inMs / next.everyMs}>
        {soon ? '<1' : minutes}
        <small>{words('popup.ready.minutes')}</small>
      </Ring>
      <div>
        <h1>{words(`popup.ready.title.${next.kind}`)}</h1>
        <p class="muted">{soon ? words('popup.ready.soon') : plural('popup.ready.in', minutes)}</p>
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
      <p class="why">{due.why}</p>
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

function Playing({ playing }: PopupProps) {
  const elsewhere = playing === 'window';
  return (
    <Plain
      of={elsewhere ? AppWindow : Play}
      title={elsewhere ? 'popup.playing.window_title' : 'popup.playing.left_title'}
      body={elsewhere ? 'popup.playing.window_body' : 'popup.playing.left_body'}
    />
  );
}

/** A pause longer than this is said to last until tomorrow, ms. */
const halfDayMs = 12 * 3_600_000;

function Paused({ status: { pausedUntil }, now }: PopupProps) {
  const words = useWords();
  const until =
    pausedUntil == null
      ? words('popup.paused.open')
      : pausedUntil - now > halfDayMs
        ? words('popup.paused.tomorrow')
        : words('popup.paused.until', timeOfDay(words, pausedUntil));
  return (
    <section class="hero">
      <Ring share={0}>
        <Icon of={Pause} size={36} />
      </Ring>
      <div>
        <h1>{words('popup.paused.title')}</h1>
        <p class="muted">{until}</p>
      </div>
    </section>
  );
}
