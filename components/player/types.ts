import type { Library, Offer } from '../../domain/care/exercise';
import type { Look, Tone } from '../../domain/policy/appearance';
import type { Done, Ended } from '../../domain/session/types';
import type { Place } from '../../domain/told';
import type { Motion } from '../../figure/motion';
import type { Asking } from '../ask/types';
import type { ExerciseWords } from '../exerciseWords';

/** Time as the player is given it: what it is now, and being told again and again; both in ms. */
export interface PlayerClock {
  readonly now: () => number;
  /** Calls back about ten times a second until the returned function is called. */
  readonly watch: (onTick: (now: number) => void) => () => void;
}

/** What speaks for the player. */
export interface PlayerVoice {
  /** Whether this device has a voice for the language; without one the captions carry on alone. */
  readonly present: boolean;
  /** How fast it speaks, 1 as it is made for. */
  readonly rate: number;
  /** Says a text at once, in place of whatever is being said. */
  readonly speak: (text: string) => void;
  /** Whether something is being said. */
  readonly speaking: () => boolean;
  readonly hush: () => void;
}

/** What is heard when a break ends. */
export interface EndSound {
  readonly play: () => void;
  /** After so long the voice may speak over what is left of it, ms. */
  readonly leadMs: number;
}

/** Where to go on with a break that was left, and what had been done of it by then. */
export interface Resumed extends Place {
  readonly done?: readonly Done[];
}

/** Rest in place of a break from its beginning: as a posture break where a glide was meant, or as what it is. */
export type Rests = 'as-posture' | 'as-it-is' | null;

/** What came of a break. */
export interface Outcome {
  readonly ended: Ended;
  /** Rest in place of a glide counts as a posture break; absent: the break's own kind. */
  readonly kind?: 'posture';
  /** Only what was really done: repetitions completed, seconds spent. */
  readonly done: readonly Done[];
}

/** Everything the player shows and reports. */
export interface PlayerProps {
  readonly offer: Offer;
  readonly library: Library;
  readonly motions: Readonly<Record<string, Motion>>;
  readonly exerciseWords: Readonly<Record<string, ExerciseWords>>;
  readonly tone?: Tone;
  readonly look?: Look;
  /** Still pictures instead of movement (reduced motion). */
  readonly still: boolean;
  /** False while the page is hidden: the player waits. */
  readonly visible: boolean;
  readonly voiceOn: boolean;
  /** Whether single letters act; where they do not, no button names them. */
  readonly charactersAct: boolean;
  /** `popup` is 380 px wide and keeps to the essentials. */
  readonly place: 'window' | 'popup';
  readonly clock: PlayerClock;
  readonly startAt?: Resumed;
  /** What is asked before and after; absent: nothing. */
  readonly asking?: Asking;
  /** Ms until the end screen closes itself, once nothing is asked; absent: it stays until it is closed. */
  readonly closesAfterMs?: number;
  /** Whether another exercise can be offered instead. */
  readonly maySomethingElse: boolean;
  readonly voice: PlayerVoice;
  /** Absent: the end is silent. */
  readonly endSound?: EndSound;
  readonly onVoice: (on: boolean) => void;
  /** Each step that is reached, with what has been done so far. */
  readonly onStep: (at: Place, done: readonly Done[]) => void;
  readonly onDone: (outcome: Outcome) => void;
  readonly onSomethingElse: () => void;
  readonly onSymptoms: () => void;
  readonly onClose: () => void;
}

/** What plays, and whether it is rest from the beginning: what that counts as, null for no. */
export interface PlayProps extends PlayerProps {
  readonly rests: Rests;
}
