import { Ring } from '../Ring';
import { usePlural, useWords } from '../words';

/** Quiet rest, or the walk a break consists of. */
export function RestScreen(props: {
  readonly leftMs: number;
  readonly totalMs: number;
  readonly walk: boolean;
}) {
  const { leftMs, totalMs, walk } = props;
  const words = useWords();
  const plural = usePlural();
  const seconds = Math.ceil(leftMs / 1_000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div class="resting">
      <Ring share={leftMs / Math.max(1, totalMs)}>{seconds < 60 ? seconds : clock}</Ring>
      <h2 class="step">{words(walk ? 'player.resting.walk_title' : 'player.resting.title')}</h2>
      <p>{words(walk ? 'player.resting.walk_body' : 'player.resting.body')}</p>
      <p class="visually-hidden">{plural('player.resting.left', seconds)}</p>
    </div>
  );
}
