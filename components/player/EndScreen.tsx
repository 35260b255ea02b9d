import { Check } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Done, Ended } from '../../domain/session/types';
import { Icon } from '../Icon';
import { lengthText } from '../lengths';
import { plural, useWords, type Words } from '../words';
import { EndQuestion } from './EndQuestion';
import type { PlayerProps } from './types';
import { useEnding } from './useEnding';
import { sideText } from './what';

interface EndProps {
  readonly ended: Ended;
  readonly done: readonly Done[];
  /** Whether it is asked how it is now. */
  readonly asks: boolean;
  readonly player: PlayerProps;
}

/** How it is now, where that is asked; then what was done, as it stands in the log, and what follows. */
export function EndScreen(props: EndProps) {
  const { ended, player } = props;
  const words = useWords();
  const ending = useEnding(props);
  const close = useRef<HTMLButtonElement>(null);
  const isAsking = ending.step !== null;
  useEffect(() => {
    if (!isAsking) close.current?.focus();
  }, [isAsking]);
  useClosing(player, isAsking);
  return (
    <div class={`end ${isAsking ? 'end-asking' : ''}`}>
      {!isAsking && <Icon of={Check} size={40} />}
      <div role="status">
        <h1>{words(`player.end.${ended}`)}</h1>
        {ending.follows && <p class="follows">{words(`told.${ending.follows}`)}</p>}
      </div>
      {isAsking ? <EndQuestion ending={ending} player={player} /> : <Logged {...props} />}
      <button
        type="button"
        class={`button wide ${isAsking ? 'quiet' : 'primary'}`}
        ref={close}
        onClick={player.onClose}
      >
        {words('player.end.close')}
      </button>
      {player.closesAfterMs !== undefined && !isAsking && (
        <p class="muted small-text">{words('player.end.closes')}</p>
      )}
    </div>
  );
}

function Logged({ ended, done, player }: EndProps) {
  const words = useWords();
  return (
    <>
      <h2 class="label">{words('player.end.logged')}</h2>
      <ul class="plain done-list">
        {done.map((line) => (
          <li key={`${line.exercise} ${line.side}`}>
            <strong>{player.exerciseWords[line.exercise]?.name ?? line.exercise}</strong>
            <span class="muted">{detailText(words, line, player)}</span>
          </li>
        ))}
        {done.length === 0 && (
          <li>{words(ended === 'stopped' ? 'player.end.only_pause' : 'player.end.only_rest')}</li>
        )}
      </ul>
      {ended === 'stopped' && (
        <button type="button" class="link" onClick={player.onSymptoms}>
          {words('player.end.symptoms_hint')}
        </button>
      )}
    </>
  );
}

function detailText(words: Words, done: Done, { library }: PlayerProps): string {
  const { exercise, side, reps, seconds } = done;
  const region = library[exercise]?.region;
  return [
    region ? sideText(words, region, side) : '',
    reps > 1 ? plural(words, 'player.end.repetitions', reps) : '',
    lengthText(words, seconds),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Closes by itself after a while, by the clock the player was given; never while something is asked. */
function useClosing({ closesAfterMs, clock, onClose }: PlayerProps, isAsking: boolean): void {
  useEffect(() => {
    if (closesAfterMs === undefined || isAsking) return;
    const closeAt = clock.now() + closesAfterMs;
    const unwatch = clock.watch((now) => {
      if (now < closeAt) return;
      unwatch();
      onClose();
    });
    return unwatch;
  }, [isAsking]);
}
