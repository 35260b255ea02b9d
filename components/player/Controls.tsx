import type { IconNode } from 'lucide';
import { Leaf, Pause, Play, Shuffle, SkipBack, SkipForward, Square } from 'lucide';
import { Icon } from '../Icon';
import { useWords, type Words } from '../words';
import { isCharacter } from './keys';
import type { PlaybackEvent } from './playback';

interface ControlsProps {
  readonly playing: boolean;
  /** In the rest that ends a break there is nothing to step through. */
  readonly resting: boolean;
  readonly maySomethingElse: boolean;
  /** Whether single letters act; where they do not, no button names them. */
  readonly charactersAct: boolean;
  readonly send: (event: PlaybackEvent) => void;
  readonly onSomethingElse: () => void;
}

/** Everything the hands can do while a break plays; Stop is always there. */
export function Controls(props: ControlsProps) {
  const { playing, resting, maySomethingElse, charactersAct, send } = props;
  const keys = { charactersAct };
  return (
    <div class="controls">
      <div class="row three">
        {!resting && (
          <Control {...keys} act="back" of={SkipBack} onAct={() => send({ type: 'back' })} />
        )}
        <Control
          {...keys}
          act={playing ? 'pause' : 'play'}
          of={playing ? Pause : Play}
          onAct={() => send({ type: 'toggle' })}
          main
        />
        {!resting && (
          <Control {...keys} act="next" of={SkipForward} onAct={() => send({ type: 'next' })} />
        )}
      </div>
      <div class="row three">
        {!resting && (
          <Control {...keys} act="rest" of={Leaf} onAct={() => send({ type: 'rest' })} />
        )}
        {!resting && maySomethingElse && (
          <Control {...keys} act="something_else" of={Shuffle} onAct={props.onSomethingElse} />
        )}
        <Control
          {...keys}
          act="stop"
          of={Square}
          name={resting ? 'player.resting.enough' : 'player.stop'}
          onAct={() => send({ type: 'stop' })}
        />
      </div>
    </div>
  );
}

const keyOf: Readonly<Record<string, string>> = {
  back: 'back',
  next: 'next',
  pause: 'pause',
  play: 'pause',
  rest: 'rest',
  stop: 'stop',
};
const ariaKey: Readonly<Record<string, string>> = {
  back: 'ArrowLeft',
  next: 'ArrowRight',
  pause: 'Space',
  play: 'Space',
  rest: 'r',
  stop: 's',
};

/** On and back: their pictures point along the way of reading. */
const leads: readonly string[] = ['back', 'next'];

const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** The key of a button, where it acts; where one reads from right to left, on is to the left. */
function ariaKeyOf(words: Words, act: string, charactersAct: boolean): string | undefined {
  const key = ariaKey[act];
  if (key && isCharacter(key) && !charactersAct) return undefined;
  return (words('language.dir') === 'rtl' && key && mirrored[key]) || key;
}

/** One button with its picture, its word and, discreetly, its key. */
function Control(props: {
  readonly charactersAct: boolean;
  readonly act: string;
  readonly of: IconNode;
  readonly name?: string;
  readonly main?: boolean;
  readonly onAct: () => void;
}) {
  const { charactersAct, act, of, main, onAct } = props;
  const words = useWords();
  const key = ariaKeyOf(words, act, charactersAct);
  return (
    <button
      type="button"
      class={`button control ${main ? 'primary' : ''} control-${act} ${leads.includes(act) ? 'leads' : ''}`}
      aria-keyshortcuts={key}
      onClick={onAct}
    >
      <Icon of={of} />
      <span class="label-of">
        {words(props.name ?? `player.${act}`)}
        {key && (
          <span class="key" aria-hidden="true">
            {words(`player.keys.${keyOf[act]}`)}
          </span>
        )}
      </span>
    </button>
  );
}
