import type { ComponentChild } from 'preact';
import { LouderCard } from '../../../components/ask/LouderCard';
import { PutCard } from '../../../components/ask/PutCard';
import { PutFrame } from '../../../components/ask/PutFrame';
import { ThreeScales } from '../../../components/ask/ThreeScales';
import type { Asking } from '../../../components/ask/types';
import { EndQuestion } from '../../../components/player/EndQuestion';
import { Player } from '../../../components/player/Player';
import type { PlayerProps } from '../../../components/player/types';
import type { Ending } from '../../../components/player/useEnding';
import { Popup } from '../../../components/popup/Popup';
import type { PopupProps } from '../../../components/popup/types';
import type { Words } from '../../../components/words';
import type { Put } from '../../../domain/care/firstQuestion';
import { clockAfter, doneBefore, playerProps } from './players';
import { dueIn, popupProps } from './popups';

const nothing = () => undefined;

/** A break around which nothing is open. */
export const askingNothing: Asking = {
  nextDay: null,
  feet: false,
  before: null,
  said: null,
  after: null,
  scoreBefore: null,
  direction: [],
  follows: null,
  onNextDay: nothing,
  onFeet: nothing,
  onBefore: nothing,
  onAfter: nothing,
  onDirection: nothing,
};

/** An end at which it has just been said that it rose. */
const risen: Ending = {
  step: { type: 'settle' },
  follows: null,
  onAfter: async () => undefined,
  onSettle: nothing,
  onDirection: nothing,
};

/** Everything that may be put in the popup, by name. */
export const puts: Readonly<Record<string, Put>> = {
  'next-day': { type: 'next-day', place: 'hand/right' },
  flare: { type: 'flare', place: 'neck-arm/left' },
  settle: { type: 'settle', place: 'back-leg/left', completionId: 'c1' },
  weekly: { type: 'weekly', place: 'hand/right' },
  safety: { type: 'safety' },
  feet: { type: 'feet' },
  advice: { type: 'advice', advice: { rule: 'PT-04', urgency: 'two-weeks' } },
  'advice-today': { type: 'advice', advice: { rule: 'PT-12', urgency: 'same-day' } },
};

/** The card of one thing that is put. */
export const cardOf = (put: Put) => (
  <PutCard put={put} onAnswer={nothing} onLater={nothing} onOpen={nothing} />
);

/** Every question of the player and of the popup. */
export function askScreens(words: Words): Record<string, ComponentChild> {
  const base = playerProps(words);
  const player = (asking: Partial<Asking>, over: Partial<PlayerProps> = {}) => (
    <Player {...base} asking={{ ...askingNothing, ...asking }} {...over} />
  );
  const popup = (over: Partial<PopupProps>) => (
    <Popup {...popupProps} mayBeLouder focusOffered {...over} />
  );
  const inPopup = (asking: Partial<Asking>, over: Partial<PlayerProps> = {}) => (
    <Popup {...popupProps} playing="here" player={player(asking, { place: 'popup', ...over })} />
  );
  const ended = { startAt: { item: 2, step: 0, done: doneBefore }, clock: clockAfter(9_000) };
  const isDue = { status: { ...popupProps.status, state: 'due' }, due: dueIn(words) } as const;
  const learn: Put = { type: 'card', card: { id: 'card-wrist-neutral', source: '' } };
  return {
    'player-ask-before': player({ before: 'hand/right' }, { clock: clockAfter(3_200) }),
    'player-ask-next-day': player({ nextDay: 'back-leg/left' }),
    'player-ask-feet': player({ feet: true }),
    'player-ask-after': player({ after: 'hand/right', scoreBefore: 2 }, ended),
    'player-ask-settle': (
      <main class="player player-window">
        <div class="end end-asking">
          <h1>{words('player.end.finished')}</h1>
          <EndQuestion ending={risen} player={base} />
        </div>
      </main>
    ),
    'player-ask-direction': player({ direction: ['chin-tuck'] }, ended),
    'player-said-half': player({ said: 'half' }, { clock: clockAfter(8_300) }),
    'player-said-flare': player({ said: 'flare' }, { clock: clockAfter(8_300) }),
    'player-popup-ask-before': inPopup({ before: 'hand/right' }),
    'player-popup-ask-after': inPopup({ after: 'neck-arm/left', scoreBefore: 2 }, ended),
    'player-popup-ask-direction': inPopup({ direction: ['chin-tuck'] }, ended),
    'player-popup-said-half': inPopup({ said: 'half' }, { clock: clockAfter(8_300) }),
    ...Object.fromEntries(
      Object.entries(puts).map(([name, put]) => [
        `popup-put-${name}`,
        popup({ question: cardOf(put) }),
      ]),
    ),
    'popup-put-due': popup({ question: cardOf(puts['next-day'] as Put), ...isDue }),
    'popup-put-apart': popup({
      question: (
        <PutFrame title={words('ask.next_day.title')} kicker={words('place.hand.right')}>
          <ThreeScales onRating={nothing} onBack={nothing} />
        </PutFrame>
      ),
    }),
    'popup-put-louder': popup({
      question: (
        <LouderCard
          places={['hand/right', 'back-leg/left']}
          onFlare={nothing}
          onNeverMind={nothing}
        />
      ),
    }),
    'popup-plan': popup({}),
    'popup-plan-due': popup(isDue),
    'popup-plan-card': popup({ card: cardOf(learn) }),
    'popup-plan-said': popup({ said: 'told.amber' }),
  };
}
