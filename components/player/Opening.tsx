import type { ComponentChildren } from 'preact';
import type { Rating } from '../../domain/care/happening';
import type { PlaceKey } from '../../domain/care/plan';
import { Choices } from '../ask/Choices';
import { placeText } from '../ask/place';
import { Rate } from '../ask/Rate';
import { type Otherwise, TimeLeft } from '../ask/TimeLeft';
import type { Asking } from '../ask/types';
import { useWords } from '../words';
import { VoiceButton } from './Head';
import { answerWithinMs, type OpeningStep, storeWithinMs } from './opening';
import type { PlayerProps } from './types';
import { useKeys } from './usePlayback';
import { useLastWord } from './useVoice';

interface OpeningProps {
  readonly step: OpeningStep;
  readonly asking: Asking;
  readonly player: PlayerProps;
  /** The answer before the break, while it is being stored. */
  readonly told: Rating | null;
  readonly onTold: (rating: Rating) => void;
  /** Goes on without, or after, an answer. */
  readonly onPass: () => void;
  readonly onRest: () => void;
}

/** The one question that is put before a break begins. */
export function Opening(props: OpeningProps) {
  const { step, asking, player, onPass, onRest } = props;
  if (step === 'feet')
    return <Feet player={player} onFeet={asking.onFeet} onPass={onPass} onRest={onRest} />;
  const place = step === 'before' ? asking.before : asking.nextDay;
  if (!place) return null;
  return step === 'before' ? (
    <Before {...props} place={place} />
  ) : (
    <NextDay {...props} place={place} />
  );
}

type Rated = OpeningProps & { readonly place: PlaceKey };

/** How it is right before a glide; without an answer the break becomes rest. */
function Before({ asking, player, told, onTold, onRest, place }: Rated) {
  const words = useWords();
  const title = words('ask.before.title');
  const rated = (rating: Rating) => {
    onTold(rating);
    asking.onBefore(rating);
  };
  return (
    <Put
      {...{ player, title, onRest, place }}
      spoken={words('ask.before.spoken', nameOf(player), placeText(words, place))}
      otherwise={told ? 'ask.left.wait' : 'ask.left.rest'}
      forMs={told ? storeWithinMs : answerWithinMs}
      onOver={onRest}
      above={nameOf(player)}
    >
      <p>{words('ask.before.hint')}</p>
      <Rate
        label={title}
        chosen={told?.worst ?? null}
        takesFocus
        onRating={(rating) => !told && rated(rating)}
      />
    </Put>
  );
}

/** The question of the next day as the first line of a break; skipped, it stays open elsewhere. */
function NextDay({ asking, player, onTold, onPass, onRest, place }: Rated) {
  const words = useWords();
  const title = words('ask.next_day.title');
  const rated = (rating: Rating) => {
    asking.onNextDay(rating);
    // One answer about a place is enough before the same break.
    if (asking.before === place) {
      onTold(rating);
      asking.onBefore(rating);
    }
    onPass();
  };
  return (
    <Put
      {...{ player, title, onRest, place }}
      spoken={words('ask.next_day.spoken', placeText(words, place))}
      otherwise="ask.left.begin"
      forMs={answerWithinMs}
      onOver={onPass}
      onSkip={onPass}
      above={words('ask.first')}
    >
      <p>{words('ask.next_day.hint')}</p>
      <Rate label={title} takesFocus onRating={rated} />
    </Put>
  );
}

const feetChoices = [
  ['fine', 'ask.feet.fine'],
  ['new', 'ask.feet.new'],
] as const;

/** The daily look at the feet, before the first break of the day that is done standing. */
function Feet(props: Pick<OpeningProps, 'player' | 'onPass' | 'onRest'> & Pick<Asking, 'onFeet'>) {
  const { player, onFeet, onPass, onRest } = props;
  const words = useWords();
  const title = words('ask.feet.title');
  return (
    <Put
      {...{ player, title, onRest }}
      spoken={title}
      otherwise="ask.left.begin"
      forMs={answerWithinMs}
      onOver={onPass}
      onSkip={onPass}
      above={words('ask.first')}
    >
      <p>{words('ask.feet.hint')}</p>
      <Choices
        label={title}
        among={feetChoices}
        onChoose={(choice) => {
          onFeet(choice === 'fine');
          onPass();
        }}
      />
    </Put>
  );
}

const nameOf = ({ offer, exerciseWords }: PlayerProps): string => {
  const id = offer.items[0]?.exercise ?? '';
  return exerciseWords[id]?.name ?? id;
};

interface PutProps {
  readonly player: PlayerProps;
  readonly title: string;
  /** Stands small above the question. */
  readonly above: string;
  readonly place?: PlaceKey;
  readonly spoken: string;
  readonly otherwise: Otherwise;
  readonly forMs: number;
  readonly onOver: () => void;
  readonly onSkip?: () => void;
  readonly onRest: () => void;
  readonly children: ComponentChildren;
}

/** A question with the time it has, and the ways past it. */
function Put(props: PutProps) {
  const { player, title, above, place, onSkip, onRest, children } = props;
  const { voice, voiceOn, charactersAct, onVoice, onSymptoms } = player;
  const words = useWords();
  useLastWord(props.spoken, voiceOn && voice.present, voice);
  useKeys(charactersAct, (action) => {
    if (action === 'rest') onRest();
    if (action === 'voice' && voice.present) onVoice(!voiceOn);
  });
  return (
    <main class={`player player-${player.place} is-asking ${player.still ? 'player-still' : ''}`}>
      <header class="player-head">
        <p class="title-of muted">{above}</p>
        {voice.present && <VoiceButton {...{ voiceOn, charactersAct, onVoice }} />}
      </header>
      <div class="asked">
        {place && <p class="chip">{placeText(words, place)}</p>}
        <h1>{title}</h1>
        {children}
      </div>
      <div class="player-foot">
        <TimeLeft {...props} key={props.otherwise} clock={player.clock} visible={player.visible} />
        <div class="row three">
          {onSkip && (
            <button type="button" class="button" onClick={onSkip}>
              {words('ask.skip')}
            </button>
          )}
          <button
            type="button"
            class="button"
            {...(charactersAct && { 'aria-keyshortcuts': 'r' })}
            onClick={onRest}
          >
            {words('player.rest')}
          </button>
        </div>
        <div class="safety">
          <button type="button" class="link" onClick={onSymptoms}>
            {words('player.symptoms')}
          </button>
        </div>
      </div>
    </main>
  );
}
