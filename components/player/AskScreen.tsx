import type { Kind } from '../../domain/session/types';
import { lengthText } from '../lengths';
import { useWords } from '../words';
import './player.css';

interface AskScreenProps {
  readonly kind: Kind;
  /** The first exercise's name; null where the break is rest. */
  readonly name: string | null;
  /** Length of the whole break, seconds. */
  readonly seconds: number;
  /** Why it is this one, in one sentence. */
  readonly why: string;
  /** A reminder in the person's own words. */
  readonly message?: string;
  readonly maySnooze: boolean;
  readonly onStart: () => void;
  readonly onSnooze: () => void;
  readonly onRest: () => void;
  readonly onSkip: () => void;
}

/**
 * The break page when it opened by itself: nothing has begun. No button has the focus, so that a key
 * meant for something else presses none.
 */
export function AskScreen(props: AskScreenProps) {
  const { kind, name, seconds, why, message, maySnooze } = props;
  const words = useWords();
  return (
    <main class="player player-window asks">
      <p class="kicker">
        {words('popup.due.now')} · {words(`kind.${kind}`)}
      </p>
      <h1>{name ?? words(`popup.due.rest.${kind}`)}</h1>
      {message && <p class="own-words">{message}</p>}
      <p>{why}</p>
      <p class="muted">{lengthText(words, seconds)}</p>
      <button type="button" class="button primary wide tall" onClick={props.onStart}>
        {words('popup.due.start')}
      </button>
      <div class="row three">
        {maySnooze && (
          <button type="button" class="button small" onClick={props.onSnooze}>
            {words('prompt.snooze')}
          </button>
        )}
        <button type="button" class="button small" onClick={props.onRest}>
          {words('popup.due.rest_instead')}
        </button>
        <button type="button" class="button small" onClick={props.onSkip}>
          {words('popup.due.skip')}
        </button>
      </div>
    </main>
  );
}
