import { Check } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Done, Ended } from '../../domain/session/types';
import { Icon } from '../Icon';
import { lengthText } from '../lengths';
import { plural, useWords, type Words } from '../words';
import type { PlayerProps } from './types';
import { sideText } from './what';

/** What was done, as it stands in the log. */
export function EndScreen(props: {
  readonly ended: Ended;
  readonly done: readonly Done[];
  readonly player: PlayerProps;
}) {
  const { ended, done, player } = props;
  const words = useWords();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  useClosing(player);
  return (
    <div class="end">
      <Icon of={Check} size={40} />
      <div role="status">
        <h1>{words(`player.end.${ended}`)}</h1>
      </div>
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
      <button type="button" class="button primary wide" ref={close} onClick={player.onClose}>
        {words('player.end.close')}
      </button>
      {player.closesAfterMs !== undefined && (
        <p class="muted small-text">{words('player.end.closes')}</p>
      )}
    </div>
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

/** Closes by itself after a while, by the clock the player was given. */
function useClosing({ closesAfterMs, clock, onClose }: PlayerProps): void {
  useEffect(() => {
    if (closesAfterMs === undefined) return;
    const closeAt = clock.now() + closesAfterMs;
    const unwatch = clock.watch((now) => {
      if (now < closeAt) return;
      unwatch();
      onClose();
    });
    return unwatch;
  }, []);
}
