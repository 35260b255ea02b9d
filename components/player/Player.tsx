import { useEffect, useRef, useState } from 'preact/hooks';
import type { Offer } from '../../domain/care/exercise';
import type { Rating } from '../../domain/care/happening';
import type { Done } from '../../domain/session/types';
import { Opening } from './Opening';
import { type OpeningStep, openingOf } from './opening';
import { Play } from './Play';
import './player.css';
import type { PlayerProps, Rests, Resumed } from './types';

/** Asks what is to be asked before a break, then plays it; another content begins from its beginning. */
export function Player(props: PlayerProps) {
  const { asking, offer, startAt: _, ...rest } = props;
  const [passed, setPassed] = useState<readonly OpeningStep[]>([]);
  const [told, setTold] = useState<Rating | null>(null);
  const [rests, setRests] = useState<Rests>(null);
  const begins = useBeginning(props);
  // What becomes open while the break plays waits for another moment.
  const [opens] = useState(() => openingOf(asking));
  useEffect(() => setTold(null), [asking?.before]);
  const isPut = (one: OpeningStep) =>
    !passed.includes(one) && (one === 'before' || opens.includes(one));
  const step = rests ? undefined : openingOf(asking).find(isPut);
  if (asking && step)
    return (
      <Opening
        key={step}
        {...{ step, asking, told, player: props }}
        onTold={setTold}
        onPass={() => setPassed([...passed, step])}
        onRest={() => setRests(asking.before ? 'as-posture' : 'as-it-is')}
      />
    );
  return <Play key={contentOf(offer)} {...rest} {...begins} {...{ offer, rests, asking }} />;
}

/** Where it begins: where it was left, or afresh with what had been done before it was chosen anew. */
function useBeginning({ offer, startAt, onStep }: PlayerProps) {
  const content = contentOf(offer);
  const first = useRef(content);
  const done = useRef<readonly Done[]>(startAt?.done ?? []);
  const anew: Resumed = { item: 0, step: 0, done: done.current };
  const beginsAt = content === first.current ? startAt : anew;
  return {
    ...(beginsAt ? { startAt: beginsAt } : {}),
    onStep: (...[at, soFar]: Parameters<PlayerProps['onStep']>) => {
      done.current = soFar;
      onStep(at, soFar);
    },
  };
}

/** What a break holds; where it is chosen anew, this is another text. */
const contentOf = ({ items, restSeconds }: Offer): string => JSON.stringify([items, restSeconds]);
