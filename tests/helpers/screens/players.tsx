import type { ComponentChild } from 'preact';
import { exerciseWords } from '../../../components/exerciseWords';
import { AskScreen } from '../../../components/player/AskScreen';
import { Player } from '../../../components/player/Player';
import type { PlayerClock, PlayerProps } from '../../../components/player/types';
import { Popup } from '../../../components/popup/Popup';
import type { Words } from '../../../components/words';
import type { Library, Offer } from '../../../domain/care/exercise';
import { exercise as chinTuck } from '../../../exercises/chin-tuck/exercise';
import { motion as chinTuckMotion } from '../../../exercises/chin-tuck/motion';
import { exercise as eyes } from '../../../exercises/eyes-20-20-20/exercise';
import { motion as eyesMotion } from '../../../exercises/eyes-20-20-20/motion';
import { exercise as reset } from '../../../exercises/posture-reset/exercise';
import { motion as resetMotion } from '../../../exercises/posture-reset/motion';
import { exercise as tendon } from '../../../exercises/tendon-glide-5pos/exercise';
import { motion as tendonMotion } from '../../../exercises/tendon-glide-5pos/motion';
import { dueIn, popupProps } from './popups';

const nothing = () => undefined;

/** The four exercises there are. */
export const library: Library = Object.fromEntries(
  [chinTuck, eyes, reset, tendon].map((exercise) => [exercise.id, exercise]),
);
const motions = {
  'chin-tuck': chinTuckMotion,
  'eyes-20-20-20': eyesMotion,
  'posture-reset': resetMotion,
  'tendon-glide-5pos': tendonMotion,
};

/** A posture break of two items and a little rest. */
export const offer: Offer = {
  promptId: 'p1',
  items: [
    { exercise: 'tendon-glide-5pos', level: 1, dose: 3, reps: 4, side: 'right', seconds: 64 },
    { exercise: 'chin-tuck', level: 1, dose: 1, reps: 3, side: 'both', seconds: 18 },
  ],
  restSeconds: 8,
  why: 'posture',
};

/** A clock that stands still after having let `ms` pass. */
export function clockAfter(ms: number): PlayerClock {
  let told = false;
  return {
    now: () => (told ? ms : 0),
    watch: (onTick) => {
      for (let at = 0; at <= ms; at += 1_000) onTick(at);
      onTick(ms);
      told = true;
      return nothing;
    },
  };
}

/** A player with everything it needs; its clock stands at the beginning. */
export const playerProps = (words: Words): PlayerProps => ({
  offer,
  library,
  motions,
  exerciseWords: Object.fromEntries(
    Object.values(library).map((exercise) => [exercise.id, exerciseWords(words, exercise)]),
  ),
  still: false,
  visible: true,
  voiceOn: true,
  charactersAct: true,
  place: 'window',
  clock: clockAfter(0),
  maySomethingElse: true,
  voice: { present: true, rate: 1, speak: nothing, speaking: () => false, hush: nothing },
  onVoice: nothing,
  onStep: nothing,
  onDone: nothing,
  onSomethingElse: nothing,
  onSymptoms: nothing,
  onClose: nothing,
});

const one = (exercise: string, seconds: number, side: 'right' | 'both'): Offer => ({
  promptId: 'p2',
  items: [{ exercise, level: 1, dose: 3, reps: exercise === 'chin-tuck' ? 5 : 1, side, seconds }],
  restSeconds: 0,
  why: 'micro',
});

/** Every state of the player, in its window and in the popup. */
export function playerScreens(words: Words): Record<string, ComponentChild> {
  const base = playerProps(words);
  const show = (over: Partial<PlayerProps>) => <Player {...base} {...over} />;
  const inPopup = (over: Partial<PlayerProps>) => (
    <Popup
      {...popupProps}
      status={{ ...popupProps.status, state: 'playing' }}
      playing="here"
      player={show({ place: 'popup', ...over })}
    />
  );
  return {
    'player-asks': (
      <AskScreen
        {...dueIn(words)}
        message="Drink some water, and look out of the window for a while."
        onStart={nothing}
        onSnooze={nothing}
        onRest={nothing}
        onSkip={nothing}
      />
    ),
    'player-setup': show({ clock: clockAfter(1_200) }),
    'player-hold': show({ clock: clockAfter(8_300) }),
    'player-letters-off': show({ charactersAct: false, clock: clockAfter(8_300) }),
    'player-later': show({ clock: clockAfter(39_600), voiceOn: false }),
    'player-chin': show({ offer: one('chin-tuck', 28, 'both'), clock: clockAfter(5_200) }),
    'player-eyes': show({ offer: one('eyes-20-20-20', 21, 'both'), clock: clockAfter(6_000) }),
    'player-reset': show({ offer: one('posture-reset', 18, 'both'), clock: clockAfter(15_400) }),
    'player-still': show({ still: true, clock: clockAfter(12_300) }),
    'player-still-chin': show({
      still: true,
      offer: one('chin-tuck', 28, 'both'),
      clock: clockAfter(5_200),
    }),
    'player-still-reset': show({
      still: true,
      offer: one('posture-reset', 18, 'both'),
      clock: clockAfter(6_400),
    }),
    'player-rest': show({ startAt: { item: 2, step: 0 }, clock: clockAfter(2_000) }),
    'player-walk': show({
      offer: { promptId: 'p3', items: [], restSeconds: 180, why: 'walk' },
      clock: clockAfter(21_000),
    }),
    'player-end': show({
      startAt: { item: 2, step: 0, done: doneBefore },
      clock: clockAfter(9_000),
      closesAfterMs: 60_000,
    }),
    'player-popup': inPopup({ clock: clockAfter(8_300) }),
    'player-popup-letters-off': inPopup({ charactersAct: false, clock: clockAfter(8_300) }),
    'player-popup-still': inPopup({ still: true, clock: clockAfter(12_300) }),
    'player-popup-still-chin': inPopup({
      still: true,
      offer: one('chin-tuck', 28, 'both'),
      clock: clockAfter(5_200),
    }),
    'player-popup-long': inPopup({
      offer: one('posture-reset', 18, 'both'),
      clock: clockAfter(15_400),
    }),
    'player-popup-rest': inPopup({ startAt: { item: 2, step: 0 }, clock: clockAfter(2_000) }),
    'player-popup-end': inPopup({
      startAt: { item: 2, step: 0, done: doneBefore },
      clock: clockAfter(9_000),
    }),
  };
}

/** What the two items of the break came to. */
export const doneBefore = [
  {
    exercise: 'tendon-glide-5pos',
    side: 'right',
    level: 1,
    dose: 3,
    reps: 4,
    seconds: 64,
  },
  { exercise: 'chin-tuck', side: 'both', level: 1, dose: 1, reps: 3, seconds: 18 },
] as const;
