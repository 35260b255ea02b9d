import { useMemo } from 'preact/hooks';
import type { Instant } from '../../domain/care/timeline';
import { useWords, type Words } from '../words';
import { Controls } from './Controls';
import { captionOf, joined, stepText } from './caption';
import { doneOf } from './done';
import { EndScreen } from './EndScreen';
import { Head } from './Head';
import { ItemScreen } from './ItemScreen';
import { type Line, linesOf } from './lines';
import { isBetween, type Part } from './parts';
import type { Playback, PlaybackEvent } from './playback';
import { RestScreen } from './RestScreen';
import { Stage } from './Stage';
import type { PlayerProps, PlayProps } from './types';
import { instantOf, useKeys, usePlayback } from './usePlayback';
import { useEnd, useVoice } from './useVoice';
import { saidOf } from './what';

/** Plays a break hands free, from getting ready to the last second, and says what was done. */
export function Play(props: PlayProps) {
  const { voice, voiceOn, visible } = props;
  const [state, play] = usePlayback(props);
  const send = (event: PlaybackEvent) => {
    // What a hand does silences what is being said at once.
    voice.hush();
    play(event);
  };
  const speaks = voiceOn && voice.present;
  const running = state.playing && visible && !state.ended;
  // A stop is followed by silence; the end of a break is said, for eyes that look away.
  const over = state.ended !== null && state.ended !== 'stopped';
  useKeys(props.charactersAct, (action) => {
    if (action !== 'voice') send({ type: action });
    else if (voice.present) props.onVoice(!voiceOn);
  });
  const words = useWords();
  const lines = useLines(state, props);
  useVoice(state, lines, speaks && (running || over), voice);
  const asksAfter = asksAtEnd(props, state) ? words('ask.after.title') : '';
  const lastWord = over ? joined(words(`player.end.${state.ended}`), asksAfter) : '';
  useEnd({ text: lastWord, aloud: speaks, voice, sound: props.endSound, clock: props.clock });
  const still = props.still ? 'player-still' : '';
  if (state.ended)
    return (
      <main class={`player player-${props.place} ${still}`}>
        <EndScreen
          ended={state.ended}
          done={doneOf(state)}
          asks={asksAtEnd(props, state)}
          player={props}
        />
      </main>
    );
  return <Playing state={state} send={send} running={running} speaks={speaks} props={props} />;
}

/** Whether the end asks how it is: not where nothing was begun. */
const asksAtEnd = ({ asking }: PlayProps, state: Playback): boolean =>
  Boolean(asking?.after) && (state.ended === 'stopped' || doneOf(state).length > 0);

interface PlayingProps {
  readonly state: Playback;
  readonly send: (event: PlaybackEvent) => void;
  readonly running: boolean;
  /** Whether a voice says aloud what is written. */
  readonly speaks: boolean;
  readonly props: PlayerProps;
}

function Playing({ state, send, running, speaks, props }: PlayingProps) {
  const part = state.parts[state.part];
  const resting = part?.type !== 'item';
  const caption = useCaption(state, props);
  const looks = `${resting ? 'is-resting' : ''} ${props.still ? 'player-still' : ''}`;
  return (
    <main class={`player player-${props.place} ${looks}`}>
      <Head state={state} props={props}>
        {state.part === 0 && <Said speaks={speaks} props={props} />}
      </Head>
      {part?.type === 'item' ? (
        <Item part={part} state={state} running={running} caption={caption} props={props} />
      ) : (
        <Rest state={state} text={caption} props={props} />
      )}
      <Announced text={caption} speaks={speaks} />
      <div class="player-foot">
        <Controls
          playing={state.playing}
          resting={resting && !isBetween(state.parts, state.part)}
          maySomethingElse={props.maySomethingElse}
          charactersAct={props.charactersAct}
          send={send}
          onSomethingElse={props.onSomethingElse}
        />
        <Safety part={part} props={props} />
      </div>
    </main>
  );
}

/** What the answer before the break means for it; aloud it comes before the first line. */
function Said({ speaks, props }: Pick<PlayingProps, 'speaks' | 'props'>) {
  const words = useWords();
  const said = props.asking?.said;
  if (!said) return null;
  return (
    <p class="said" {...(speaks ? {} : { role: 'status' })}>
      {words(`told.${said}`)}
    </p>
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
  const { clock, exerciseWords, still } = props.props;
  const said = saidOf(part, exerciseWords);
  const instantNow = (): Instant | null => instantOf(state, clock.now(), running);
  const instant = instantOf(state, state.tickedAt ?? 0, false);
  if (!instant) return null;
  const shown = stepText(part, said, instant.moment.step);
  const now = { part, instant, said, playing: state.playing, still };
  return (
    <>
      <Stage {...{ part, instant, instantNow, running, said }} player={props.props} />
      <div class="words">
        <ItemScreen {...now} />
        <p class="caption" aria-hidden="true">
          {caption === shown || instant.moment.phase === 'setup' ? '' : caption}
        </p>
      </div>
    </>
  );
}

function Rest(rest: {
  readonly state: Playback;
  readonly text: string;
  readonly props: PlayerProps;
}) {
  const { state, text, props } = rest;
  const total = state.parts[state.part]?.totalMs ?? 0;
  const walk = isWalk(state, props);
  return <RestScreen leftMs={total - state.elapsedMs} totalMs={total} {...{ walk, text }} />;
}

const isWalk = ({ resting }: Playback, { offer }: PlayerProps): boolean =>
  offer.why === 'walk' && !resting;

/** The caption for a screen reader, once a step; where a voice says it aloud it is not said again. */
function Announced({ text, speaks }: { readonly text: string; readonly speaks: boolean }) {
  return (
    <p class="visually-hidden" aria-live={speaks ? 'off' : 'polite'}>
      {text}
    </p>
  );
}

/** When to stop, under everything that moves, and the way to tell of new symptoms. */
function Safety({ part, props }: { readonly part: Part | undefined; readonly props: PlayerProps }) {
  const words = useWords();
  const moves = part?.type === 'item' || props.offer.why === 'walk';
  const stop = part?.type === 'item' ? saidOf(part, props.exerciseWords).stop : '';
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

/** What is said over a rest: a reminder of the person's own, or else what does good. */
function restText(words: Words, state: Playback, props: PlayerProps): string {
  const { message } = props.offer;
  if (message) return message;
  return words(isWalk(state, props) ? 'player.resting.walk_body' : 'player.resting.body');
}

/** What is to be done now, in words; it changes with each step and never in between. */
function useCaption(state: Playback, props: PlayerProps): string {
  const words = useWords();
  const part = state.parts[state.part];
  if (part?.type !== 'item') return restText(words, state, props);
  const index = instantOf(state, 0, false)?.index ?? 0;
  return captionOf(words, part, saidOf(part, props.exerciseWords), index);
}

/** All that the voice says over the part that plays. */
function useLines(state: Playback, props: PlayerProps): readonly Line[] {
  const words = useWords();
  const { exerciseWords, voice, asking } = props;
  const part = state.parts[state.part];
  const said = state.part === 0 && asking?.said ? words(`told.${asking.said}`) : '';
  return useMemo(() => {
    const lines: readonly Line[] =
      part?.type === 'item'
        ? linesOf(words, part, saidOf(part, exerciseWords), voice.rate)
        : [{ atMs: 0, text: restText(words, state, props), weight: 'step' }];
    return lines.map((line, n) => (n === 0 ? { ...line, text: joined(said, line.text) } : line));
  }, [words, part, exerciseWords, voice.rate, said]);
}
