import { Volume2, VolumeX } from 'lucide';
import type { Instant } from '../../domain/care/timeline';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { Controls } from './Controls';
import { captionOf, stepText } from './caption';
import { doneOf } from './done';
import { EndScreen } from './EndScreen';
import { ItemScreen } from './ItemScreen';
import { isBetween, type Part } from './parts';
import type { Playback, PlaybackEvent } from './playback';
import './player.css';
import { RestScreen } from './RestScreen';
import { Stage } from './Stage';
import type { PlayerProps } from './types';
import { instantOf, useKeys, usePlayback, useVoice } from './usePlayback';
import { labelAt } from './what';

/** Plays a break hands free, from getting ready to the last second, and says what was done. */
export function Player(props: PlayerProps) {
  const [state, send] = usePlayback(props);
  const running = state.playing && props.visible && !state.ended;
  useKeys((action) => {
    if (action === 'voice') props.onVoice(!props.voiceOn);
    else send({ type: action });
  });
  const caption = useCaption(state, props);
  // A stop is followed by silence; the end of a break is said, for eyes that look away.
  const over = state.ended !== null && state.ended !== 'stopped';
  useVoice(caption, props.voiceOn && (running || over), props);
  if (state.ended)
    return (
      <main class={`player player-${props.place}`}>
        <EndScreen ended={state.ended} done={doneOf(state)} player={props} />
      </main>
    );
  return <Playing state={state} send={send} running={running} caption={caption} props={props} />;
}

interface PlayingProps {
  readonly state: Playback;
  readonly send: (event: PlaybackEvent) => void;
  readonly running: boolean;
  readonly caption: string;
  readonly props: PlayerProps;
}

function Playing({ state, send, running, caption, props }: PlayingProps) {
  const part = state.parts[state.part];
  const resting = part?.type !== 'item';
  return (
    <main class={`player player-${props.place} ${resting ? 'is-resting' : ''}`}>
      <Head state={state} props={props} />
      {part?.type === 'item' ? (
        <Item part={part} state={state} running={running} caption={caption} props={props} />
      ) : (
        <Rest state={state} caption={caption} props={props} />
      )}
      <div class="player-foot">
        <Controls
          playing={state.playing}
          resting={resting && !isBetween(state.parts, state.part)}
          maySomethingElse={props.maySomethingElse}
          send={send}
          onSomethingElse={props.onSomethingElse}
        />
        <Safety part={part} props={props} />
      </div>
    </main>
  );
}

const saidOf = ({ exercise }: Extract<Part, { type: 'item' }>, { exerciseWords }: PlayerProps) =>
  exerciseWords[exercise.id] ?? {
    name: exercise.id,
    setup: '',
    feel: '',
    stop: '',
    note: '',
    steps: {},
  };

/** Which exercise of the break plays, from 1. */
const itemNumber = ({ parts, part }: Playback) =>
  parts.slice(0, part + 1).filter(({ type }) => type === 'item').length;

/** Which exercise of how many, and the voice. */
function Head({ state, props }: { readonly state: Playback; readonly props: PlayerProps }) {
  const words = useWords();
  const part = state.parts[state.part];
  const items = state.parts.filter(({ type }) => type === 'item').length;
  const name = part?.type === 'item' ? saidOf(part, props).name : words('player.title');
  return (
    <header class="player-head">
      <div class="title-of">
        {items > 1 && part?.type === 'item' && (
          <p class="muted small-text tabular">{words('player.item', itemNumber(state), items)}</p>
        )}
        <h1 class="name">{name}</h1>
      </div>
      <button
        type="button"
        class="button quiet"
        aria-pressed={props.voiceOn}
        aria-keyshortcuts="m"
        onClick={() => props.onVoice(!props.voiceOn)}
      >
        <Icon of={props.voiceOn ? Volume2 : VolumeX} />
        <span>{words(props.voiceOn ? 'player.voice_on' : 'player.voice_off')}</span>
        <span class="key" aria-hidden="true">
          {words('player.keys.voice')}
        </span>
      </button>
    </header>
  );
}

function Item(props: {
  readonly part: Extract<Part, { type: 'item' }>;
  readonly state: Playback;
  readonly running: boolean;
  readonly caption: string;
  readonly props: PlayerProps;
}) {
  const { part, state, running, caption } = props;
  const { clock } = props.props;
  const said = saidOf(part, props.props);
  const instantNow = (): Instant | null => instantOf(state, clock.now(), running);
  const instant = instantOf(state, state.tickedAt ?? 0, false);
  if (!instant) return null;
  const shown = stepText(said, labelAt(part, instant.moment.step));
  return (
    <>
      <Stage {...{ part, instant, instantNow, running, said }} player={props.props} />
      <div class="words">
        <ItemScreen part={part} instant={instant} said={said} playing={state.playing} />
        <Caption text={caption} hidden={caption === shown} spoken={props.props.voiceOn} />
      </div>
    </>
  );
}

function Rest(props: {
  readonly state: Playback;
  readonly caption: string;
  readonly props: PlayerProps;
}) {
  const { state } = props;
  const total = state.parts[state.part]?.totalMs ?? 0;
  const walk = props.props.offer.why === 'walk' && !state.resting;
  return (
    <>
      <RestScreen leftMs={total - state.elapsedMs} totalMs={total} walk={walk} />
      <Caption text={props.caption} hidden spoken={props.props.voiceOn} />
    </>
  );
}

/** What the voice says. Where it is spoken aloud a screen reader need not say it again. */
function Caption(props: {
  readonly text: string;
  readonly hidden: boolean;
  readonly spoken: boolean;
}) {
  return (
    <p
      class={props.hidden ? 'visually-hidden' : 'caption'}
      aria-live={props.spoken ? 'off' : 'polite'}
    >
      {props.text}
    </p>
  );
}

/** When to stop, under everything that moves, and the way to tell of new symptoms. */
function Safety({ part, props }: { readonly part: Part | undefined; readonly props: PlayerProps }) {
  const words = useWords();
  const moves = part?.type === 'item' || props.offer.why === 'walk';
  const stop = part?.type === 'item' ? saidOf(part, props).stop : '';
  return (
    <div class="safety">
      {moves && (
        <p>
          {stop} {words('player.footer')}
        </p>
      )}
      <button type="button" class="link" onClick={props.onSymptoms}>
        {words('player.symptoms')}
      </button>
    </div>
  );
}

/** What the voice says now; it stays until there is something new to say. */
function useCaption(state: Playback, props: PlayerProps): string {
  const words = useWords();
  if (state.ended) return words(`player.end.${state.ended}`);
  const part = state.parts[state.part];
  if (part?.type !== 'item') {
    const walk = props.offer.why === 'walk' && !state.resting;
    return words(walk ? 'player.resting.walk_body' : 'player.resting.body');
  }
  const instant = instantOf(state, 0, false);
  if (!instant) return '';
  const { moment } = instant;
  return captionOf(words, saidOf(part, props), moment, labelAt(part, moment.step), part.item.reps);
}
