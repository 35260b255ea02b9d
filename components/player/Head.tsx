import { Volume2, VolumeX } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { useWords } from '../words';
import type { Playback } from './playback';
import type { PlayerProps } from './types';
import { saidOf } from './what';

/** Which exercise of the break plays, from 1. */
const itemNumber = ({ parts, part }: Playback) =>
  parts.slice(0, part + 1).filter(({ type }) => type === 'item').length;

/** Which exercise of how many, and the voice where there is one. */
export function Head({
  state,
  props,
  children,
}: {
  readonly state: Playback;
  readonly props: PlayerProps;
  /** Stands below, over the whole width. */
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  const part = state.parts[state.part];
  const items = state.parts.filter(({ type }) => type === 'item').length;
  const name =
    part?.type === 'item' ? saidOf(part, props.exerciseWords).name : words('player.title');
  return (
    <header class="player-head">
      <div class="title-of">
        {items > 1 && part?.type === 'item' && (
          <p class="muted small-text tabular">{words('player.item', itemNumber(state), items)}</p>
        )}
        <h1 class="name">{name}</h1>
      </div>
      {props.voice.present && <VoiceButton {...props} />}
      {children}
    </header>
  );
}

/** Turns the voice on and off. */
export function VoiceButton({
  voiceOn,
  charactersAct,
  onVoice,
}: Pick<PlayerProps, 'voiceOn' | 'charactersAct' | 'onVoice'>) {
  const words = useWords();
  return (
    <button
      type="button"
      class="button quiet"
      aria-pressed={voiceOn}
      {...(charactersAct && { 'aria-keyshortcuts': 'm' })}
      onClick={() => onVoice(!voiceOn)}
    >
      <Icon of={voiceOn ? Volume2 : VolumeX} />
      <span>{words(voiceOn ? 'player.voice_on' : 'player.voice_off')}</span>
      {charactersAct && (
        <span class="key" aria-hidden="true">
          {words('player.keys.voice')}
        </span>
      )}
    </button>
  );
}
