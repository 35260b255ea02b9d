import { useEffect, useMemo, useState } from 'preact/hooks';
import { exerciseWords } from '../../components/exerciseWords';
import { Player } from '../../components/player/Player';
import type {
  EndSound,
  PlayerClock,
  PlayerProps,
  PlayerVoice,
} from '../../components/player/types';
import { type Offer, secondsOf } from '../../domain/care/exercise';
import type { Known, Memory } from '../../domain/memory';
import type { Settings } from '../../domain/policy/settings';
import { whole } from '../../domain/remember';
import type { Motion } from '../../figure/motion';
import { useReducedMotion } from '../../hooks/useReducedMotion';
import { useVisible } from '../../hooks/useVisible';
import { useVoices } from '../../hooks/useVoices';
import { endSoundLeadMs, playEndSound } from '../../platform/sound';
import { hush, isSpeaking, speak, voiceFor } from '../../platform/speech';
import { tell } from '../../platform/tell';
import { words } from '../../platform/words';
import { library, motionsOf } from './content';
import { type Completed, report } from './report';
import { useAsking } from './useAsking';

/** Time beyond the content for setting down the mouse and settling in, ms. */
const graceMs = 60_000;
/** An open page says this often that its break goes on, ms. */
const goesOnEveryMs = 30_000;

const clock: PlayerClock = {
  now: () => performance.now(),
  watch: (onTick) => {
    const ticking = setInterval(() => onTick(performance.now()), 100);
    return () => clearInterval(ticking);
  },
};

const lengthOf = (offer: Offer) => secondsOf(offer) * 1000;

/** Says at once and again that this break is being played, so that it does not lapse while paused. */
function useGoesOn(promptId: string, ms: number, over: boolean): void {
  useEffect(() => {
    if (over) return;
    const say = () =>
      tell({ type: 'USER', action: 'start', promptId, ms: ms + graceMs, id: crypto.randomUUID() });
    say();
    const saying = setInterval(say, goesOnEveryMs);
    return () => clearInterval(saying);
  }, [promptId, ms, over]);
}

/** The motions of an offer, once they are loaded. */
function useMotions(offer: Offer): Record<string, Motion> | null {
  const [motions, setMotions] = useState<Record<string, Motion> | null>(null);
  useEffect(() => {
    motionsOf(offer).then(setMotions);
  }, [offer.items]);
  return motions;
}

/** The voice as the settings have it, where this device has one. */
function usePlayerVoice(settings: Settings): PlayerVoice {
  const voices = useVoices();
  const { voiceName: name, voiceRate: rate, voiceVolume: volume } = settings;
  const language = words('extension.language');
  return {
    present: voiceFor(voices, name, language) !== undefined,
    rate,
    speak: (text) => void speak(text, { name, rate, volume }, language),
    speaking: isSpeaking,
    hush,
  };
}

/** The end sound as the settings have it; which kind of break this is, is asked while it is under way. */
function useEndSound({ settings, session }: Memory, promptId: string): EndSound | undefined {
  const isMicro = useMemo(() => session?.brk?.lead === 'micro', [promptId]);
  const { endSound, endVolume, microSilent } = settings;
  if (!endSound || endVolume === 0 || (isMicro && microSilent)) return undefined;
  return { play: () => void playEndSound(endVolume), leadMs: endSoundLeadMs };
}

/** A window says in its title that the break is over, for eyes that look away and ears that hear nothing. */
function useTitle(over: boolean, place: PlayerProps['place']): void {
  useEffect(() => {
    if (over && place === 'window') document.title = words('player.over');
  }, [over, place]);
}

interface Hosted {
  /** Of the break that plays here, also once it is over. */
  readonly offer: Offer;
  /** As it stands now. */
  readonly memory: Known;
  readonly place: PlayerProps['place'];
  readonly onClose: () => void;
}

/** The player over one stored offer, each break its own: what is reached, done and answered goes to the engine. */
export const PlayerHost = (hosted: Hosted) => <Hosting key={hosted.offer.promptId} {...hosted} />;

function Hosting({ offer, memory: known, place, onClose }: Hosted) {
  const memory = useMemo(() => whole(known), [known]);
  const [completed, setCompleted] = useState<Completed | null>(null);
  const { promptId } = offer;
  const { settings, reached } = memory;
  const motions = useMotions(offer);
  const still = useReducedMotion() || settings.motion === 'still';
  const visible = useVisible();
  const said = useMemo(
    () =>
      Object.fromEntries(Object.values(library).map((one) => [one.id, exerciseWords(words, one)])),
    [],
  );
  // The place to go on from is the one found on opening; later ones are our own.
  const startAt = useMemo(() => (reached?.promptId === promptId ? reached : undefined), [promptId]);
  const voice = usePlayerVoice(settings);
  const endSound = useEndSound(memory, promptId);
  useTitle(completed !== null, place);
  const asking = useAsking({ offer, memory, place, startAt, completed });
  useGoesOn(promptId, lengthOf(offer), completed !== null);
  if (!motions) return null;
  return (
    <Player
      {...{ offer, library, motions, still, visible, place, clock, voice, asking, onClose }}
      {...(startAt ? { startAt } : {})}
      {...(endSound ? { endSound } : {})}
      {...report(promptId, setCompleted)}
      exerciseWords={said}
      tone={settings.skin}
      look={settings.figure}
      voiceOn={settings.voiceOn}
      charactersAct={settings.charactersAct}
      maySomethingElse
    />
  );
}
