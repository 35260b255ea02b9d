import type { Instant } from '../../domain/care/timeline';
import type { ExerciseWords } from '../exerciseWords';
import { Ring } from '../Ring';
import { usePlural, useWords } from '../words';
import { stepText } from './caption';
import type { Part } from './parts';
import { labelAt, sideText } from './what';

type ItemPart = Extract<Part, { type: 'item' }>;

/** What to do now: side, step, hold and repetition, what it may feel like. */
export function ItemScreen(props: {
  readonly part: ItemPart;
  readonly instant: Instant;
  readonly said: ExerciseWords;
  readonly playing: boolean;
}) {
  const { part, instant, said } = props;
  const words = useWords();
  const { moment } = instant;
  const side = sideText(words, part.exercise.region, moment.side);
  return (
    <div class="now">
      {side && <p class="chip">{side}</p>}
      <h2 class="step">{stepText(said, labelAt(part, moment.step))}</h2>
      <p class="feel">{words('player.feel', said.feel)}</p>
      <Beat {...props} />
    </div>
  );
}

/** The ring of the hold with its seconds, and which repetition this is. */
function Beat({ part, instant, playing }: Parameters<typeof ItemScreen>[0]) {
  const words = useWords();
  const plural = usePlural();
  const { moment, share, holdLeftMs } = instant;
  const moving = moment.moveMs > 0 && share < 1;
  const seconds = Math.ceil(holdLeftMs / 1_000);
  const phase = moment.phase === 'setup' ? 'setup' : 'hold';
  const word = moment.phase === 'setup' ? 'player.ready' : moving ? 'player.move' : 'player.hold';
  const spoken = moving ? words('player.ring.move') : plural(`player.ring.${phase}`, seconds);
  return (
    <div class="beat">
      <Ring kind="hold" share={moving ? 0 : holdLeftMs / Math.max(1, moment.holdMs)}>
        {!moving && seconds > 0 ? seconds : ''}
      </Ring>
      <div>
        <p class="beat-word" aria-hidden="true">
          {words(playing ? word : 'player.paused')}
        </p>
        <p class="visually-hidden">{spoken}</p>
        {moment.rep > 0 && part.item.reps > 1 && (
          <p class="muted tabular">{words('player.repetition', moment.rep, part.item.reps)}</p>
        )}
      </div>
    </div>
  );
}
