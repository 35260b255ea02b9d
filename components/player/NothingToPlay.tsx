import { useWords } from '../words';

/** The break page with no break under way: a calm sentence, and one to start. */
export function NothingToPlay({
  onStart,
  onClose,
}: {
  readonly onStart: () => void;
  readonly onClose: () => void;
}) {
  const words = useWords();
  return (
    <main class="player player-window nothing">
      <h1>{words('player.nothing.title')}</h1>
      <p>{words('player.nothing.text')}</p>
      <button type="button" class="button primary" onClick={onStart}>
        {words('player.nothing.start')}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {words('player.nothing.close')}
      </button>
    </main>
  );
}
