import { Ring } from '../Ring';
import { usePlural, useWords } from '../words';

/** Quiet rest, or the walk a break consists of. */
export function RestScreen(props: {
  readonly leftMs: number;
  readonly totalMs: number;
  readonly walk: boolean;
  /** What to do meanwhile. */
  readonly text: string;
}) {
  const { leftMs, totalMs, walk, text } = props;
  const words = useWords();
  const plural = usePlural();
  const seconds = Math.ceil(leftMs / 1_000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div class="resting">
      <Ring share={leftMs / Math.max(1, totalMs)}>{seconds < 60 ? seconds : clock}</Ring>
      <h2 class="step">{words(walk ? 'player.resting.walk_title' : 'player.resting.title')}</h2>
      <p class="own-words">{text}</p>
      <p class="visually-hidden">{plural('player.resting.left', seconds)}</p>
    </div>
  );
}
