import { useState } from 'preact/hooks';
import type { Follows } from '../../domain/care/follows';
import type { Done } from '../../domain/session/types';
import type { AfterSaid } from '../ask/types';
import type { PlayerProps } from './types';

/** The questions at the end of a break, one at a time. */
export type EndStep =
  | { readonly type: 'after' }
  | { readonly type: 'settle' }
  | { readonly type: 'direction'; readonly exercise: string };

/** Where the end of a break stands. */
export interface Ending {
  /** null: nothing is asked any more. */
  readonly step: EndStep | null;
  /** What follows, once it may be said; null: nothing. */
  readonly follows: Follows | null;
  /** Done once what was said is stored. */
  readonly onAfter: (said: AfterSaid) => Promise<unknown>;
  readonly onSettle: (said: Pick<AfterSaid, 'settle'> | null) => void;
  readonly onDirection: () => void;
}

interface Given {
  readonly asks: boolean;
  readonly ended: string;
  readonly done: readonly Done[];
  readonly player: PlayerProps;
}

const worse: readonly (Follows | null)[] = ['red', 'rest7', 'away'];

/** Asks how it is; how it settled only where it rose and nothing is red yet; and the direction where it is due. */
export function useEnding({ asks, ended, done, player: { asking } }: Given): Ending {
  const [said, setSaid] = useState<AfterSaid | null>(null);
  const [stored, setStored] = useState(false);
  const [settled, setSettled] = useState(false);
  const [turns, setTurns] = useState(0);
  const follows = asking?.follows ?? null;
  const directions = done.filter(({ exercise }) => asking?.direction.includes(exercise));
  // What is asked about is settled on at the end; answers then take it off the list by themselves.
  const [toTurn] = useState(directions.map(({ exercise }) => exercise));
  const stepNow = (): EndStep | null => {
    if (asks && said === null) return { type: 'after' };
    const rose = risen(said, asking?.scoreBefore ?? null) && !worse.includes(follows);
    if (rose && !settled) return { type: 'settle' };
    const exercise = toTurn[turns];
    return exercise ? { type: 'direction', exercise } : null;
  };
  const step = stepNow();
  const tell = (told: AfterSaid) => {
    setStored(false);
    return Promise.resolve(asking?.onAfter(told)).then(() => setStored(true));
  };
  const mayTell = said === null ? ended === 'stopped' : stored;
  return {
    step,
    follows: step === null && mayTell ? (follows ?? (said ? 'provisional' : null)) : null,
    onAfter: (told) => {
      setSaid(told);
      return tell(told);
    },
    onSettle: (told) => {
      setSettled(true);
      if (told) void tell({ rating: null, ...told });
    },
    onDirection: () => setTurns(turns + 1),
  };
}

/** Spreading or weakness says enough: it is red whatever the number, so nothing more is asked. */
const risen = (said: AfterSaid | null, before: number | null): boolean =>
  said !== null &&
  !said.spread &&
  !said.weakness &&
  said.rating !== null &&
  before !== null &&
  said.rating.worst > before;
