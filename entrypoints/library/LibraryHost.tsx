import { useMemo, useState } from 'preact/hooks';
import { exerciseWords } from '../../components/exerciseWords';
import { Library } from '../../components/library/Library';
import type { LibraryProps } from '../../components/library/types';
import { kindFor } from '../../domain/care/kindFor';
import { shelfOf } from '../../domain/care/shelf';
import type { Known } from '../../domain/memory';
import { whole } from '../../domain/remember';
import type { Kind } from '../../domain/session/types';
import type { Motion } from '../../figure/motion';
import { useReducedMotion } from '../../hooks/useReducedMotion';
import { tell } from '../../platform/tell';
import { words } from '../../platform/words';
import { library, motionsFor } from '../player/content';
import { viewAt } from './person';

const id = () => crypto.randomUUID();
const time = () => performance.now();

/** The motions that have been asked for so far. */
function useMotions(): [Record<string, Motion>, (exercises: readonly string[]) => void] {
  const [motions, setMotions] = useState<Record<string, Motion>>({});
  const load = (exercises: readonly string[]) =>
    void motionsFor(exercises).then((more) => setMotions((had) => ({ ...had, ...more })));
  return [motions, load];
}

interface Hosted extends Pick<LibraryProps, 'place' | 'onClose'> {
  readonly memory: Known;
  /** One exercise is to be started, in this kind of break. */
  readonly onStart: (exercise: string, kind: Kind) => void;
}

/** The exercise library over what is stored; what is switched goes to the engine. */
export function LibraryHost({ memory: known, place, onStart, onClose }: Hosted) {
  const memory = useMemo(() => whole(known), [known]);
  // Looked at again whenever something is told or a few minutes have passed: then the memory is another.
  const now = useMemo(() => Date.now(), [memory]);
  const reduced = useReducedMotion();
  const [motions, onLook] = useMotions();
  const { care, settings, session } = memory;
  const shelf = useMemo(() => shelfOf(viewAt(memory, library, now)), [memory, now]);
  const said = useMemo(
    () =>
      Object.fromEntries(Object.values(library).map((one) => [one.id, exerciseWords(words, one)])),
    [],
  );
  const others = (exercise: string) => care.switchedOff.filter((one) => one !== exercise);
  return (
    <Library
      {...{ shelf, motions, now, time, place, onLook, onClose }}
      exerciseWords={said}
      appearance={{ tone: settings.skin, look: settings.figure }}
      hasPlan={care.profiles.length > 0 || care.therapistList !== null}
      busy={session?.brk != null}
      still={reduced || settings.motion === 'still'}
      onStart={(exercise) => {
        const facts = library[exercise];
        if (facts) onStart(exercise, kindFor(facts));
      }}
      onSwitch={(exercise, on) => {
        const switchedOff = on ? others(exercise) : [...others(exercise), exercise];
        void tell({ type: 'CHANGE_CARE', id: id(), change: { switchedOff } });
      }}
    />
  );
}
