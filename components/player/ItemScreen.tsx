import type { Instant } from '../../domain/care/timeline';
import type { ExerciseWords } from '../exerciseWords';
import { Ring } from '../Ring';
import { usePlural, useWords } from '../words';
import { notesOf, stepText } from './caption';
import type { Part } from './parts';
import { easeLastMs, easesOff, isPull } from './pull';
import { sideText } from './what';

type ItemPart = Extract<Part, { type: 'item' }>;

/** What to do now: side, step, hold and repetition, what it may feel like. */
export function ItemScreen(props: {
  readonly part: ItemPart;
  readonly instant: Instant;
  readonly said: ExerciseWords;
  readonly playing: boolean;
  /** The ring goes on second by second where movement is unwelcome. */
  readonly still: boolean;
}) {
  const { part, instant, said } = props;
  const words = useWords();
  const { moment } = instant;
  const side = sideText(words, part.exercise.region, moment.side);
  return (
    <div class="now">
      {side && <p class="chip">{side}</p>}
      <h2 class="step">{stepText(part, said, moment.step)}</h2>
      {notesOf(words, part).map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      <p class="feel">{words('player.feel', said.feel)}</p>
      <Beat {...props} />
    </div>
  );
}

/** The ring of the hold with its seconds, and which repetition this is. */
function Beat({ part, instant, playing, still }: Parameters<typeof ItemScreen>[0]) {
  const words = useWords();
  const plural = usePlural();
  const { moment, share, holdLeftMs } = instant;
  const moving = moment.moveMs > 0 && share < 1;
  // The last ms may last: the first step waits for the voice.
  const seconds = Math.ceil((holdLeftMs - 1) / 1_000);
  const phase = moment.phase === 'setup' ? 'setup' : 'hold';
  const spoken = moving ? words('player.ring.move') : plural(`player.ring.${phase}`, seconds);
  const leftMs = still ? seconds * 1_000 : holdLeftMs;
  return (
    <div class="beat">
      <Ring kind="hold" share={moving ? 0 : leftMs / Math.max(1, moment.holdMs)}>
        {!moving && seconds > 0 ? seconds : ''}
      </Ring>
      <div>
        <p class="beat-word" aria-hidden="true">
          {words(playing ? wordOf(part, instant, moving) : 'player.paused')}
        </p>
        <p class="visually-hidden">{spoken}</p>
        {moment.rep > 0 && part.item.reps > 1 && (
          <p class="muted tabular">{words('player.repetition', moment.rep, part.item.reps)}</p>
        )}
      </div>
    </div>
  );
}

/** What the body does at this instant, as a key of the words. */
function wordOf(part: ItemPart, { index, moment, holdLeftMs }: Instant, moving: boolean): string {
  if (moment.phase === 'setup') return 'player.ready';
  const last = index === part.timeline.length - 1;
  const letsGo = last && !moving && holdLeftMs <= easeLastMs && isPull(part, moment);
  if (letsGo || easesOff(part, index)) return 'player.ease';
  return moving ? 'player.move' : 'player.hold';
}
